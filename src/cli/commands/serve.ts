import { type Command, InvalidArgumentError } from "commander";
import openWith from "open";
import { openJournal } from "../../journal/open-journal.ts";
import { usualPatience } from "../../server/request-patience.ts";
import { type RunningServer, serveBook } from "../../server/serve-book.ts";
import type { Shell } from "../shell.ts";
import { UsageFault } from "../usage-fault.ts";
import { withOpenBook } from "../with-open-book.ts";
import { journalPlace } from "./journal-place.ts";
import { wholeNumber } from "./whole-number.ts";

const usualPort = 4480;

/** Adds `warto serve`. */
export function addServe(program: Command, shell: Shell): void {
  program
    .command("serve")
    .description("open the book in a browser, on this computer alone or for a team")
    .argument("<book>", "the book's folder")
    .option(
      "--port <number>",
      "the port to listen on; 0 for any that is free",
      wholeNumber(0),
      usualPort,
    )
    .option("--no-open", "print the address, and leave opening it to you")
    .option("--team", "let a team in, each by a password of their own")
    .option("--host <address>", "with --team: the address to listen on (127.0.0.1)")
    .option(
      "--public-url <url>",
      "with --team: the address by which browsers reach it through a proxy",
      publicUrl,
    )
    .option("--log", "tell each request in one line on standard error")
    .action((folder: string, flags: ServeFlags) => served(shell, folder, flags));
}

export interface ServeFlags {
  readonly port: number;
  /** Whether the address is opened in the browser of whoever is at the terminal. */
  readonly open: boolean;
  readonly team?: true;
  readonly host?: string;
  readonly publicUrl?: string;
  readonly log?: true;
}

function publicUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isWeb = url?.protocol === "https:" || url?.protocol === "http:";
  if (url !== null && isWeb && url.pathname === "/" && url.search === "") return url.origin;
  throw new InvalidArgumentError("Give an address without a path, such as https://warto.firm.com.");
}

/** Serves until Ctrl-C. */
export async function served(shell: Shell, folder: string, flags: ServeFlags): Promise<void> {
  const { port, team, host, publicUrl: public_url = null } = flags;
  if (team !== true && (host !== undefined || public_url !== null))
    throw new UsageFault("--host and --public-url are for a team; add --team");
  const place = journalPlace(folder);
  await withOpenBook(shell, folder, async (book) => {
    const journal = await openJournal(place);
    try {
      const tell = (error: Error) =>
        shell.err(`warto: ${shell.debug ? error.stack : error.message}\n`);
      const server = await serveBook({
        book,
        journal,
        port,
        now: shell.now,
        tell,
        judge_ahead: true,
        patience: { ...usualPatience, most_bytes: shell.mostUploaded() },
        ...(flags.log === true && { log: (line: string) => shell.err(`${line}\n`) }),
        ...(team === true && { team: { place, host: host ?? "127.0.0.1", public_url } }),
      });
      shell.out(
        `${book.name} is open at\n\n  ${server.address}\n\n${ownerText(server)}Ctrl-C closes it.\n`,
      );
      const isAtTerminal = shell.progressColumns !== null;
      if (flags.open && isAtTerminal && public_url === null) await openInBrowser(server.address);
      await stopped(shell.signal);
      await server.close();
    } finally {
      await journal.close();
    }
  });
}

function ownerText({ owner_code }: RunningServer): string {
  if (owner_code === null) return "";
  return `It has no owner yet. Whoever opens that address and gives this code is:\n\n  ${owner_code}\n\n`;
}

/** Who has no browser at hand has the address on the terminal. */
async function openInBrowser(address: string): Promise<void> {
  try {
    const child = await openWith(address);
    child.on("error", () => undefined);
  } catch {}
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

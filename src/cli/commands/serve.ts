import type { Command } from "commander";
import { join } from "node:path";
import openWith from "open";
import { openJournal } from "../../journal/open-journal.ts";
import { serveBook } from "../../server/serve-book.ts";
import type { Shell } from "../shell.ts";
import { withOpenBook } from "../with-open-book.ts";
import { wholeNumber } from "./whole-number.ts";

const usualPort = 4480;

/** Adds `warto serve`. */
export function addServe(program: Command, shell: Shell): void {
  program
    .command("serve")
    .description("open the book in a browser, on this computer alone")
    .argument("<book>", "the book's folder")
    .option(
      "--port <number>",
      "the port to listen on; 0 for any that is free",
      wholeNumber(0),
      usualPort,
    )
    .option("--no-open", "print the address, and leave opening it to you")
    .action((folder: string, flags: ServeFlags) => served(shell, folder, flags));
}

export interface ServeFlags {
  readonly port: number;
  /** Whether the address is opened in the browser of whoever is at the terminal. */
  readonly open: boolean;
}

/** Serves until Ctrl-C. */
export async function served(
  shell: Shell,
  folder: string,
  { port, open }: ServeFlags,
): Promise<void> {
  await withOpenBook(shell, folder, async (book) => {
    const journal = await openJournal({ path: join(folder, "journal.sqlite") });
    try {
      const tell = (error: Error) =>
        shell.err(`warto: ${shell.debug ? error.stack : error.message}\n`);
      const server = await serveBook({ book, journal, port, now: shell.now, tell });
      shell.out(`${book.name} is open at\n\n  ${server.address}\n\nCtrl-C closes it.\n`);
      if (open && shell.progressColumns !== null) await openInBrowser(server.address);
      await stopped(shell.signal);
      await server.close();
    } finally {
      await journal.close();
    }
  });
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

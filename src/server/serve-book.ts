import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import { fileURLToPath } from "node:url";
import { backUpBook } from "../app/back-up-book.ts";
import { openCardThreads } from "../app/card-threads.ts";
import { judgeAhead } from "../app/judge-ahead.ts";
import { type KeptBook, keptBook } from "../app/kept-book.ts";
import type { Book } from "../app/book.ts";
import type { Journal } from "../journal/journal.ts";
import type { JournalPlace } from "../journal/open-journal.ts";
import { openControlSocket } from "./control-socket.ts";
import { jobDesk } from "./job-desk.ts";
import { launchToken } from "./launch-token.ts";
import { listen } from "./listen.ts";
import { type RequestPatience, usualPatience } from "./request-patience.ts";
import { serverApp } from "./server-app.ts";
import { openTeam } from "./team/open-team.ts";

export interface ServeRequest {
  readonly book: Book;
  readonly journal: Journal;
  /** 0 for any that is free. */
  readonly port: number;
  readonly now: () => Date;
  /** Where unexpected faults are told. */
  readonly tell: (error: Error) => void;
  /** Where each request is told in one line; nowhere by default. */
  readonly log?: (line: string) => void;
  /** Whether the book is judged before anybody asks, when serving begins and after every change of the ledger. */
  readonly judge_ahead?: boolean;
  /** How long requests may take and how much may be uploaded; as usual by default. */
  readonly patience?: RequestPatience;
  /** How a team gets in; by default one person at this computer does, by a key in the address. */
  readonly team?: ServeTeam;
}

export interface ServeTeam {
  /** Where the journal is. */
  readonly place: JournalPlace;
  /** The address of this computer to listen on. */
  readonly host: string;
  /** As browsers reach the server through a proxy, which then says from where they ask; null for directly. */
  readonly public_url: string | null;
}

/** A server that is running. */
export interface RunningServer {
  /** Opens the application in a browser; holds the key where one person uses it. */
  readonly address: string;
  /** Makes whoever opens the address the owner of a team that has none; null for any other. */
  readonly owner_code: string | null;
  /** Stops taking requests, lets those that have begun come to an end, and then closes all connections. */
  readonly close: () => Promise<void>;
}

const loopback = "127.0.0.1";

/** Serves a book: to one person at this computer, or to a team. */
export async function serveBook(request: ServeRequest): Promise<RunningServer> {
  const { now, tell, journal, port, log = null, team = null, patience = usualPatience } = request;
  const jobs = jobDesk(now);
  const public_url = team?.public_url ?? null;
  const addressOf = public_url === null ? socketAddress : proxiedAddress;
  const launch = launchToken();
  const cards = openCardThreads();
  const closing = new AbortController();
  const ahead = () => {
    // Who asks for what cannot be judged is told why.
    if (request.judge_ahead === true)
      judgeAhead(book, { signal: closing.signal }).catch(() => undefined);
  };
  const book: KeptBook = { ...keptBook(request.book, ahead), makeCard: cards.make };
  const entrance =
    team === null
      ? null
      : await openTeam({ ...team, folder: request.book.folder, journal, now, addressOf });
  let bound: string | null = null;
  const reached = () => public_url ?? bound ?? `http://${loopback}:${port}`;
  const app = serverApp({
    context: {
      jobs,
      now,
      web_folder: fileURLToPath(new URL("../../web/dist", import.meta.url)),
      mode: team === null ? "single" : "team",
      uploads: patience,
    },
    stores: { book, journal },
    gate: entrance?.gate ?? launch,
    team: entrance?.terms(reached) ?? null,
    tell,
    log,
    hosts: public_url === null ? [] : [new URL(public_url).hostname],
    secure: public_url?.startsWith("https:") === true,
    addressOf,
  });
  const where = { hostname: team?.host ?? loopback, port };
  const server = await listen(app.fetch, { ...where, patience }).catch(async (error: unknown) => {
    await entrance?.close();
    throw error;
  });
  bound = `http://${loopback}:${server.port}`;
  ahead();
  const control = await openControlSocket(request.book.folder, (path) =>
    backUpBook(request, path, now().toISOString()),
  );
  return {
    address: entrance === null ? `${bound}/enter?token=${launch.token}` : `${reached()}/`,
    owner_code: entrance?.owner_code ?? null,
    close: async () => {
      closing.abort();
      await control?.close();
      await server.close(() => jobs.close());
      await cards.close();
      await entrance?.close();
    },
  };
}

function socketAddress(context: Context): string {
  return getConnInfo(context).remote.address ?? "";
}

/** The last entry is the proxy's own word; those before it are whatever the browser said. */
function proxiedAddress(context: Context): string {
  const said = context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
  return said === "" ? socketAddress(context) : said;
}

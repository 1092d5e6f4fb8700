import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { withBook } from "../../src/app/book.ts";
import { resources } from "../../src/app/temporary-book.test-support.ts";
import type { Journal } from "../../src/journal/journal.ts";
import { openJournal } from "../../src/journal/open-journal.ts";
import { type RequestPatience, usualPatience } from "../../src/server/request-patience.ts";
import { type RunningServer, serveBook, type ServeTeam } from "../../src/server/serve-book.ts";
import type { MakeBook } from "./open-server.ts";
import { makeTeamBook } from "./team-book.ts";

/** A real server on a real socket, with its book and journal. */
export interface Running {
  readonly folder: string;
  readonly server: RunningServer;
  readonly journal: Journal;
  readonly origin: string;
  /** Goes forward the server's clock. */
  readonly later: (milliseconds: number) => void;
  /** How often the server has looked at its clock, which it does as soon as a request is there. */
  readonly looksAtClock: () => number;
  readonly log: readonly string[];
  /** Starts another server on the same book, by other terms. */
  readonly start: (terms: Partial<ServeTeam> | null) => Promise<RunningServer>;
}

/** Returns a running server, open while a file's tests run. */
export function runningServer(
  mode: "single" | "team",
  makeBook: MakeBook = makeTeamBook,
  patience: RequestPatience = usualPatience,
): () => Running {
  let running: Running | null = null;
  let close: () => Promise<unknown> = () => Promise.resolve();
  beforeAll(async () => {
    const { folder, remove } = await makeBook();
    const { promise: closing, resolve: letClose } = Promise.withResolvers<void>();
    const { promise: opened, resolve: told } = Promise.withResolvers<Running>();
    const place = { path: join(folder, "journal.sqlite") };
    const ended = withBook(folder, resources, async (book) => {
      const journal = await openJournal(place);
      const log: string[] = [];
      let [ahead, looks] = [0, 0];
      const start: Running["start"] = (terms) =>
        serveBook({
          book,
          journal,
          port: 0,
          now: () => {
            looks += 1;
            return new Date(Date.now() + ahead);
          },
          patience,
          tell: (error) => log.push(error.stack ?? ""),
          log: (line) => log.push(line),
          ...(terms !== null && {
            team: { place, host: "127.0.0.1", public_url: null, ...terms },
          }),
        });
      const server = await start(mode === "team" ? {} : null);
      const { origin } = new URL(server.address);
      const later = (milliseconds: number) => {
        ahead += milliseconds;
      };
      told({ folder, server, journal, origin, later, looksAtClock: () => looks, log, start });
      await closing;
      await server.close();
      await journal.close();
    });
    running = await Promise.race([opened, ended.then(() => null)]);
    close = async () => {
      letClose();
      await ended;
      await remove();
    };
  });
  afterAll(() => close());
  return () => {
    if (running === null) throw new Error("asked before the tests");
    return running;
  };
}

/** Posts a form as a page does, without following where it leads. */
export function post(
  address: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(address, {
    method: "POST",
    redirect: "manual",
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
    body: new URLSearchParams(fields).toString(),
  });
}

/** Returns the cookies that an answer sets, as the next request says them. */
export function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0] ?? "")
    .join("; ");
}

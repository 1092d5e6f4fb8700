import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { afterAll, beforeAll } from "vitest";
import type { BookUser } from "../../src/app/access.ts";
import { withBook } from "../../src/app/book.ts";
import { type KeptBook, keptBook } from "../../src/app/kept-book.ts";
import { resources } from "../../src/app/temporary-book.test-support.ts";
import { defaultUploadLimits } from "../../src/app/uploads.ts";
import type { Journal } from "../../src/journal/journal.ts";
import { openJournal } from "../../src/journal/open-journal.ts";
import { sqliteDialect } from "../../src/journal/sqlite-dialect.ts";
import type { Gate } from "../../src/server/gate.ts";
import { jobDesk } from "../../src/server/job-desk.ts";
import { problemResponse } from "../../src/server/problems.ts";
import { type ServerTerms, serverApp } from "../../src/server/server-app.ts";
import { openSignIn, type SignIn } from "../../src/server/team/sign-in.ts";
import { makeTeamBook } from "./team-book.ts";

const nobody = { employee_id: null, team: [] } as const;

export const users = {
  ann: { ...nobody, id: "ann@firm.test", name: "Ann", role: "seller", employee_id: "E-ANN" },
  bob: { ...nobody, id: "bob@firm.test", name: "Bob", role: "seller", employee_id: "E-BOB" },
  /** A seller of whom nobody has said which employee it is. */
  newcomer: { ...nobody, id: "new@firm.test", name: "New", role: "seller" },
  manager: { ...nobody, id: "max@firm.test", name: "Max", role: "manager", team: ["E-ANN"] },
  /** Of the demo book: Dale leads the sellers, Priya is one of them. */
  dale: {
    ...nobody,
    id: "dale@firm.test",
    name: "Dale",
    role: "manager",
    employee_id: "E-01",
    team: ["E-02", "E-03", "E-04"],
  },
  priya: { ...nobody, id: "priya@firm.test", name: "Priya", role: "seller", employee_id: "E-02" },
  controller: { ...nobody, id: "con@firm.test", name: "Con", role: "controller" },
  owner: { ...nobody, id: "own@firm.test", name: "Own", role: "owner" },
} as const satisfies Readonly<Record<string, BookUser>>;

export type UserName = keyof typeof users;

/** Lets in whom a header names: who gets in by which key is tested elsewhere. */
const byHeader: Gate = {
  addEntrances: () => undefined,
  guard: (context, next) => {
    const name = context.req.header("x-user");
    const user = Object.entries(users).find(([known]) => known === name)?.[1];
    if (user === undefined)
      return Promise.resolve(
        problemResponse(context, 401, { en: "Who are you?", pl: "Kim jesteś?" }),
      );
    context.set("user", user);
    return next();
  },
};

export interface Asked {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface OpenServer {
  readonly book: KeptBook;
  readonly journal: Journal;
  /** Asks as a user, or as nobody. */
  readonly ask: (user: UserName | null, path: string, asked?: Asked) => Promise<Response>;
  readonly faults: readonly Error[];
}

/** Makes a book in a folder that `remove` takes away again. */
export type MakeBook = () => Promise<{
  readonly folder: string;
  readonly remove: () => Promise<void>;
}>;

/** Returns the application on a book, by default the team's, open while a file's tests run. */
export function openServer(
  terms: Partial<ServerTerms> = {},
  makeBook: MakeBook = makeTeamBook,
): () => OpenServer {
  let open: OpenServer | null = null;
  let close: () => Promise<unknown> = () => Promise.resolve();
  beforeAll(async () => {
    const { folder, remove } = await makeBook();
    const { promise: closing, resolve } = Promise.withResolvers<void>();
    const { promise: opened, resolve: told } = Promise.withResolvers<OpenServer>();
    const journal = await openJournal({ path: join(folder, "journal.sqlite") });
    const signIn = await openSignIn({
      db: new Kysely<never>({ dialect: sqliteDialect(new DatabaseSync(":memory:")) }),
      type: "sqlite",
      secret: "7f0c1d9e5b3a48d2a6e4f1908b7c6d5e",
      address: "http://localhost",
    });
    const ended = withBook(folder, resources, async (book) => {
      told(serverOn({ book: keptBook(book), journal, signIn }, terms));
      await closing;
    });
    open = await Promise.race([opened, ended.then(() => null)]);
    close = async () => {
      resolve();
      await ended;
      await journal.close();
      await remove();
    };
  });
  afterAll(() => close());
  return () => {
    if (open === null) throw new Error("asked before the tests");
    return open;
  };
}

/** Goes on by a second whenever it is looked at, so that nobody asks too often. */
function unhurriedClock(): () => Date {
  let at = Date.parse("2026-01-05T10:00:00.000Z");
  return () => {
    at += 1000;
    return new Date(at);
  };
}

interface Opened {
  readonly book: KeptBook;
  readonly journal: Journal;
  readonly signIn: SignIn;
}

function serverOn({ book, journal, signIn }: Opened, terms: Partial<ServerTerms>): OpenServer {
  const faults: Error[] = [];
  const now = unhurriedClock();
  const app = serverApp({
    context: {
      jobs: jobDesk(now),
      now,
      web_folder: "web/dist",
      mode: "team",
      uploads: defaultUploadLimits,
    },
    stores: { book, journal },
    gate: byHeader,
    team: { signIn, address: () => "http://localhost" },
    tell: (error) => faults.push(error),
    log: null,
    hosts: [],
    secure: false,
    addressOf: () => "198.51.100.7",
    ...terms,
  });
  return {
    book,
    journal,
    faults,
    ask: async (user, path, { method = "GET", body, headers = {} } = {}) =>
      app.request(path, {
        method,
        headers: {
          ...(user !== null && { "x-user": user }),
          ...(body !== undefined && { "content-type": "application/json" }),
          ...headers,
        },
        ...(body !== undefined && {
          body: typeof body === "string" ? body : JSON.stringify(body),
        }),
      }),
  };
}

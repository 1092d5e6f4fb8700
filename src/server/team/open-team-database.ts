import { chmodSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { Kysely, PostgresDialect } from "kysely";
import { Pool } from "pg";
import type { JournalPlace } from "../../journal/open-journal.ts";
import { sqliteDialect } from "../../journal/sqlite-dialect.ts";
import type { SignInTerms } from "./sign-in.ts";

export interface TeamDatabase extends Pick<SignInTerms, "db" | "type"> {
  readonly close: () => Promise<void>;
}

/** Opens the database in which a journal is, which is there already, for the tables that sign people in. */
export function openTeamDatabase(place: JournalPlace): TeamDatabase {
  if ("path" in place) {
    // From now on it holds what passwords are checked by.
    chmodSync(place.path, 0o600);
    const database = new DatabaseSync(place.path);
    // The dialect waits for the journal's own connection, without holding up the process that both are in.
    database.exec("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 0");
    const db = new Kysely<never>({ dialect: sqliteDialect(database) });
    return { db, type: "sqlite", close: () => db.destroy() };
  }
  const pool = new Pool({ connectionString: place.url, application_name: "warto", max: 5 });
  // A connection that is lost, idle or in use, is replaced; without listeners it would end the program.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const db = new Kysely<never>({ dialect: new PostgresDialect({ pool }) });
  return { db, type: "postgres", close: () => db.destroy() };
}

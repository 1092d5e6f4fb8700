import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { Refusal } from "../lib/refusal.ts";
import { inEachLanguage } from "../lib/sentence.ts";
import { copySqlite } from "./copy-sqlite.ts";
import type { JournalStore } from "./journal-store.ts";
import type { JournalTables } from "./journal-tables.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";
import { sqliteRefusal } from "./sqlite-fault.ts";
import { requireNoFile } from "./write-whole-file.ts";

/** "WRTO": how a journal is told from other databases by its header. */
const applicationId = 0x5752544f;

/** How many milliseconds to wait for another process that opens the file or mends it after a crash. */
const patience = 10_000;

/** Opens or makes the file of a journal, as yet without tables; faults of it are told of `name`. */
export function openSqliteStore(path: string, name: string = path): JournalStore {
  const database = openDatabase(path, name);
  const db = new Kysely<JournalTables>({ dialect: sqliteDialect(database) });
  return {
    db,
    name: inEachLanguage(() => name),
    schema: null,
    // A transaction holds the write lock of the whole file from its beginning.
    keepOthersOut: async () => {},
    copyBefore: (version) => copySqlite(path, `${path}.before-${version}`),
    backUp: async (to) => {
      requireNoFile(to);
      await copySqlite(path, to);
    },
    asRefusal: (error) => sqliteRefusal(error, name),
    close: async () => {
      await db.destroy();
      if (database.isOpen) database.close();
    },
  };
}

function openDatabase(path: string, name: string): DatabaseSync {
  try {
    return prepared(new DatabaseSync(path, { timeout: patience }), name);
  } catch (error) {
    throw sqliteRefusal(error, name) ?? error;
  }
}

function prepared(database: DatabaseSync, name: string): DatabaseSync {
  try {
    claim(database, name);
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
    // From here on the dialect waits, without holding up the process.
    database.exec("PRAGMA busy_timeout = 0");
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Marks an empty database as a journal; refuses one that is something else. */
function claim(database: DatabaseSync, name: string): void {
  const id = numberOf(database, "SELECT application_id FROM pragma_application_id");
  if (id === applicationId) return;
  if (id !== 0 || numberOf(database, "SELECT count(*) FROM sqlite_schema") > 0)
    throw new Refusal({
      en: `${name} is not a journal: it is the database of another program; name another file`,
      pl: `${name} nie jest dziennikiem, tylko bazą innego programu; podaj inny plik.`,
    });
  database.exec(`PRAGMA application_id = ${applicationId}`);
}

function numberOf(database: DatabaseSync, sql: string): number {
  return Object.values(database.prepare(sql).get() ?? {}).map(Number)[0] ?? 0;
}

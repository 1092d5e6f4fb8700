import { Kysely, PostgresDialect, sql } from "kysely";
import { Pool, type PoolConfig } from "pg";
import type { Sentence } from "../lib/language.ts";
import { Refusal } from "../lib/refusal.ts";
import { dumpJournal } from "./dump-journal.ts";
import { type JournalStore, refusing } from "./journal-store.ts";
import type { JournalTables } from "./journal-tables.ts";
import { postgresRefusal } from "./postgres-fault.ts";
import { requireNoFile } from "./write-whole-file.ts";

/** "WRTO": the key of the lock under which changes are made one after another. */
const writersLock = 0x5752544f;

const settings: PoolConfig = {
  application_name: "warto",
  max: 10,
  keepAlive: true,
  connectionTimeoutMillis: 10_000,
  lock_timeout: 10_000,
  query_timeout: 60_000,
  // The server would hold the lock of a writer whose machine has gone for hours.
  idle_in_transaction_session_timeout: 30_000,
};

/** Opens the journal of a PostgreSQL database, as yet without tables. */
export async function openPostgresStore(url: string): Promise<JournalStore> {
  const name = nameOf(url);
  const pool = new Pool({ ...settings, connectionString: url });
  // A connection that is lost, idle or in use, is replaced; without listeners it would end the program.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const db = new Kysely<JournalTables>({ dialect: new PostgresDialect({ pool }) });
  const asRefusal = (error: unknown) => postgresRefusal(error, name);
  const close = () => db.destroy();
  try {
    const schema = await refusing({ asRefusal }, () => schemaOf(db, name));
    return {
      db,
      name,
      schema,
      asRefusal,
      close,
      keepOthersOut: async (transaction) => {
        await lockOfWriters.execute(transaction);
      },
      // A server has its own keeper, who is told to make a copy before a new version is installed.
      copyBefore: async () => {},
      backUp: (path) => {
        requireNoFile(path);
        return dumpJournal({ db, schema }, path);
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Waits for the writer before, and has this transaction's end wait for the disk whatever the server's habit. */
const lockOfWriters = sql`
  select pg_advisory_xact_lock(${sql.lit(writersLock)}),
    case when current_setting('synchronous_commit') = 'off'
      then set_config('synchronous_commit', 'local', true) end`;

async function schemaOf(db: Kysely<JournalTables>, name: Sentence): Promise<string> {
  const found = await sql<{ schema: string | null; encoding: string }>`
    select current_schema() as schema, current_setting('server_encoding') as encoding`.execute(db);
  const { schema = null, encoding = "" } = found.rows[0] ?? {};
  if (schema === null)
    throw new Refusal({
      en: `${name.en} has no schema to keep tables in: check the search_path`,
      pl: `${name.pl} nie ma schematu, w którym można założyć tabele: sprawdź search_path.`,
    });
  if (encoding !== "UTF8")
    throw new Refusal({
      en: `${name.en} is kept in ${encoding}: make a database with encoding UTF8`,
      pl: `${name.pl} ma kodowanie ${encoding}: utwórz bazę z kodowaniem UTF8.`,
    });
  return schema;
}

/** Names a database without the password in its URL. */
function nameOf(url: string): Sentence {
  if (!URL.canParse(url) || !/^postgres(ql)?:/.test(url))
    throw new Refusal({
      en: "WARTO_JOURNAL_URL is not the URL of a PostgreSQL database: write it as postgresql://USER:PASSWORD@HOST:5432/DATABASE",
      pl: "WARTO_JOURNAL_URL nie jest adresem bazy PostgreSQL: zapisz go jako postgresql://UŻYTKOWNIK:HASŁO@SERWER:5432/BAZA.",
    });
  const { host, pathname } = new URL(url);
  return { en: `the journal at ${host}${pathname}`, pl: `Dziennik pod adresem ${host}${pathname}` };
}

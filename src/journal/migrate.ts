import type { Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import type { Sentence } from "../lib/language.ts";
import { Refusal } from "../lib/refusal.ts";
import type { JournalStore } from "./journal-store.ts";
import type { JournalTables } from "./journal-tables.ts";
import type { Migrations } from "./migrations.ts";

type VersionTables = { readonly journal_versions: { readonly name: string } };

/** Brings a journal to the newest version, after a copy where it holds anything; refuses one that is newer than the program. */
export async function migrate(store: JournalStore, migrations: Migrations): Promise<void> {
  const newest = Object.keys(migrations).length;
  const version = await versionOf(store.db, store.schema);
  requireKnown(store.name, version, migrations);
  if (version === newest) return;
  if (version > 0) await copyOnce(store, newest);
  const { error } = await migratorOf(store, migrations).migrateToLatest();
  if (error !== undefined) throw asError(error);
}

/** Refuses a journal, or a copy of one, that is newer than the program. */
export function requireKnown(name: Sentence, version: number, migrations: Migrations): void {
  const newest = Object.keys(migrations).length;
  if (version > newest)
    throw new Refusal({
      en: `${name.en} was written by a newer Warto (version ${version} of the journal, this one reads up to ${newest}): install that Warto, or a later one`,
      pl: `${name.pl} pochodzi z nowszej wersji Warto (dziennik w wersji ${version}, ta czyta do ${newest}): zainstaluj tamtą wersję albo nowszą.`,
    });
}

/** Returns the version of a journal; 0 for one without tables. */
export async function versionOf(db: Kysely<JournalTables>, schema: string | null): Promise<number> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  const isThere = tables.some(
    (table) => table.name === "journal_versions" && (schema === null || table.schema === schema),
  );
  if (!isThere) return 0;
  const rows = await db
    .$extendTables<VersionTables>()
    .selectFrom("journal_versions")
    .select("name")
    .execute();
  return rows.length;
}

/** Another process may be bringing the same journal up: the copy is made under the lock, of the old version. */
async function copyOnce(store: JournalStore, newest: number): Promise<void> {
  await store.db.transaction().execute(async (transaction) => {
    await store.keepOthersOut(transaction);
    if ((await versionOf(transaction, store.schema)) < newest) await store.copyBefore(newest);
  });
}

function migratorOf({ db, schema }: JournalStore, migrations: Migrations): Migrator {
  return new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
    migrationTableName: "journal_versions",
    migrationLockTableName: "journal_version_lock",
    ...(schema !== null && { migrationTableSchema: schema }),
  });
}

function asError(fault: unknown): Error {
  return fault instanceof Error ? fault : new Error(String(fault));
}

import type { Journal } from "./journal.ts";
import { type JournalStore, refusing } from "./journal-store.ts";
import { migrate } from "./migrate.ts";
import { journalMigrations, type Migrations } from "./migrations.ts";
import { openPostgresStore } from "./postgres-store.ts";
import { SqlJournal } from "./sql-journal.ts";
import { openSqliteStore } from "./sqlite-store.ts";

/** Where a journal is kept: in a file of its own, or in a PostgreSQL database by its connection URL. */
export type JournalPlace = { readonly path: string } | { readonly url: string };

/** The name of a journal's file in the folder of its book. */
export const journalFile = "journal.sqlite";

/** Opens a journal, made where there is none yet and brought to the version of this program; refuses what is no journal. */
export async function openJournal(
  place: JournalPlace,
  migrations: Migrations = journalMigrations,
): Promise<Journal> {
  return new SqlJournal(await openStore(place, migrations));
}

/** Opens the store of a journal, brought to the version of this program. */
export async function openStore(
  place: JournalPlace,
  migrations: Migrations,
): Promise<JournalStore> {
  const store = "path" in place ? openSqliteStore(place.path) : await openPostgresStore(place.url);
  return broughtUp(store, migrations);
}

/** Returns a store brought to the version of this program; one that cannot be is closed. */
export async function broughtUp(
  store: JournalStore,
  migrations: Migrations,
): Promise<JournalStore> {
  try {
    await refusing(store, () => migrate(store, migrations));
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Refusal } from "../lib/refusal.ts";
import { copySqlite } from "./copy-sqlite.ts";
import { fileRefusal } from "./file-fault.ts";
import { addRows, journalRows } from "./journal-rows.ts";
import { type JournalStore, refusing } from "./journal-store.ts";
import { loadDump } from "./load-dump.ts";
import { journalMigrations, type Migrations } from "./migrations.ts";
import { broughtUp, type JournalPlace, openStore } from "./open-journal.ts";
import { openSqliteStore } from "./sqlite-store.ts";

/**
 * Restores a copy that `backUp` wrote, of this version or an earlier one, into a journal that is empty or not there yet; all of it or
 * nothing. A copy of either database goes into either.
 */
export async function restoreJournal(
  copy: string,
  place: JournalPlace,
  migrations: Migrations = journalMigrations,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "warto-restore-"));
  try {
    const source = await openCopy(copy, join(folder, "journal.sqlite"), migrations);
    try {
      await pour(source, place, migrations);
    } finally {
      await source.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Opens a copy as a SQLite journal of the newest version, apart from the copy itself. */
async function openCopy(copy: string, path: string, migrations: Migrations): Promise<JournalStore> {
  if (await isSqlite(copy)) await copySqlite(copy, path);
  else await loadDump(copy, path, migrations);
  return broughtUp(openSqliteStore(path, copy), migrations);
}

async function pour(
  source: JournalStore,
  place: JournalPlace,
  migrations: Migrations,
): Promise<void> {
  const target = await openStore(place, migrations);
  try {
    await refusing(target, () =>
      target.db.transaction().execute(async (transaction) => {
        await target.keepOthersOut(transaction);
        const first = await transaction.selectFrom("changes").select("seq").limit(1).execute();
        if (first.length > 0)
          throw new Refusal({
            en: `${target.name.en} holds changes already: restore into an empty journal, and put this one aside first`,
            pl: `${target.name.pl} zawiera już zmiany: przywracaj do pustego dziennika, a ten najpierw odłóż na bok.`,
          });
        for await (const rows of journalRows(source.db)) await addRows(transaction, rows);
      }),
    );
  } finally {
    await target.close();
  }
}

async function isSqlite(path: string): Promise<boolean> {
  const signature = "SQLite format 3\0";
  try {
    const file = await open(path);
    try {
      const { buffer } = await file.read(Buffer.alloc(signature.length), 0, signature.length, 0);
      return buffer.toString("latin1") === signature;
    } finally {
      await file.close();
    }
  } catch (error) {
    throw fileRefusal(error, path) ?? error;
  }
}

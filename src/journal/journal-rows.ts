import type { Kysely } from "kysely";
import { inParts } from "./in-parts.ts";
import type { ChangeRow, EntryRow, JournalTables } from "./journal-tables.ts";

/** Changes, one after another, with all that they wrote. */
export interface JournalRows {
  readonly changes: readonly ChangeRow[];
  readonly entries: readonly EntryRow[];
}

/** How many changes are in memory at once. */
const atOnce = 25;

/** Yields all rows of a journal, in the order in which they were written. */
export async function* journalRows(db: Kysely<JournalTables>): AsyncGenerator<JournalRows> {
  for (let last = 0; ; ) {
    const changes = await db
      .selectFrom("changes")
      .selectAll()
      .where("seq", ">", last)
      .orderBy("seq")
      .limit(atOnce)
      .execute();
    const newest = changes.at(-1);
    if (newest === undefined) return;
    yield { changes, entries: await entriesBetween(db, last, newest.seq) };
    last = newest.seq;
  }
}

/** Adds rows as they are. */
export async function addRows(db: Kysely<JournalTables>, rows: JournalRows): Promise<void> {
  for (const part of inParts(rows.changes)) await db.insertInto("changes").values(part).execute();
  for (const part of inParts(rows.entries)) await db.insertInto("entries").values(part).execute();
}

function entriesBetween(db: Kysely<JournalTables>, after: number, last: number) {
  return db
    .selectFrom("entries")
    .selectAll()
    .where("seq", ">", after)
    .where("seq", "<=", last)
    .orderBy("seq")
    .orderBy("place")
    .execute();
}

import type { ExpressionBuilder, Kysely } from "kysely";
import { afterAll, limitOf, pageOf, positionOf } from "./cursor.ts";
import type { JournalChange, Page, PageQuery } from "./journal.ts";
import type { ChangeRow, EntryRow, JournalTables } from "./journal-tables.ts";

type FoundChange = ChangeRow & { readonly undone_by: string | null };

type NamedVersion = Pick<EntryRow, "seq" | "kind" | "id" | "version">;

/** Returns changes, the newest first. */
export async function readChanges(
  db: Kysely<JournalTables>,
  query: PageQuery & { readonly account_id?: string },
): Promise<Page<JournalChange>> {
  const limit = limitOf(query);
  const before = positionOf(query, afterAll);
  const { account_id } = query;
  const found = await foundChanges(db)
    .where("changes.seq", "<", before.seq)
    .where((eb) =>
      account_id === undefined ? eb.lit(true) : eb("changes.seq", "in", seqsAbout(eb, account_id)),
    )
    .orderBy("changes.seq", "desc")
    .limit(limit + 1)
    .execute();
  const versions = await versionsOf(db, found);
  const rows = found.map((change) => ({ ...change, place: 0 }));
  return pageOf(rows, limit, (row) => changeOf(row, versions));
}

/** Returns a change, or null where there is none of that id. */
export async function changeOfId(
  db: Kysely<JournalTables>,
  change_id: string,
): Promise<JournalChange | null> {
  const found = await foundChanges(db)
    .where("changes.change_id", "=", change_id)
    .executeTakeFirst();
  return found === undefined ? null : changeOf(found, await versionsOf(db, [found]));
}

/** Returns the versions that a change made, in the order of its writes; none where there is no such change. */
export function entriesOfChange(
  db: Kysely<JournalTables>,
  change_id: string,
): Promise<readonly EntryRow[]> {
  return db
    .selectFrom("entries")
    .innerJoin("changes", "changes.seq", "entries.seq")
    .where("changes.change_id", "=", change_id)
    .selectAll("entries")
    .orderBy("entries.place")
    .execute();
}

function foundChanges(db: Kysely<JournalTables>) {
  return db
    .selectFrom("changes")
    .leftJoin("changes as later", "later.undoes", "changes.change_id")
    .selectAll("changes")
    .select("later.change_id as undone_by");
}

function seqsAbout(eb: ExpressionBuilder<JournalTables, "changes">, account_id: string) {
  return eb.selectFrom("entries").select("seq").where("account_id", "=", account_id);
}

/** What a change wrote never changes, so that it may be read after the change. */
async function versionsOf(
  db: Kysely<JournalTables>,
  changes: readonly ChangeRow[],
): Promise<ReadonlyMap<number, readonly NamedVersion[]>> {
  if (changes.length === 0) return new Map();
  const versions = await db
    .selectFrom("entries")
    .select(["seq", "kind", "id", "version"])
    .where(
      "seq",
      "in",
      changes.map(({ seq }) => seq),
    )
    .orderBy("seq")
    .orderBy("place")
    .execute();
  return Map.groupBy(versions, ({ seq }) => seq);
}

function changeOf(
  { seq, change_id, at, by, what, reason, undoes, undone_by }: FoundChange,
  versions: ReadonlyMap<number, readonly NamedVersion[]>,
): JournalChange {
  return {
    change_id,
    at,
    by,
    what,
    reason,
    undoes,
    is_undone: undone_by !== null,
    records: (versions.get(seq) ?? []).map(({ kind, id, version }) => ({ kind, id, version })),
  };
}

import type { Kysely, NotNull } from "kysely";
import type { RecordKind } from "../record/record-kinds.ts";
import { limitOf, pageOf, positionOf } from "./cursor.ts";
import type { JournalRecord, Page, RecordQuery, RecordVersion } from "./journal.ts";
import type { JournalTables } from "./journal-tables.ts";
import { isNewest } from "./is-newest.ts";
import { bodyOf } from "./record-body.ts";

interface FoundVersion {
  readonly id: string;
  readonly version: number;
  readonly body: string | null;
  readonly change_id: string;
  readonly at: string;
  readonly by: string;
}

/** Returns a record as it stands; null where there is none, or none any more. */
export async function readRecord<Kind extends RecordKind>(
  db: Kysely<JournalTables>,
  kind: Kind,
  id: string,
): Promise<JournalRecord<Kind> | null> {
  const newest = await foundVersions(db, kind, id).limit(1).executeTakeFirst();
  if (newest === undefined || newest.body === null) return null;
  return recordOf(kind, newest, newest.body);
}

/** Returns all versions of a record, the newest first. */
export async function readHistory(
  db: Kysely<JournalTables>,
  kind: RecordKind,
  id: string,
): Promise<readonly RecordVersion[]> {
  const versions = await foundVersions(db, kind, id).execute();
  return versions.map((found) => ({
    kind,
    id,
    version: found.version,
    body: found.body === null ? null : bodyOf({ kind, ...found }, found.body),
    changed_at: found.at,
    changed_by: found.by,
    change_id: found.change_id,
  }));
}

/** Returns records of a kind as they stand, in the order in which they were first made. */
export async function listRecords<Kind extends RecordKind>(
  db: Kysely<JournalTables>,
  kind: Kind,
  query: RecordQuery,
): Promise<Page<JournalRecord<Kind>>> {
  const limit = limitOf(query);
  const rows = await foundRecords(db, kind, query)
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, (row) => recordOf(kind, row, row.body));
}

function foundVersions(db: Kysely<JournalTables>, kind: RecordKind, id: string) {
  return db
    .selectFrom("entries")
    .innerJoin("changes", "changes.seq", "entries.seq")
    .select([
      "entries.id",
      "entries.version",
      "entries.body",
      "changes.change_id",
      "changes.at",
      "changes.by",
    ])
    .where("entries.kind", "=", kind)
    .where("entries.id", "=", id)
    .orderBy("entries.version", "desc");
}

/** A record's place in the list is that of its first version, so that pages stay as they are under changes. */
function foundRecords(db: Kysely<JournalTables>, kind: RecordKind, query: RecordQuery) {
  const { seq, place } = positionOf(query, { seq: 0, place: 0 });
  return versionsOf(db, query)
    .innerJoin("changes", "changes.seq", "newest.seq")
    .select([
      "first.seq",
      "first.place",
      "newest.id",
      "newest.version",
      "newest.body",
      "changes.change_id",
      "changes.at",
      "changes.by",
    ])
    .whereRef("first.kind", "=", "newest.kind")
    .whereRef("first.id", "=", "newest.id")
    .where("first.version", "=", 1)
    .where("first.kind", "=", kind)
    .where("newest.body", "is not", null)
    .where(isNewest)
    .where((eb) => eb(eb.refTuple("first.seq", "first.place"), ">", eb.tuple(seq, place)))
    .orderBy("first.seq")
    .orderBy("first.place")
    .$narrowType<{ body: NotNull }>();
}

/** SQLite goes through tables that are cross joined in the order in which they are named: the few first. */
function versionsOf(db: Kysely<JournalTables>, { account_id }: RecordQuery) {
  if (account_id === undefined)
    return db.selectFrom("entries as first").crossJoin("entries as newest");
  return db
    .selectFrom("entries as newest")
    .crossJoin("entries as first")
    .where("newest.account_id", "=", account_id);
}

function recordOf<Kind extends RecordKind>(
  kind: Kind,
  { id, version, at, by }: FoundVersion,
  body: string,
): JournalRecord<Kind> {
  return {
    kind,
    id,
    version,
    body: bodyOf({ kind, id, version }, body),
    changed_at: at,
    changed_by: by,
  };
}

import type { Kysely } from "kysely";
import { inParts } from "./in-parts.ts";
import { isNewest } from "./is-newest.ts";
import type { RecordName } from "./journal.ts";
import type { RecordKind } from "../record/record-kinds.ts";
import type { EntryRow, JournalTables } from "./journal-tables.ts";

/** A record's newest version. */
export type StandingEntry = Pick<EntryRow, "kind" | "id" | "version" | "account_id" | "body">;

/** Returns a look-up of the newest version of each named record; it finds null for one that never was. */
export async function standingRecords(
  db: Kysely<JournalTables>,
  names: readonly RecordName[],
): Promise<(name: RecordName) => StandingEntry | null> {
  const found = new Map<string, StandingEntry>();
  for (const [kind, ids] of idsByKind(names))
    for (const some of inParts(ids))
      for (const entry of await newestOf(db, kind, some)) found.set(keyOf(entry), entry);
  return (name) => found.get(keyOf(name)) ?? null;
}

function newestOf(
  db: Kysely<JournalTables>,
  kind: RecordKind,
  ids: readonly string[],
): Promise<readonly StandingEntry[]> {
  return db
    .selectFrom("entries as newest")
    .select(["kind", "id", "version", "account_id", "body"])
    .where("kind", "=", kind)
    .where("id", "in", ids)
    .where(isNewest)
    .execute();
}

function idsByKind(names: readonly RecordName[]): ReadonlyMap<RecordKind, readonly string[]> {
  const kinds = new Set(names.map(({ kind }) => kind));
  return new Map(
    [...kinds].map((kind) => [kind, names.filter((one) => one.kind === kind).map(({ id }) => id)]),
  );
}

function keyOf({ kind, id }: RecordName): string {
  return `${kind} ${id}`;
}

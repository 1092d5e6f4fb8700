import type { Transaction } from "kysely";
import { appendChange, type NextEntry } from "./append-change.ts";
import { undoPrefix } from "./checked-change.ts";
import type { ChangeAuthor, ChangeOutcome } from "./journal.ts";
import type { EntryRow, JournalTables } from "./journal-tables.ts";
import { changeOfId, entriesOfChange } from "./read-changes.ts";
import { versionsSince } from "./versions-since.ts";

/** Takes a change back: what its records said before becomes their next version. */
export async function undoChange(
  transaction: Transaction<JournalTables>,
  undoes: string,
  { by, at }: ChangeAuthor,
): Promise<ChangeOutcome> {
  const change_id = `${undoPrefix}${undoes}`;
  const made = await changeOfId(transaction, change_id);
  if (made !== null && made.by === by && made.at === at) return { kind: "done", change: made };
  const entries = await entriesOfChange(transaction, undoes);
  const [first] = entries;
  if (made !== null || first === undefined) return { kind: "unknown" };
  const since = await versionsSince(transaction, first.seq);
  for (const { kind, id, version, place } of entries) {
    const { standing, says } = since(place);
    if (says !== version) return { kind: "conflict", record: { kind, id }, version: standing };
  }
  const before = await entriesBefore(transaction, first.seq);
  const next = entries.map((entry) => entryBack(entry, since(entry.place).standing, before));
  const change = { change_id, at, by, what: "undo", reason: null, undoes };
  return appendChange(transaction, change, next);
}

type EarlierEntry = Pick<EntryRow, "account_id" | "body">;

function entryBack(
  { kind, id, place, account_id }: EntryRow,
  standing: number,
  before: ReadonlyMap<number, EarlierEntry>,
): NextEntry {
  const earlier = before.get(place) ?? { account_id, body: null };
  return {
    kind,
    id,
    version: standing + 1,
    account_id: earlier.account_id,
    body: earlier.body,
  };
}

/** Returns what the records of a change said before it, by the change's places; none for records it made. */
async function entriesBefore(
  transaction: Transaction<JournalTables>,
  seq: number,
): Promise<ReadonlyMap<number, EarlierEntry>> {
  const before = await transaction
    .selectFrom("entries as made")
    .innerJoin("entries as earlier", (join) =>
      join.onRef("earlier.kind", "=", "made.kind").onRef("earlier.id", "=", "made.id"),
    )
    .where("made.seq", "=", seq)
    .where((eb) => eb("earlier.version", "=", eb("made.version", "-", 1)))
    .select(["made.place", "earlier.account_id", "earlier.body"])
    .execute();
  return new Map(before.map((earlier) => [earlier.place, earlier]));
}

import { isDeepStrictEqual } from "node:util";
import type { Transaction } from "kysely";
import { appendChange, type NextEntry } from "./append-change.ts";
import type { CheckedChange, CheckedWrite } from "./checked-change.ts";
import type { ChangeOutcome, JournalChange } from "./journal.ts";
import type { JournalTables } from "./journal-tables.ts";
import { changeOfId, entriesOfChange } from "./read-changes.ts";
import { type StandingEntry, standingRecords } from "./standing-records.ts";

/** Makes a change where every record stands as its writer has seen it. */
export async function makeChange(
  transaction: Transaction<JournalTables>,
  change: CheckedChange,
): Promise<ChangeOutcome> {
  const made = await changeOfId(transaction, change.change_id);
  if (made !== null) return outcomeAgain(transaction, change, made);
  const standing = await standingRecords(transaction, change.writes);
  for (const write of change.writes) {
    const { kind, id } = write;
    const entry = standing(write);
    if (!isAsSeen(write, entry))
      return { kind: "conflict", record: { kind, id }, version: entry?.version ?? 0 };
  }
  const entries = change.writes.map((write) => entryAfter(write, standing(write)));
  return appendChange(transaction, { ...change, undoes: null }, entries);
}

/** A record that was removed stands as one that never was for a writer who has not seen it. */
function isAsSeen({ seen, body }: CheckedWrite, entry: StandingEntry | null): boolean {
  if (entry === null) return seen === 0;
  if (entry.body !== null) return seen === entry.version;
  return body !== null && (seen === 0 || seen === entry.version);
}

function entryAfter(write: CheckedWrite, before: StandingEntry | null): NextEntry {
  const { kind, id, body, account_id } = write;
  return {
    kind,
    id,
    body,
    version: (before?.version ?? 0) + 1,
    account_id: body === null ? (before?.account_id ?? null) : account_id,
  };
}

/** Whoever sends a change again sends the same; another one under its id is in conflict with it. */
async function outcomeAgain(
  transaction: Transaction<JournalTables>,
  change: CheckedChange,
  made: JournalChange,
): Promise<ChangeOutcome> {
  const entries = await entriesOfChange(transaction, change.change_id);
  const isSame = isDeepStrictEqual(contentOf(change, change.writes), contentOf(made, entries));
  const [first] = made.records;
  if (isSame || first === undefined) return { kind: "done", change: made };
  const { kind, id, version } = first;
  return { kind: "conflict", record: { kind, id }, version };
}

/** The instant is left out: it may have been taken anew when the change was sent again. */
function contentOf(
  { by, what, reason }: Pick<JournalChange, "by" | "what" | "reason">,
  writes: readonly Pick<NextEntry, "kind" | "id" | "body">[],
): unknown {
  const bodies = writes.map(({ kind, id, body }) => ({
    kind,
    id,
    body: body === null ? null : (JSON.parse(body) as unknown),
  }));
  return { by, what, reason, bodies };
}

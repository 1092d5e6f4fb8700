import type { Transaction } from "kysely";
import type { Change, ChangeOutcome, RecordName } from "./journal.ts";
import type { JournalTables } from "./journal-tables.ts";
import { inParts } from "./in-parts.ts";

/** A version to be added to a record. */
export interface NextEntry extends RecordName {
  readonly version: number;
  readonly account_id: string | null;
  readonly body: string | null;
}

export interface NextChange extends Omit<Change, "writes"> {
  readonly undoes: string | null;
}

/** Adds a change with the versions that it makes. */
export async function appendChange(
  transaction: Transaction<JournalTables>,
  { change_id, at, by, what, reason, undoes }: NextChange,
  entries: readonly NextEntry[],
): Promise<ChangeOutcome> {
  const change = { change_id, at, by, what, reason, undoes };
  const seq = (await lastSeq(transaction)) + 1;
  await transaction
    .insertInto("changes")
    .values({ seq, ...change })
    .execute();
  const rows = entries.map(({ kind, id, version, account_id, body }, place) => ({
    kind,
    id,
    version,
    seq,
    place,
    account_id,
    body,
  }));
  for (const part of inParts(rows)) await transaction.insertInto("entries").values(part).execute();
  const records = entries.map(({ kind, id, version }) => ({ kind, id, version }));
  return { kind: "done", change: { ...change, is_undone: false, records } };
}

async function lastSeq(transaction: Transaction<JournalTables>): Promise<number> {
  const { last } = await transaction
    .selectFrom("changes")
    .select(({ fn }) => fn.max("seq").as("last"))
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

import type { RecordKind } from "../record/record-kinds.ts";

/** The journal's tables; rows are only ever added. */
export interface JournalTables {
  readonly changes: ChangeRow;
  readonly entries: EntryRow;
}

export interface ChangeRow {
  /** Counts up without gaps, in the order in which changes were made. */
  readonly seq: number;
  readonly change_id: string;
  readonly at: string;
  readonly by: string;
  readonly what: string;
  readonly reason: string | null;
  readonly undoes: string | null;
}

/** One version of one record. */
export interface EntryRow {
  readonly kind: RecordKind;
  readonly id: string;
  readonly version: number;
  /** The change that made it, and its place among that change's writes. */
  readonly seq: number;
  readonly place: number;
  /** The account it is about; where a record is removed, the one it was about. */
  readonly account_id: string | null;
  /** JSON; null where the record is removed. */
  readonly body: string | null;
}

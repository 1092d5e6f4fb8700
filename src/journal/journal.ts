import type { RecordBody, RecordKind } from "../record/record-kinds.ts";

/**
 * What people decided and said about a book. Nothing in it is overwritten: a record changes by a further version, is removed by
 * a version without a body, and every version belongs to a change that says who made it, when and why. What a
 * change's promise resolves for is on disk.
 */
export interface Journal {
  /** Returns a record as it stands; null where there is none, or none any more. */
  read<Kind extends RecordKind>(kind: Kind, id: string): Promise<JournalRecord<Kind> | null>;
  /** Returns records of a kind as they stand, in the order in which they were first made. */
  list<Kind extends RecordKind>(
    kind: Kind,
    query?: RecordQuery,
  ): Promise<Page<JournalRecord<Kind>>>;
  /** Returns all versions of a record, the newest first. */
  history(kind: RecordKind, id: string): Promise<readonly RecordVersion[]>;
  /** Makes all the writes of a change, or none. */
  change(change: Change): Promise<ChangeOutcome>;
  /** Takes a change back by a new one, unless a record of it has changed since. */
  undo(change_id: string, by: ChangeAuthor): Promise<ChangeOutcome>;
  /** Returns changes, the newest first. */
  changes(query?: PageQuery & { readonly account_id?: string }): Promise<Page<JournalChange>>;
  /** Writes a consistent copy of the whole journal, while it is in use, as the file `path`. */
  backUp(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface JournalRecord<Kind extends RecordKind = RecordKind> {
  readonly kind: Kind;
  readonly id: string;
  /** 1 for the first. */
  readonly version: number;
  readonly body: RecordBody<Kind>;
  readonly changed_at: string;
  readonly changed_by: string;
}

/** A version of a record; the body is null where it was removed. */
export interface RecordVersion extends Omit<JournalRecord, "body"> {
  readonly body: RecordBody<RecordKind> | null;
  readonly change_id: string;
}

export interface PageQuery {
  /** How many at most; 100 by default, 1000 at most. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly cursor?: string;
}

export interface RecordQuery extends PageQuery {
  /** Of this account alone. */
  readonly account_id?: string;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Where the next page begins; null on the last. */
  readonly next: string | null;
}

/** Who makes a change, and when: an ISO instant. */
export interface ChangeAuthor {
  readonly by: string;
  readonly at: string;
}

export interface Change extends ChangeAuthor {
  /** The same id twice is the same change: the second finds the first's outcome. */
  readonly change_id: string;
  /** What is done, in a few words: `decide`, `sign off`. */
  readonly what: string;
  readonly reason: string | null;
  readonly writes: readonly RecordWrite[];
}

/** One record's next version. */
export type RecordWrite = {
  [Kind in RecordKind]: {
    readonly kind: Kind;
    readonly id: string;
    /** The version that the writer has seen; 0 for a record that is new to the writer. */
    readonly seen: number;
    /** Null to remove the record. */
    readonly body: RecordBody<Kind> | null;
  };
}[RecordKind];

export type ChangeOutcome =
  | { readonly kind: "done"; readonly change: JournalChange }
  /** Somebody else has changed a record since it was seen; nothing is written. */
  | { readonly kind: "conflict"; readonly record: RecordName; readonly version: number }
  /** There is no such change, or it was taken back already. */
  | { readonly kind: "unknown" };

export interface RecordName {
  readonly kind: RecordKind;
  readonly id: string;
}

export interface JournalChange extends ChangeAuthor {
  readonly change_id: string;
  readonly what: string;
  readonly reason: string | null;
  /** The change that this one takes back. */
  readonly undoes: string | null;
  readonly is_undone: boolean;
  readonly records: readonly (RecordName & { readonly version: number })[];
}

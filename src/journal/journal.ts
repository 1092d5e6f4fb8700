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
  /**
   * Takes a change back by a new one, unless a record of it has changed since; changes that were taken back themselves do not
   * count. What takes a change back can be taken back in its turn.
   */
  undo(change_id: string, by: ChangeAuthor): Promise<ChangeOutcome>;
  /** Returns changes, the newest first. */
  changes(query?: PageQuery & { readonly account_id?: string }): Promise<Page<JournalChange>>;
  /**
   * Writes a consistent copy of the whole journal, while it is in use, as the file `path`, which must not be there yet. Both kinds
   * of copy, a SQLite file and JSON lines, are read by `restoreJournal`.
   */
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
  /**
   * The same id twice is the same change: the second finds the first's outcome, whenever it comes. Where author, words or
   * bodies differ it is another change: a conflict with the first record of the one that was made. Begins
   * with `undo:` only for what takes the change of that id back.
   */
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
    /** The version that the writer has seen; 0 for a record that is new to the writer, or was removed. */
    readonly seen: number;
    /** Null to remove the record. */
    readonly body: RecordBody<Kind> | null;
  };
}[RecordKind];

export type ChangeOutcome =
  | { readonly kind: "done"; readonly change: JournalChange }
  /** A record stands at another version than its writer has seen, 0 where there never was one; nothing is written. */
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
  /** The change that this one takes back; null for all others. */
  readonly undoes: string | null;
  /** Whether another change takes this one back, be that taken back too or not. */
  readonly is_undone: boolean;
  readonly records: readonly (RecordName & { readonly version: number })[];
}

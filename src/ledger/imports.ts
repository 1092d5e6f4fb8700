import type { Sentence } from "../lib/language.ts";
import type { Rejection } from "./reading.ts";
import type { TableName } from "./tables.ts";

/** One import as the ledger remembers it. */
export interface ImportRecord {
  readonly import_id: number;
  /** When it was made, ISO 8601 with offset. */
  readonly at: string;
  readonly files: readonly FileOutcome[];
  /** False once undone. */
  readonly live: boolean;
}

/** What became of the rows of one file in one table; `rows = left_out + folded + accepted + rejected`. */
export interface FileOutcome {
  readonly file: string;
  readonly table: TableName;
  /** Rows read from the file, its header not counted. */
  readonly rows: number;
  /** Rows that the mapping's filter leaves out. */
  readonly left_out: number;
  /** Rows beyond the first that make one record together with others. */
  readonly folded: number;
  readonly accepted: number;
  /** The parts of `accepted`. */
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** Money by field, as decimal text: what the file holds, what was accepted, what was rejected. */
  readonly totals: Readonly<Record<string, MoneyTotal>>;
}

/** `read = accepted + rejected`, each exact to four decimals; values that are no numbers count as nothing. */
export interface MoneyTotal {
  readonly read: string;
  readonly accepted: string;
  readonly rejected: string;
}

export interface ImportOutcome {
  /** Null for a dry run, and where nothing was created or changed. */
  readonly import_id: number | null;
  readonly files: readonly FileOutcome[];
  readonly rejections: readonly Rejection[];
  /** Sentences the user should read: amounts rounded, accounts without a master record, and the like. */
  readonly warnings: readonly Sentence[];
}

export interface UndoOutcome {
  readonly import_id: number;
  /** Records removed, and older versions brought back, by table. */
  readonly removed: Readonly<Partial<Record<TableName, number>>>;
  readonly restored: Readonly<Partial<Record<TableName, number>>>;
}

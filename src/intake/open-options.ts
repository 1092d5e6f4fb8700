import type { DateStyle, DecimalMark, Reading } from "../ledger/reading.ts";
import type { TableName } from "../ledger/tables.ts";
import type { Mapping } from "./mapping.ts";
import type { Sentence } from "../lib/language.ts";

/** What the user said of a file, and where staged files go. */
export interface OpenOptions {
  /** The table, where the header's names do not tell it; a mapping goes before. */
  readonly as: TableName | null;
  readonly mapping: Mapping | null;
  readonly decimal: DecimalMark | null;
  readonly dates: DateStyle | null;
  /** One character, or `tab`. */
  readonly delimiter: string | null;
  /** A name that `TextDecoder` knows, as `windows-1250`. */
  readonly encoding: string | null;
  /** The only sheet to read of a spreadsheet. */
  readonly sheet: string | null;
  /** An existing folder; staged files stay in it until its owner removes it. */
  readonly staging: string;
  readonly signal: AbortSignal | null;
}

/** A file ready for an engine. */
export interface Opened {
  /** One for each table-like thing in the file: its only table, or a spreadsheet's sheets. */
  readonly readings: readonly Reading[];
  /** Sentences that the user should read. */
  readonly warnings: readonly Sentence[];
}

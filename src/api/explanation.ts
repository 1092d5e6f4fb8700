import type { TableName } from "../ledger/tables.ts";
import type { ShownWindow } from "./shown-window.ts";

/** Why a figure is what it is: terms that add up to it, down to the rows of the ledger. */
export interface Explanation {
  readonly book: string;
  readonly window: ShownWindow;
  readonly currency: string;
  readonly account_id: string;
  readonly name: string | null;
  /** As `--why` names it: `net_sales`, `cost_to_serve.inside_sales`, `charges.freight`. */
  readonly line: string;
  /** The statement's figure in currency units; the amounts of the terms add up to it. */
  readonly figure: number;
  readonly terms: readonly ExplainedTerm[];
}

export interface ExplainedTerm extends TermSource {
  /** Currency units with two decimals. */
  readonly amount: number;
}

/** Where a term comes from. */
export interface TermSource {
  readonly label: string;
  readonly product: TermProduct | null;
  /** The line to ask for more; null where this is all. */
  readonly ask: string | null;
  /** Null where the term does not stand on rows of its own. */
  readonly rows: ExplainedRows | null;
}

/** A term that is a count times something: `count × minutes × rate`, or `count × rate`. */
export interface TermProduct {
  /** What is counted: a driver, minutes, money, or money × days. */
  readonly of: "driver" | "minutes" | "money" | "money_days";
  readonly count: number;
  /** Minutes for each; null where the term is not time. */
  readonly minutes: number | null;
  /** Currency units per minute, per piece, or per unit of money. */
  readonly rate: number;
}

export interface ExplainedRows {
  /** What the rows' amounts are. */
  readonly unit: "money" | "count";
  /** Their sum. */
  readonly total: number;
  readonly rows: readonly ExplainedRow[];
}

/** One row of the ledger with what it adds. */
export interface ExplainedRow {
  readonly table: TableName;
  readonly record: string;
  readonly on: string;
  readonly amount: number;
  /** Days of the window for which a balance is counted; only for balances. */
  readonly days?: number | undefined;
  readonly file: string;
  readonly row: number;
  readonly import_id: number;
}

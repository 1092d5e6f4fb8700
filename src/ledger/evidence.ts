import type { Day } from "../lib/day.ts";
import type { FactsQuery } from "./facts.ts";
import type { TableName } from "./tables.ts";

/** Asks for the rows behind one figure of one account, on the terms that the figure was made on. */
export interface EvidenceQuery extends FactsQuery {
  readonly account_id: string;
  readonly behind: Behind;
}

export type Behind =
  | { readonly kind: "money"; readonly sum: MoneyLine }
  /** Touches of a kind, or documents that a derived driver counts. */
  | { readonly kind: "driver"; readonly driver: string }
  /** Invoices, payments and credit notes that move the open balance. */
  | { readonly kind: "balance" };

export type MoneyLine =
  | "list_sales"
  | "discounts"
  | "invoiced"
  | "credits"
  | "net_sales"
  | "cogs"
  | "gross_profit"
  | "expenses"
  | "early_discounts"
  | "bad_debt";

/** One row of the ledger with what it adds to the figure. */
export interface EvidenceRow {
  readonly table: TableName;
  /** The record's key, as text: `INV-7 / 3`. */
  readonly record: string;
  readonly on: Day;
  /** In ten-thousandths for money, a count or minutes for a driver. */
  readonly amount: number;
  readonly file: string;
  readonly row: number;
  readonly import_id: number;
}

import { sumNames } from "../../ledger/facts.ts";

/** Drivers that every ledger has, counted from its documents. */
export const documentDrivers = [
  "order",
  "order.small",
  "line",
  "invoice",
  "credit_note",
  "return_line",
  "unit",
  "late_invoice",
  "dunning",
  "dispute",
] as const;

/** The columns of a cell. Counts are exact as decimals, too, and days times amounts need the room. */
export const cellColumns: readonly string[] = [...sumNames, ...documentDrivers];

export const saleColumns = [
  "net_sales",
  "gross_profit",
  "uncosted_net",
  "paid_net_sales",
  "paid_gross_profit",
  "paid_uncosted_net",
] as const;

/** One kind of sum kept between questions: what tells its rows apart, and what they add up. */
export interface Kept {
  readonly table: string;
  readonly key: readonly string[];
  readonly values: readonly string[];
}

export const cells: Kept = { table: "cells", key: ["account_id", "period"], values: cellColumns };

export const namedCells: Kept = {
  table: "named_cells",
  key: ["account_id", "period", "series", "name"],
  values: ["value"],
};

export const sales: Kept = {
  table: "sales",
  key: ["account_id", "salesperson", "period"],
  values: saleColumns,
};

/** Overdue invoices that nothing has settled yet, by their due date: reminders go on until something does. */
export const unsettled: Kept = {
  table: "unsettled",
  key: ["account_id", "due_on"],
  values: ["invoices"],
};

export const keptSums = [cells, namedCells, sales, unsettled] as const;

/** Key columns that are not text. */
export const keyTypes: Readonly<Record<string, string>> = { period: "INTEGER", due_on: "DATE" };

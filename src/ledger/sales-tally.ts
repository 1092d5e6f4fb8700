import { startOfYear, type Window } from "../lib/day.ts";
import type { Facts, SalesCells, SellerColumns } from "./facts.ts";

/**
 * What each salesperson sold, month by month: from the first of January of the window's first year, so that
 * commission tiers start where they should, to the window's end.
 */
export interface SalesTally {
  readonly window: Window;
  readonly sellers: SellerColumns;
  /** The months, ascending; those before `window.from` only lead in. */
  readonly months: readonly Window[];
  /**
   * The rows of seller `s` (−1 for nobody) in month `m` are `starts[b]` to `starts[b + 1]`, where
   * `b = (s + 1) × months + m`.
   */
  readonly starts: Int32Array;
  readonly rows: SalesRows;
}

export type SalesRows = Omit<SalesCells, "sellers" | "seller" | "period">;

/** Returns the sales rows of a window sorted by seller, then month. */
export function salesTally(facts: Facts, window: Window): SalesTally {
  const first = startOfYear(window.from);
  const isNeeded = ({ from, to }: Window) => from >= first && to <= window.to;
  const offset = facts.periods.findIndex(isNeeded);
  const months = facts.periods.filter(isNeeded);
  const buckets = bucketsOf(facts.sales, offset, months.length);
  const starts = startsOf(buckets, (facts.sales.sellers.id.length + 1) * months.length);
  const order = sortedRows(buckets, starts);
  return {
    window,
    sellers: facts.sales.sellers,
    months,
    starts,
    rows: pickRows(facts.sales, order),
  };
}

/**
 * Returns where a seller's rows of the window stand, −1 being nobody: the months inside it are the last ones, so
 * they stand together.
 */
export function rowsOfSeller(
  { starts, months, window }: SalesTally,
  seller: number,
): { readonly first: number; readonly end: number } {
  const leadIn = months.filter(({ from }) => from < window.from).length;
  return {
    first: starts[(seller + 1) * months.length + leadIn] ?? 0,
    end: starts[(seller + 2) * months.length] ?? 0,
  };
}

/** The bucket of every row, −1 for months that are not needed. */
function bucketsOf(sales: SalesCells, offset: number, months: number): Int32Array {
  return sales.period.map((period, row) => {
    const month = period - offset;
    return month < 0 || month >= months ? -1 : ((sales.seller[row] ?? -1) + 1) * months + month;
  });
}

function startsOf(buckets: Int32Array, count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  for (const bucket of buckets) if (bucket >= 0) starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
  for (let i = 1; i <= count; i += 1) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  return starts;
}

function sortedRows(buckets: Int32Array, starts: Int32Array): Int32Array {
  const next = starts.slice();
  const order = new Int32Array(starts.at(-1) ?? 0);
  buckets.forEach((bucket, row) => {
    if (bucket < 0) return;
    const place = next[bucket] ?? 0;
    order[place] = row;
    next[bucket] = place + 1;
  });
  return order;
}

function pickRows(sales: SalesCells, order: Int32Array): SalesRows {
  const pick = (column: Float64Array) => Float64Array.from(order, (row) => column[row] ?? 0);
  return {
    account: order.map((row) => sales.account[row] ?? 0),
    net_sales: pick(sales.net_sales),
    gross_profit: pick(sales.gross_profit),
    uncosted_net: pick(sales.uncosted_net),
    paid_net_sales: pick(sales.paid_net_sales),
    paid_gross_profit: pick(sales.paid_gross_profit),
    paid_uncosted_net: pick(sales.paid_uncosted_net),
  };
}

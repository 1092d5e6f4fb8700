import { byName } from "../lib/by-name.ts";
import { type Columns, mapColumns, zeros } from "../lib/column.ts";
import { daysIn, isoOf, type Window } from "../lib/day.ts";
import {
  type AccountColumns,
  type Facts,
  type LedgerCoverage,
  type Opening,
  type SumName,
  sumNames,
} from "./facts.ts";
import { type SalesTally, salesTally } from "./sales-tally.ts";

/**
 * Facts summed over a window: one entry per account in every column. Money is in ten-thousandths
 * of the currency unit, as in `Facts`. Made once for a window; every cost model is held against it.
 */
export interface Tally {
  readonly window: Window;
  readonly currency: string;
  readonly accounts: AccountColumns;
  readonly coverage: LedgerCoverage;
  readonly sums: Readonly<Record<SumName, Float64Array>>;
  readonly uncosted_by_family: Columns;
  readonly expenses_by_kind: Columns;
  readonly drivers: Columns;
  readonly untimed: Columns;
  readonly minutes_by_role: Columns;
  readonly minutes_without_role: Columns;
  /** ∫ open balance dt over the window, in ten-thousandths × days. */
  readonly balance_days: Float64Array;
  /** The same of the balance past its due date. */
  readonly overdue_days: Float64Array;
  /** Balances at the window's end. */
  readonly closing: Opening;
  readonly sales: SalesTally;
}

/**
 * Returns the sums of a window made of whole periods of the facts; all of them by default.
 *
 * Throws a `RangeError` for any other window: the caller asks for what the facts cannot tell.
 */
export function tally(facts: Facts, window: Window = facts.window): Tally {
  requireWholePeriods(facts, window);
  const inside = rowsInside(facts, window);
  const sum = (column: Float64Array) => byAccount(facts, inside, column);
  const sumAll = (columns: Columns) => mapColumns(columns, sum);
  const { cells } = facts;
  return {
    window,
    currency: facts.currency,
    accounts: facts.accounts,
    coverage: facts.coverage,
    sums: byName(sumNames, (name) => sum(cells.sums[name])),
    uncosted_by_family: sumAll(cells.uncosted_by_family),
    expenses_by_kind: sumAll(cells.expenses_by_kind),
    drivers: sumAll(cells.drivers),
    untimed: sumAll(cells.untimed),
    minutes_by_role: sumAll(cells.minutes_by_role),
    minutes_without_role: sumAll(cells.minutes_without_role),
    balance_days: balanceDays(facts, window, "opened"),
    overdue_days: balanceDays(facts, window, "overdue"),
    closing: closing(facts, window),
    sales: salesTally(facts, window),
  };
}

function requireWholePeriods(facts: Facts, window: Window): void {
  const inside = facts.periods.filter((period) => period.from >= facts.window.from);
  const starts = inside.some((period) => period.from === window.from);
  const ends = inside.some((period) => period.to === window.to);
  if (starts && ends && window.from < window.to) return;
  throw new RangeError(
    `${spelled(window)} is not made of whole periods of the facts of ${spelled(facts.window)}`,
  );
}

function spelled(window: Window): string {
  return `${isoOf(window.from)} to ${isoOf(window.to)}`;
}

function rowsInside(facts: Facts, window: Window): Int32Array {
  const inside = facts.periods.map(({ from, to }) => from >= window.from && to <= window.to);
  const rows = new Int32Array(facts.cells.period.length);
  let count = 0;
  facts.cells.period.forEach((period, row) => {
    if (inside[period] === true) rows[count++] = row;
  });
  return rows.subarray(0, count);
}

function byAccount(facts: Facts, rows: Int32Array, column: Float64Array): Float64Array {
  const { account } = facts.cells;
  const result = zeros(facts.accounts.id.length);
  for (const row of rows) addAt(result, account[row], column[row]);
  return result;
}

function addAt(target: Float64Array, index: number | undefined, value: number | undefined): void {
  if (index !== undefined && value !== undefined) target[index] = (target[index] ?? 0) + value;
}

const openingOf = { opened: "balance", overdue: "overdue" } as const;

/**
 * A change made before the window counts on all of its days; one made inside counts what its own
 * period says, and every day after that period.
 */
function balanceDays(facts: Facts, window: Window, change: keyof typeof openingOf): Float64Array {
  const changes = facts.cells.sums[change];
  const ownDays = facts.cells.sums[`${change}_days`];
  const result = facts.opening[openingOf[change]].map((balance) => balance * daysIn(window));
  forEachRowBefore(facts, window, (row, account, period) => {
    const moved = changes[row] ?? 0;
    const isEarlier = period.from < window.from;
    const days = isEarlier ? daysIn(window) : window.to - period.to;
    addAt(result, account, moved * days + (isEarlier ? 0 : (ownDays[row] ?? 0)));
  });
  return result;
}

function closing(facts: Facts, window: Window): Opening {
  const { sums } = facts.cells;
  return {
    balance: closed(facts, window, facts.opening.balance, sums.opened),
    overdue: closed(facts, window, facts.opening.overdue, sums.overdue),
    overdue_due: closed(facts, window, facts.opening.overdue_due, sums.overdue_due),
  };
}

function closed(
  facts: Facts,
  window: Window,
  opening: Float64Array,
  changes: Float64Array,
): Float64Array {
  const result = opening.slice();
  forEachRowBefore(facts, window, (row, account) => addAt(result, account, changes[row]));
  return result;
}

function forEachRowBefore(
  facts: Facts,
  window: Window,
  visit: (row: number, account: number, period: Window) => void,
): void {
  const { account, period } = facts.cells;
  period.forEach((index, row) => {
    const of = facts.periods[index];
    if (of === undefined || of.from < facts.window.from || of.to > window.to) return;
    visit(row, account[row] ?? -1, of);
  });
}

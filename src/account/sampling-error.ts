import type { CostModel } from "../costing/cost-model.ts";
import type { Facts, SalesCells } from "../ledger/facts.ts";
import { tally } from "../ledger/tally.ts";
import { marginAxes } from "./margin-axes.ts";
import { statement } from "./statement.ts";

/** The axes' numerators and net sales of one month, one entry per account. */
export interface MonthOfAxes {
  readonly net_sales: Float64Array;
  readonly margin: Float64Array;
  readonly service: Float64Array;
}

/** Standard errors of margin realised and of service cost, one entry per account; NaN where nothing happened. */
export interface SamplingErrors {
  readonly margin: Float64Array;
  readonly service: Float64Array;
  /** Months from the account's first to the window's end. */
  readonly months: Int32Array;
}

/** Returns the axes of every period of the facts' window; no axis holds commission, so that sellers are left out. */
export function monthsOfAxes(facts: Facts, model: CostModel): readonly MonthOfAxes[] {
  const uncommissioned = { ...model, commission: null };
  const sellerless = { ...facts, sales: noSales };
  return facts.periods
    .filter((period) => period.from >= facts.window.from)
    .map((period) => {
      const month = statement(tally(sellerless, period), uncommissioned);
      return { net_sales: month.lines.net_sales, ...marginAxes(month) };
    });
}

const noSales: SalesCells = {
  sellers: { id: [], name: [], role: [], commission_rate: [] },
  account: new Int32Array(0),
  seller: new Int32Array(0),
  period: new Int32Array(0),
  net_sales: new Float64Array(0),
  gross_profit: new Float64Array(0),
  uncosted_net: new Float64Array(0),
  paid_net_sales: new Float64Array(0),
  paid_gross_profit: new Float64Array(0),
  paid_uncosted_net: new Float64Array(0),
};

/**
 * Returns how far chance could have moved an account's two ratios: the error of a ratio of sums over
 * months [Cochran 1977, §6.3], `√(n/(n−1) Σ (y − r x)²) / Σ x`. A short history is leant on the middle one of
 * the book's long histories with the weight of two months. Infinite where no account has two months to scatter.
 */
export function samplingErrors(months: readonly MonthOfAxes[]): SamplingErrors {
  const accounts = months[0]?.net_sales.length ?? 0;
  const lived = Int32Array.from({ length: accounts }, (_, i) => monthsLived(months, i));
  return {
    margin: errorsOf(months, lived, "margin"),
    service: errorsOf(months, lived, "service"),
    months: lived,
  };
}

type Axis = "margin" | "service";

const leaningMonths = 2;
const longHistory = 6;

function monthsLived(months: readonly MonthOfAxes[], account: number): number {
  const first = months.findIndex(
    ({ net_sales, service }) => net_sales[account] !== 0 || service[account] !== 0,
  );
  return first === -1 ? 0 : months.length - first;
}

function errorsOf(months: readonly MonthOfAxes[], lived: Int32Array, axis: Axis): Float64Array {
  const variances = Float64Array.from(lived, (n, i) => monthlyVariance(months, { i, n, axis }));
  const middle = middleVariance(variances, lived);
  return variances.map((variance, i) => {
    const n = lived[i] ?? 0;
    if (n === 0) return Number.NaN;
    const own = n > 1 ? variance * (n - 1) : 0;
    return Math.sqrt((own + leaningMonths * middle) / (Math.max(0, n - 1) + leaningMonths) / n);
  });
}

/** Of the accounts with a long history, or with the longest there is in a shorter window. */
function middleVariance(variances: Float64Array, lived: Int32Array): number {
  const told = lived.filter((_, i) => (variances[i] ?? Number.NaN) >= 0);
  const long = told.reduce((longest, n) => Math.min(longHistory, Math.max(longest, n)), 0);
  const known = variances.filter((variance, i) => (lived[i] ?? 0) >= long && variance >= 0);
  return known.toSorted()[known.length >> 1] ?? Number.POSITIVE_INFINITY;
}

interface AccountAxis {
  readonly i: number;
  /** Months lived. */
  readonly n: number;
  readonly axis: Axis;
}

/** Variance of a month's distance from the account's ratio, in squares of its mean monthly sales. */
function monthlyVariance(months: readonly MonthOfAxes[], { i, n, axis }: AccountAxis): number {
  const sum = (column: (month: MonthOfAxes) => Float64Array) =>
    months.reduce((total, month) => total + (column(month)[i] ?? 0), 0);
  const sales = sum((month) => month.net_sales);
  if (sales <= 0 || n < 2) return Number.NaN;
  const ratio = sum((month) => month[axis]) / sales;
  const squares = months.reduce((total, month) => {
    const rest = (month[axis][i] ?? 0) - ratio * (month.net_sales[i] ?? 0);
    return total + rest * rest;
  }, 0);
  return squares / (n - 1) / (sales / n) ** 2;
}

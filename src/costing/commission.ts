import type { SalesTally } from "../ledger/sales-tally.ts";
import { zeros } from "../lib/column.ts";
import { type Day, startOfMonth, startOfYear, type Window } from "../lib/day.ts";
import { inTenThousandths } from "../lib/ten-thousandths.ts";
import { averageRate, type Tier } from "./commission-scale.ts";
import type { CommissionPlan } from "./cost-model.ts";

/** Commission in ten-thousandths of the currency unit. */
export interface Commission {
  readonly by_account: Float64Array;
  /** One entry per seller of the ledger. */
  readonly by_seller: Float64Array;
}

/**
 * Returns the commission of the window.
 *
 * A seller's tiers run over the seller's total within each calendar year, quarter or month of the
 * plan. What a month adds, `C(after) − C(before)`, goes to the accounts at the month's mean rate,
 * that is in proportion to what each brought. An employee's own rate is flat and replaces the
 * tiers. Sales that name nobody earn no commission.
 */
export function commission(
  sales: SalesTally,
  plan: CommissionPlan | null,
  costShare: Float64Array,
): Commission {
  const result = { by_account: zeros(costShare.length), by_seller: zeros(sales.sellers.id.length) };
  if (plan === null) return result;
  const basis = commissionBasis(sales, plan, costShare);
  const starts = sales.months.map(({ from }) => startOfPeriod(from, plan.period));
  for (let seller = 0; seller < sales.sellers.id.length; seller += 1) {
    paySeller(result, { sales, basis, starts, seller, tiers: tiersOf(sales, plan, seller) });
  }
  return result;
}

/** Returns what every row of sales earns commission on, in ten-thousandths. */
export function commissionBasis(
  { rows }: SalesTally,
  plan: CommissionPlan,
  costShare: Float64Array,
): Float64Array {
  const isCash = plan.paid_on === "cash";
  if (plan.basis === "net_sales") return isCash ? rows.paid_net_sales : rows.net_sales;
  const profit = isCash ? rows.paid_gross_profit : rows.gross_profit;
  const uncosted = isCash ? rows.paid_uncosted_net : rows.uncosted_net;
  return lessEstimatedCost(profit, uncosted, { account: rows.account, costShare });
}

export interface CostShares {
  /** The account of every row. */
  readonly account: Int32Array;
  /** Share of an uncosted amount that counts as cost, per account. */
  readonly costShare: Float64Array;
}

/** Returns gross profit less what its uncosted part is estimated to have cost, row by row. */
export function lessEstimatedCost(
  grossProfit: Float64Array,
  uncostedNet: Float64Array,
  { account, costShare }: CostShares,
): Float64Array {
  const result = grossProfit.slice();
  for (let row = 0; row < result.length; row += 1) {
    const uncosted = uncostedNet[row] ?? 0;
    if (uncosted !== 0)
      result[row] = (result[row] ?? 0) - uncosted * (costShare[account[row] ?? -1] ?? 0);
  }
  return result;
}

const monthsIn = { month: 1, quarter: 3, year: 12 } as const;

function startOfPeriod(day: Day, period: CommissionPlan["period"]): Day {
  const months = monthsIn[period];
  const first = startOfYear(day);
  const ends = Array.from({ length: 12 / months }, (_, i) => startOfMonth(first, i * months));
  return ends.findLast((start) => start <= day) ?? first;
}

/** The seller's scale in ten-thousandths. */
function tiersOf(sales: SalesTally, plan: CommissionPlan, seller: number): readonly Tier[] {
  const own = sales.sellers.commission_rate[seller] ?? null;
  if (own !== null) return [{ up_to: null, rate: own }];
  return plan.tiers.map(({ up_to, rate }) => ({
    up_to: up_to === null ? null : inTenThousandths(up_to),
    rate,
  }));
}

interface SellerPay {
  readonly sales: SalesTally;
  readonly basis: Float64Array;
  /** First day of the commission period of every month. */
  readonly starts: readonly Day[];
  readonly seller: number;
  readonly tiers: readonly Tier[];
}

function paySeller(result: Commission, { sales, basis, starts, seller, tiers }: SellerPay): void {
  let before = 0;
  for (let month = 0; month < sales.months.length; month += 1) {
    if (month > 0 && starts[month] !== starts[month - 1]) before = 0;
    const bucket = (seller + 1) * sales.months.length + month;
    const rows = { first: sales.starts[bucket] ?? 0, end: sales.starts[bucket + 1] ?? 0 };
    const change = sumRows(basis, rows);
    if (isInside(sales.months[month], sales.window)) {
      const rate = averageRate(tiers, { before, change });
      payRows(result, { account: sales.rows.account, basis, rows, rate });
      result.by_seller[seller] = (result.by_seller[seller] ?? 0) + rate * change;
    }
    before += change;
  }
}

interface RowSpan {
  readonly first: number;
  readonly end: number;
}

function sumRows(column: Float64Array, { first, end }: RowSpan): number {
  let sum = 0;
  for (let row = first; row < end; row += 1) sum += column[row] ?? 0;
  return sum;
}

function isInside(month: Window | undefined, window: Window): boolean {
  return month !== undefined && month.from >= window.from;
}

interface MonthPay {
  readonly account: Int32Array;
  readonly basis: Float64Array;
  readonly rows: RowSpan;
  readonly rate: number;
}

function payRows({ by_account }: Commission, { account, basis, rows, rate }: MonthPay): void {
  for (let row = rows.first; row < rows.end; row += 1) {
    const index = account[row] ?? -1;
    if (index >= 0) by_account[index] = (by_account[index] ?? 0) + rate * (basis[row] ?? 0);
  }
}

import type { Tally } from "../ledger/tally.ts";
import { zeros } from "../lib/column.ts";
import { clamp } from "../lib/ratio.ts";
import type { Capital, CostModel } from "./cost-model.ts";

export interface OpenBalance {
  /** Open amount × days, in any money. */
  readonly balance_days: number;
  readonly annual_rate: number;
  readonly days_in_year: number;
  /** 1 charges the revenue; the share of variable cost charges only what the goods cost. */
  readonly variable_cost_ratio?: number;
}

/** Returns what a balance costs while it is open, in the money of `balance_days`. */
export function carryingCostOf({
  balance_days,
  annual_rate,
  days_in_year,
  variable_cost_ratio = 1,
}: OpenBalance): number {
  return ((balance_days * annual_rate) / days_in_year) * variable_cost_ratio;
}

/** Returns true where the ledger and the cost model can tell what open invoices cost. */
export function isCarryingCostKnown(tally: Tally, { capital }: CostModel): boolean {
  if (capital === null || !tally.coverage.payments) return false;
  return capital.from === "issued" || tally.coverage.due_dates;
}

export interface GoodsCost {
  readonly cogs: Float64Array;
  /** Net sales whose cost is known or estimated. */
  readonly costed_net: Float64Array;
}

/** Returns each account's carrying cost in ten-thousandths; zeros where it is not known. */
export function carryingCost(tally: Tally, model: CostModel, goods: GoodsCost): Float64Array {
  const { capital } = model;
  if (capital === null || !isCarryingCostKnown(tally, model))
    return zeros(tally.accounts.id.length);
  const days = capital.from === "issued" ? tally.balance_days : tally.overdue_days;
  return days.map((balance_days, i) =>
    carryingCostOf({
      balance_days,
      annual_rate: capital.annual_rate,
      days_in_year: capital.days_in_year,
      variable_cost_ratio: variableCostRatio(capital, goods.cogs[i] ?? 0, goods.costed_net[i] ?? 0),
    }),
  );
}

/** Share of cost in the sales whose cost is known, within 0 and 1; 1 where no sales tell. */
function variableCostRatio({ basis }: Capital, cogs: number, costedNet: number): number {
  if (basis === "revenue" || costedNet <= 0) return 1;
  return clamp(cogs / costedNet, 0, 1);
}

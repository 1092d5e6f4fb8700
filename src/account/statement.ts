import { carryingCost, isCarryingCostKnown } from "../costing/carrying-cost.ts";
import { type Charges, charges } from "../costing/charges.ts";
import { type Commission, commission } from "../costing/commission.ts";
import type { CostModel } from "../costing/cost-model.ts";
import { type CostToServe, costToServe } from "../costing/cost-to-serve.ts";
import { type EstimatedCost, estimatedCost } from "../costing/estimated-cost.ts";
import type { Tally } from "../ledger/tally.ts";
import { addScaled, type Columns, less, totalOf, zeros } from "../lib/column.ts";
import { inTenThousandths } from "../lib/ten-thousandths.ts";
import { avoidableProfit } from "./avoidable-profit.ts";
import { type LineName, type Lines, linesOf } from "./lines.ts";
import { allMinutes, sellerMinutes, sellerMinutesByRole } from "./working-time.ts";

/**
 * What every account earns in a window: one entry per account in every column, unrounded, money in
 * ten-thousandths of the currency unit. Linear in the tally; nothing in it is per account but numbers.
 */
export interface Statement {
  readonly tally: Tally;
  readonly model: CostModel;
  readonly lines: Lines;
  /** Lines that the book cannot tell: their columns hold zeros and are not to be shown as zero. */
  readonly missing: readonly LineName[];
  /** Null where the value of an hour is not known. */
  readonly opportunity_cost: Float64Array | null;
  readonly economic_profit: Float64Array | null;
  /** What would go if the account went: only the avoidable part of costs is taken off. */
  readonly avoidable_profit: Float64Array;
  readonly charges_by_name: Columns;
  readonly service: CostToServe;
  readonly goods: EstimatedCost;
  readonly commission: Commission;
  readonly seller_minutes: Float64Array;
  /** Minutes of everybody, with and without a price. */
  readonly all_minutes: Float64Array;
}

/** By role; one that is not named is worth nothing elsewhere. */
export type HourValues = Readonly<Record<string, number>>;

export interface StatementOptions {
  /** What one more hour of each seller's role would earn elsewhere, in currency units; null where unknown. */
  readonly hour_values: HourValues | null;
  /**
   * A statement of the same tally: what a what-if leaves as it was is taken over from it. The sections
   * of the two models are compared by identity, so a changed model keeps what it does not change.
   */
  readonly based_on?: Statement;
}

/** Returns the statement of a tally under a cost model. */
export function statement(
  tally: Tally,
  model: CostModel,
  { hour_values, based_on }: StatementOptions = { hour_values: null },
): Statement {
  const base = based_on?.tally === tally ? based_on : null;
  const goods = base?.model.families === model.families ? base.goods : estimatedCost(tally, model);
  const service = costToServe(tally, model);
  const charged = charges(tally, model);
  const paid =
    base?.goods === goods && base.model.commission === model.commission
      ? base.commission
      : commission(tally.sales, model.commission, goods.cost_share);
  const lines = linesFrom({ tally, model, goods, service, charged, paid });
  const seller_minutes = sellerMinutes(tally, model, service.minutes);
  const opportunity_cost =
    hour_values === null
      ? null
      : opportunityCost(
          sellerMinutesByRole(tally, model, service.minutes),
          hour_values,
          seller_minutes.length,
        );
  return {
    tally,
    model,
    lines,
    missing: missingLines(tally, model),
    opportunity_cost,
    economic_profit: opportunity_cost === null ? null : less(lines.net_profit, opportunity_cost),
    avoidable_profit: avoidableProfit(lines, { charged, service, model }),
    charges_by_name: charged.by_name,
    service,
    goods,
    commission: paid,
    seller_minutes,
    all_minutes: allMinutes(service.minutes),
  };
}

interface Parts {
  readonly tally: Tally;
  readonly model: CostModel;
  readonly goods: EstimatedCost;
  readonly service: CostToServe;
  readonly charged: Charges;
  readonly paid: Commission;
}

function linesFrom({ tally, model, goods, service, charged, paid }: Parts): Lines {
  const { sums } = tally;
  const count = tally.accounts.id.length;
  const cogs = totalOf([sums.cogs, goods.cost], count);
  const net = less(sums.invoiced, sums.credits, sums.uncosted_net);
  const costed_net = totalOf([net, goods.estimated_net], count);
  return linesOf({
    list_sales: sums.list_sales,
    invoiced: sums.invoiced,
    credits: sums.credits,
    cogs,
    charges: totalOf(Object.values(charged.by_name), count),
    expenses: sums.expenses,
    early_discounts: sums.early_discounts,
    bad_debt: sums.bad_debt,
    cost_to_serve: totalOf(Object.values(service.by_role), count),
    carrying_cost: carryingCost(tally, model, { cogs, costed_net }),
    commission: paid.by_account,
  });
}

function opportunityCost(minutes: Columns, values: HourValues, count: number): Float64Array {
  const result = zeros(count);
  for (const [role, column] of Object.entries(minutes))
    addScaled(result, column, inTenThousandths(values[role] ?? 0) / 60);
  return result;
}

function missingLines(tally: Tally, model: CostModel): readonly LineName[] {
  const missing: LineName[] = [];
  if (Object.keys(model.roles).length === 0) missing.push("cost_to_serve");
  if (!isCarryingCostKnown(tally, model)) missing.push("carrying_cost");
  return missing;
}

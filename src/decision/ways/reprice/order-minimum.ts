import type { WayQuestion } from "../../way-out.ts";
import type { Year } from "../../year.ts";
import type { Repricing } from "./repricing.ts";

/** With fewer small orders a year there is nothing to mend. */
const fewest = 6;

/**
 * Returns an order minimum at the amount below which orders count as small. A part of those orders is put together
 * with others, which saves the work that each order takes whatever is in it; a part is lost with its sales.
 */
export function orderMinimum({ account, terms }: WayQuestion): Repricing | null {
  const { small_orders: small, today } = account;
  if (small === null || small.count < fewest || today.net_sales <= 0) return null;
  const gone = terms["minimum.merged"] + terms["minimum.lost"];
  const lostSales = small.count * terms["minimum.lost"] * small.below * terms["minimum.size"];
  const left = Math.max(0, 1 - lostSales / today.net_sales);
  const fewer = {
    ...today,
    net_sales: today.net_sales * left,
    cogs: today.cogs * left,
    hours: today.hours.map((hours, role) =>
      Math.max(0, hours - small.count * gone * (small.hours[role] ?? 0)),
    ),
  };
  return {
    after: withCharges(fewer, small.count * gone, small),
    leaves: terms["minimum.leaves"],
    terms: ["minimum.size", "minimum.merged", "minimum.lost", "minimum.leaves"],
    figures: { merged_orders: small.count * terms["minimum.merged"] },
  };
}

function withCharges(
  year: Year,
  fewer: number,
  { charge, charge_avoidable }: { readonly charge: number; readonly charge_avoidable: number },
): Year {
  return {
    ...year,
    charges: Math.max(0, year.charges - fewer * charge),
    charges_avoidable: Math.max(0, year.charges_avoidable - fewer * charge_avoidable),
  };
}

import type { WayQuestion } from "../../way-out.ts";
import type { Year } from "../../year.ts";
import { lessWork } from "./less-work.ts";
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
  const lost = small.count * terms["minimum.lost"];
  const merged = small.count * Math.min(terms["minimum.merged"], 1 - terms["minimum.lost"]);
  const lostSales = lost * small.below * terms["minimum.size"];
  const volume = Math.max(0, 1 - lostSales / today.net_sales);
  return {
    after: lessWork(withSales(today, volume), small, merged + lost),
    volume,
    leaves: terms["minimum.leaves"],
    terms: ["minimum.size", "minimum.merged", "minimum.lost", "minimum.leaves"],
    figures: { merged_orders: merged },
  };
}

/** Lost sales take with them what comes with sales; visits and other work are made all the same. */
function withSales(year: Year, volume: number): Year {
  return {
    ...year,
    net_sales: year.net_sales * volume,
    cogs: year.cogs * volume,
    early_discounts: year.early_discounts * volume,
    bad_debt: year.bad_debt * volume,
    carrying_cost: year.carrying_cost * volume,
  };
}

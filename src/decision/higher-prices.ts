import type { Firm } from "./firm.ts";
import type { Year } from "./year.ts";

/** Returns a year in which the same goods are sold at prices higher by a share, before commission. */
export function atHigherPrices(year: Year, rise: number, { carrying_basis }: Firm): Year {
  const factor = 1 + rise;
  return {
    ...year,
    net_sales: year.net_sales * factor,
    early_discounts: year.early_discounts * factor,
    carrying_cost: year.carrying_cost * (carrying_basis === "revenue" ? factor : 1),
  };
}

/**
 * Returns the costs that rise with prices: early-payment discounts, and the carrying cost of invoices unless it rests
 * on what the goods cost.
 */
export function costOfPrices(year: Year, { carrying_basis }: Firm): number {
  return year.early_discounts + (carrying_basis === "revenue" ? year.carrying_cost : 0);
}

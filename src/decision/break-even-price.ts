import type { AccountYear } from "./account-year.ts";
import type { Firm } from "./firm.ts";
import { costOfPrices } from "./higher-prices.ts";
import { netProfit } from "./year.ts";

/**
 * Returns by what share all prices would have to rise for the account's net profit to be zero; below zero where it
 * earns money, null where it buys nothing. More volume or less does not move that price: costs are proportional to it.
 */
export function breakEvenRise({ today, commission_rate }: AccountYear, firm: Firm): number | null {
  if (today.net_sales <= 0) return null;
  const kept = today.net_sales * (1 - commission_rate) - costOfPrices(today, firm);
  return kept <= 0 ? null : -netProfit(today, firm) / kept;
}

import type { Firm } from "./firm.ts";
import { grossProfit, type Year } from "./year.ts";

/**
 * Returns what commission is paid on in a year; zero where none is paid. Below zero it takes commission back, as the
 * plan of commission does.
 */
export function commissionBasisOf(year: Year, { commission_basis }: Firm): number {
  if (commission_basis === null) return 0;
  return commission_basis === "net_sales" ? year.net_sales : grossProfit(year);
}

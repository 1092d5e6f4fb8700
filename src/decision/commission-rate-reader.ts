import { clamp, ratio } from "../lib/ratio.ts";
import { commissionBasisOf } from "./commission-basis.ts";
import { highestRate } from "./commission-bases.ts";
import type { StatedFirm } from "./firm.ts";
import type { Year } from "./year.ts";

/**
 * Returns what reads the rate at which an account's seller is paid: its commission by what commission is paid on, within
 * what the plan pays at all. Zero where nobody serves the account.
 */
export function commissionRateReader({
  statement,
  firm,
}: StatedFirm): (today: Year, seller: number) => number {
  const highest = highestRate(statement);
  return (today, seller) => {
    if (seller === -1) return 0;
    return clamp(ratio(today.commission, commissionBasisOf(today, firm)) ?? 0, 0, highest);
  };
}

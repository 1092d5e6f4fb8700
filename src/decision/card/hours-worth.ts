import { byName } from "../../lib/by-name.ts";
import type { AccountYear } from "../account-year.ts";
import { expectedYear, yearsOf } from "../course.ts";
import type { Firm } from "../firm.ts";
import { courseNames, type WayOut } from "../way-out.ts";

export interface HourPrices {
  readonly firm: Firm;
  /** What one more hour of each role of the firm would add elsewhere, beyond the part of its cost that goes with the work. */
  readonly prices: ArrayLike<number>;
  readonly quarters: number;
}

/**
 * Returns what tells how much the hours that a way frees are worth elsewhere over the horizon, in currency units;
 * below zero where it takes more. Hours come free as the way's course has it, and its talks take some once.
 */
export function hoursWorthAt({
  firm,
  prices,
  quarters,
}: HourPrices): (way: WayOut, account: AccountYear) => number {
  const years = byName(courseNames, (course) => yearsOf(course, quarters));
  return (way, account) => {
    const after = expectedYear(way).hours;
    const freed = firm.roles.reduce((sum, { selling }, role) => {
      const hours = (account.today.hours[role] ?? 0) - (after[role] ?? 0);
      const course = selling ? way.course.selling_hours : way.course.business;
      return sum + hours * (prices[role] ?? 0) * years[course];
    }, 0);
    return freed - way.once.hours * (prices[firm.sellers[account.seller]?.role ?? -1] ?? 0);
  };
}

import { type Day, startOfMonth } from "../../lib/day.ts";
import { isMonthStart } from "./checkpoint-window.ts";

/**
 * Returns how much of a change by quarter was to come before a day, the quarter that holds it by its days; null where the
 * quarters do not reach that far.
 */
export function promisedBy(
  quarters: readonly number[],
  { begins, until }: { readonly begins: Day; readonly until: Day },
): number | null {
  const elapsed = quartersUntil(begins, until);
  if (elapsed > quarters.length) return null;
  return quarters.reduce((sum, change, i) => {
    const part = Math.min(1, Math.max(0, elapsed - i));
    return sum + change * part;
  }, 0);
}

/** Returns the quarters, with their fraction, that lie between a beginning and a day. */
export function quartersUntil(begins: Day, until: Day): number {
  let quarter = 0;
  while (quarterStart(begins, quarter + 1) <= until) quarter += 1;
  const start = quarterStart(begins, quarter);
  return quarter + (until - start) / (quarterStart(begins, quarter + 1) - start);
}

/** Three calendar months from a month's first day, else a fourth of 365 days. */
function quarterStart(begins: Day, quarter: number): Day {
  if (isMonthStart(begins)) return startOfMonth(begins, 3 * quarter);
  return begins + (365 / 4) * quarter;
}

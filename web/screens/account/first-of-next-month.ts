import { isoOf, parseDay, startOfMonth } from "../../../src/lib/day.ts";

/** Returns the first day of the month after that of an ISO date. */
export function firstOfNextMonth(today: string): string {
  const day = parseDay(today);
  if (day === null) throw new RangeError(`${today} is no date`);
  return isoOf(startOfMonth(day, 1));
}

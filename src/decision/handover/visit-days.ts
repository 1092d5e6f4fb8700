import type { Day } from "../../lib/day.ts";

/** Monday is 1, Sunday 7 [ISO 8601]. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface VisitTerms {
  /** The day from which the successor has the account. */
  readonly from: Day;
  readonly visits_a_year: number;
  /** Null where any working day will do. */
  readonly weekday: Weekday | null;
}

const daysInYear = 365;
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const leastVisits = 3;
const leastShare = 0.4;

/** Returns the days proposed for a year's visits: the middle of each of as many equal parts, on that weekday or from Monday to Friday. */
export function visitDays({ from, visits_a_year, weekday }: VisitTerms): readonly Day[] {
  const part = daysInYear / visits_a_year;
  return Array.from({ length: visits_a_year }, (_, i) => {
    const middle = from + Math.floor((i + 0.5) * part);
    return weekday === null ? workingDay(middle) : nearest(middle, weekday);
  });
}

/** Returns the working weekday on which an account is used to visits; null where visits by weekday (Monday first) tell none. */
export function usualWeekday(visits: readonly number[]): Weekday | null {
  const all = visits.reduce((sum, one) => sum + one, 0);
  const working = visits.slice(0, 5);
  const most = Math.max(...working);
  if (most < leastVisits || most < all * leastShare) return null;
  return weekdays[working.indexOf(most)] ?? null;
}

export function weekdayOf(day: Day): Weekday {
  return weekdays[(((day + 3) % 7) + 7) % 7] ?? 1;
}

/** A Saturday gives way to the Friday before, a Sunday to the Monday after. */
function workingDay(day: Day): Day {
  const weekday = weekdayOf(day);
  if (weekday <= 5) return day;
  return weekday === 6 ? day - 1 : day + 1;
}

function nearest(day: Day, weekday: Weekday): Day {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return ahead <= 3 ? day + ahead : day + ahead - 7;
}

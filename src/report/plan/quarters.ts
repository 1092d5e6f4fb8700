import { isoOf, parseDay, startOfMonth } from "../../lib/day.ts";
import type { PlanSpan, ShownPlan } from "../../plan/shown-plan.ts";
import type { PageSpeech } from "../page-speech.ts";

/** Returns the quarters over which the plan is counted, from the end of its window. */
export function horizonQuarters({
  window,
  horizon_quarters,
}: Pick<ShownPlan, "window" | "horizon_quarters">): readonly PlanSpan[] {
  const first = parseDay(window.to);
  if (first === null) throw new RangeError(`${window.to} is no date`);
  return Array.from({ length: horizon_quarters }, (_, i) => ({
    from: isoOf(startOfMonth(first, 3 * i)),
    to: isoOf(startOfMonth(first, 3 * i + 3)),
  }));
}

/** Returns a quarter by its first and last month, such as `Jan–Mar 2026`. */
export function quarterText({ from, to }: PlanSpan, page: PageSpeech): string {
  const [first, last] = [monthOf(dateOf(from), page), monthOf(dayBefore(to), page)];
  if (first.year === last.year) return `${first.month}–${last.month} ${last.year}`;
  return `${first.month} ${first.year} – ${last.month} ${last.year}`;
}

/** A month in short, such as `Jan`, and its year. */
export interface ShortMonth {
  readonly month: string;
  readonly year: number;
}

/** Returns the month in which a quarter begins. */
export function beginningOf({ from }: PlanSpan, page: PageSpeech): ShortMonth {
  return monthOf(dateOf(from), page);
}

function monthOf(date: Date, { locale }: PageSpeech): ShortMonth {
  const month = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" }).format(date);
  return { month, year: date.getUTCFullYear() };
}

function dayBefore(iso: string): Date {
  return new Date(dateOf(iso).getTime() - 86_400_000);
}

function dateOf(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

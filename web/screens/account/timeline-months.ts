import type { AccountTimeline } from "../../../src/api/account-timeline.ts";
import { type Day, isoOf, parseDay, startOfMonth } from "../../../src/lib/day.ts";

/** What happened in one month of a time line. */
export interface TimelineMonth {
  /** Its first day, ISO. */
  readonly month: string;
  /** Touches by lane, in the order of the lanes. */
  readonly touches: readonly number[];
  /** What was invoiced, credit notes taken off; null in a book without payments. */
  readonly invoiced: number | null;
  /** What was paid. */
  readonly paid: number | null;
  /** What was open at its end. */
  readonly open: number | null;
}

/** Returns a time line by months; a month that the window cuts holds what is within the window. */
export function timelineMonths(timeline: AccountTimeline): readonly TimelineMonth[] {
  const { window, touches, balance, open_before } = timeline;
  let open = open_before ?? 0;
  return monthsOf(window).map((month) => {
    const own = month.slice(0, 7);
    const lanes = (touches ?? []).map(({ days }) => days.filter((on) => on.startsWith(own)).length);
    if (balance === null) return { month, touches: lanes, invoiced: null, paid: null, open: null };
    const rows = balance.filter(({ on }) => on.startsWith(own));
    const invoiced = sum(rows.filter(({ table }) => table !== "payments"));
    const moved = sum(rows);
    open += moved;
    return { month, touches: lanes, invoiced, paid: invoiced - moved, open };
  });
}

function sum(rows: readonly { readonly amount: number }[]): number {
  return rows.reduce((all, { amount }) => all + amount, 0);
}

/** Returns the first days of the months of a window. */
export function monthsOf({ from, to }: AccountTimeline["window"]): readonly string[] {
  const [first, end] = [dayOf(from), dayOf(to)];
  const months: string[] = [];
  for (let month = startOfMonth(first); month < end; month = startOfMonth(month, 1))
    months.push(isoOf(month));
  return months;
}

/** Returns where a day stands in a window, in hundredths of its length. */
export function placeOf(iso: string, { from, to }: AccountTimeline["window"]): number {
  const [first, end] = [dayOf(from), dayOf(to)];
  return ((dayOf(iso) - first) / (end - first)) * 100;
}

function dayOf(iso: string): Day {
  const day = parseDay(iso);
  if (day === null) throw new RangeError(`${iso} is no date`);
  return day;
}

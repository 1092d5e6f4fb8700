import { type Day, daysIn, startOfMonth, type Window } from "../../lib/day.ts";

/** How many days after its beginning a decision is held against the ledger. */
export const checkpointDays = [90, 180, 365] as const;

export type CheckpointDays = (typeof checkpointDays)[number];

const wholeMonths: Readonly<Record<CheckpointDays, number>> = { 90: 3, 180: 6, 365: 12 };

/**
 * Returns the days that a checkpoint looks at. A decision that begins with a month is held over whole months, so that
 * no month is cut before its last invoices; any other one over so many days.
 */
export function windowAfter(begins: Day, days: CheckpointDays): Window {
  const to = isMonthStart(begins) ? startOfMonth(begins, wholeMonths[days]) : begins + days;
  return { from: begins, to };
}

/** Returns the same dates a year earlier. */
export function yearEarlier({ from, to }: Window): Window {
  return { from: dayEarlier(from), to: dayEarlier(to) };
}

function dayEarlier(day: Day): Day {
  return isMonthStart(day) ? startOfMonth(day, -12) : day - 365;
}

/** Returns as many months before a window as it has, or as many days where its ends are within months. */
export function timeBefore(window: Window): Window {
  const { from } = window;
  if (!isWholeMonths(window)) return { from: from - daysIn(window), to: from };
  let months = 0;
  while (startOfMonth(from, months) < window.to) months += 1;
  return { from: startOfMonth(from, -months), to: from };
}

/** Returns whether both ends of a window begin a month. */
export function isWholeMonths({ from, to }: Window): boolean {
  return isMonthStart(from) && isMonthStart(to);
}

/** Returns whether a day is the first of its month. */
export function isMonthStart(day: Day): boolean {
  return startOfMonth(day) === day;
}

/** A local calendar date as days since 1970-01-01. */
export type Day = number;

/** Half-open span of days, `[from, to)`. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
}

const millisecondsInDay = 86_400_000;
const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Returns the day that an ISO date (`YYYY-MM-DD`) names, or null where there is no such date. */
export function parseDay(text: string): Day | null {
  const match = isoDay.exec(text);
  if (match === null) return null;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoOf(day) === text ? day : null;
}

/** Returns the day of a calendar date; months count from 1 and may run over. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return Date.UTC(year, month - 1, dayOfMonth) / millisecondsInDay;
}

/** Returns a day as `YYYY-MM-DD`. */
export function isoOf(day: Day): string {
  return new Date(day * millisecondsInDay).toISOString().slice(0, 10);
}

/** Returns the first day of the month that holds `day`, moved by `months`. */
export function startOfMonth(day: Day, months = 0): Day {
  const date = new Date(day * millisecondsInDay);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1 + months, 1);
}

/** Returns the first day of the year that holds `day`. */
export function startOfYear(day: Day): Day {
  return dayOf(new Date(day * millisecondsInDay).getUTCFullYear(), 1, 1);
}

/** Returns how many days a window holds. */
export function daysIn(window: Window): number {
  return window.to - window.from;
}

/** Returns true where a window is twelve calendar months: to the same date of the next year. */
export function isOneYear({ from, to }: Window): boolean {
  const date = new Date(from * millisecondsInDay);
  return dayOf(date.getUTCFullYear() + 1, date.getUTCMonth() + 1, date.getUTCDate()) === to;
}

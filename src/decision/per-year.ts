import { daysIn, isOneYear, type Window } from "../lib/day.ts";

/** Returns what a figure of a window is multiplied by to be that of a year. */
export function perYear(window: Window): number {
  return isOneYear(window) ? 1 : 365 / daysIn(window);
}

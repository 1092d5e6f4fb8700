import { dayOf, isoOf, parseDay } from "../../../src/lib/day.ts";

/** Returns the ISO date some months later: the same day, or the last of a shorter month. */
export function monthsLater(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  const lastDay = dayOf(year, month + months + 1, 1) - 1;
  return isoOf(Math.min(dayOf(year, month + months, day), lastDay));
}

/** Returns how many days lie between two ISO dates; below zero where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return (parseDay(to) ?? 0) - (parseDay(from) ?? 0);
}

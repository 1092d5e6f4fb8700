import { isoOf, parseDay } from "../../src/lib/day.ts";
import type { Wording } from "../../src/lib/language.ts";
import type { Speech } from "../../src/lib/speech.ts";

const words: Wording = { en: "{from} to {to}", pl: "od {from} do {to}" };

/** Returns a half-open window by its first and last day. */
export function windowText(
  { from, to }: { readonly from: string; readonly to: string },
  speech: Speech,
): string {
  return speech.say(words, { from: speech.date(from), to: speech.date(dayBefore(to)) });
}

/** Returns the ISO date before another. */
export function dayBefore(iso: string): string {
  return movedBy(iso, -1);
}

/** Returns the ISO date after another. */
export function dayAfter(iso: string): string {
  return movedBy(iso, 1);
}

function movedBy(iso: string, days: number): string {
  const day = parseDay(iso);
  return day === null ? iso : isoOf(day + days);
}

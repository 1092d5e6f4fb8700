import type { ShownWindow } from "../api/shown-window.ts";
import type { Engine } from "../engine/engine.ts";
import { type Day, isoOf, startOfMonth, type Window } from "../lib/day.ts";
import { Refusal } from "../lib/refusal.ts";

/** The ends of a window that were asked for; null leaves an end to the ledger. */
export interface AskedWindow {
  readonly from: Day | null;
  readonly to: Day | null;
}

/**
 * Returns the window to state: what was asked for, else the twelve whole months that end with the
 * month of the ledger's last document.
 */
export async function statementWindow(engine: Engine, asked: AskedWindow | null): Promise<Window> {
  const span = await engine.span();
  if (span === null)
    throw new Refusal({
      en: "the book has no invoices yet; import some with warto import",
      pl: "Nie ma jeszcze faktur; wczytaj je na ekranie Dane.",
    });
  const to = asked?.to ?? startOfMonth(span.to - 1, 1);
  const from = asked?.from ?? startOfMonth(to, -12);
  if (from < to) return { from, to };
  throw new Refusal({
    en: `the window from ${isoOf(from)} to ${isoOf(to)} holds no day; let it begin before it ends`,
    pl: `Okres od ${isoOf(from)} do ${isoOf(to)} nie obejmuje ani jednego dnia; początek musi wypadać przed końcem.`,
  });
}

/** Returns the window of the same length before: as many months where both ends begin one. */
export function windowBefore({ from, to }: Window): Window {
  if (startOfMonth(from) !== from || startOfMonth(to) !== to)
    return { from: from - (to - from), to: from };
  return { from: startOfMonth(from, -monthsBetween(from, to)), to: from };
}

export function shownWindow({ from, to }: Window): ShownWindow {
  return { from: isoOf(from), to: isoOf(to) };
}

function monthsBetween(from: Day, to: Day): number {
  let months = 0;
  while (startOfMonth(from, months) < to) months += 1;
  return months;
}

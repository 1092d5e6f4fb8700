import { daysIn } from "../../lib/day.ts";
import type { BeforeAfter } from "./market-move.ts";
import { figuresAt, isCosted, type WindowFigures } from "./window-figures.ts";

/** What all accounts did in two windows. */
export interface TwoWindows {
  readonly before: WindowFigures;
  readonly after: WindowFigures;
}

/** Returns one account in both windows. Months differ in length: what was before counts for as many days as what came after. */
export function moveOf({ before, after }: TwoWindows, account: number): BeforeAfter {
  const factor = daysIn(after.window) / daysIn(before.window);
  return { before: figuresAt(before, account, factor), after: figuresAt(after, account) };
}

/** Returns whether an account's profit is a figure in both windows. */
export function isMoveTold(windows: TwoWindows, { before, after }: BeforeAfter): boolean {
  return windows.before.told && windows.after.told && isCosted(before) && isCosted(after);
}

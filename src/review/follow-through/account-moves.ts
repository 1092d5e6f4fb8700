import type { BeforeAfter } from "./market-move.ts";
import { figuresAt, isCosted, type WindowFigures } from "./window-figures.ts";

/** What all accounts did in two windows. */
export interface TwoWindows {
  readonly before: WindowFigures;
  readonly after: WindowFigures;
}

/** Returns one account in both windows. */
export function moveOf({ before, after }: TwoWindows, account: number): BeforeAfter {
  return { before: figuresAt(before, account), after: figuresAt(after, account) };
}

/** Returns whether an account's profit is a figure in both windows. */
export function isMoveTold(windows: TwoWindows, { before, after }: BeforeAfter): boolean {
  return windows.before.told && windows.after.told && isCosted(before) && isCosted(after);
}

import type { AccountTimeline } from "../../../src/api/account-timeline.ts";

/** What is open from a day on. */
export interface BalanceStep {
  readonly on: string;
  readonly open: number;
}

/** Returns what is open on the window's first day and from each day on which it changes. */
export function balanceSteps({
  window,
  balance,
  open_before,
}: Pick<AccountTimeline, "window" | "balance" | "open_before">): readonly BalanceStep[] {
  let open = open_before ?? 0;
  const steps = [{ on: window.from, open }];
  for (const { on, amount } of balance ?? []) {
    open += amount;
    if (steps.at(-1)?.on === on) steps.pop();
    steps.push({ on, open });
  }
  return steps;
}

import type { Statement } from "../account/statement.ts";
import { clamp, ratio } from "../lib/ratio.ts";

/** Returns what reads the share of an account's carrying cost that is for balances past their due date. */
export function lateShareReader({ tally, model }: Statement): (account: number) => number {
  if (model.capital?.from === "due") return () => 1;
  const { overdue_days, balance_days } = tally;
  return (account) =>
    clamp(ratio(overdue_days[account] ?? 0, balance_days[account] ?? 0) ?? 0, 0, 1);
}

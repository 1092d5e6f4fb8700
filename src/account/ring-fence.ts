import type { TypeTerms } from "../costing/cost-model.ts";
import { accountStart } from "../ledger/account-start.ts";
import { startOfMonth } from "../lib/day.ts";
import type { RingFence } from "./account-type.ts";
import type { Statement } from "./statement.ts";

/** Returns why each account is to be left to grow whatever its type, null where it is not. */
export function ringFences(
  now: Statement,
  before: Statement | null,
  { new_months, growing_above }: TypeTerms,
): readonly (RingFence | null)[] {
  const { accounts, window } = now.tally;
  const oldBy = startOfMonth(window.to, -new_months);
  return accounts.id.map((_, i) => {
    const start = accountStart(now.tally, i);
    if (start !== null && start >= oldBy) return "new";
    const then = before?.lines.net_sales[i] ?? 0;
    const grown = (now.lines.net_sales[i] ?? 0) / then - 1;
    return then > 0 && grown > growing_above ? "growing" : null;
  });
}

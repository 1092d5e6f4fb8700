import { type Day, startOfMonth } from "../lib/day.ts";
import type { Tally } from "./tally.ts";

/** A first document so soon after the ledger's own says nothing: an older customer looks the same. */
export const leadMonths = 6;

/** Returns the day since when an account has been a customer, null where the ledger cannot tell. */
export function accountStart({ accounts, coverage }: Tally, account: number): Day | null {
  const since = accounts.since[account] ?? null;
  const first = accounts.first_document[account] ?? null;
  if (since !== null || first === null) return since;
  return first >= startOfMonth(coverage.first_day ?? first, leadMonths) ? first : null;
}

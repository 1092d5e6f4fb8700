import type { Window } from "../../lib/day.ts";
import { hasBegun, type RunningDecision } from "./running-decisions.ts";

/** What a decision changes has come within a year, and is no change from then on. */
const daysAtWork = 365;

/** Returns the accounts that a decision worked on within a window; one that keeps an account as it is does not. */
export function touchedAccounts(
  decisions: readonly RunningDecision[],
  window: Window,
): ReadonlySet<string> {
  const working = decisions.filter((one) => isAtWork(one, window));
  return new Set(working.map(({ body }) => body.account_id));
}

/** Returns whether a decision changes its account within a window: from the day on which it is taken, when people hear of it. */
export function isAtWork(decision: RunningDecision, { from, to }: Window): boolean {
  const { body, decided, begins } = decision;
  const until = hasBegun(decision) ? begins + daysAtWork : begins;
  return body.way !== "keep" && Math.min(decided, begins) < to && until > from;
}

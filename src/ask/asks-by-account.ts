import type { AskCounts } from "../account/substance.ts";
import type { Ask } from "../ledger/ask.ts";
import type { Window } from "../lib/day.ts";

export interface AskedOf {
  /** Accounts in the order of the answer. */
  readonly ids: readonly string[];
  /** Asks of other days do not count; an answer counts whenever it came. */
  readonly window: Window;
}

/** Returns how often each account was asked in a window and how often it said yes, in the order of `ids`. */
export function asksByAccount(
  asks: readonly Ask[],
  { ids, window }: AskedOf,
): readonly AskCounts[] {
  const counts = new Map<string, AskCounts>();
  for (const { account_id, on, answer } of asks) {
    if (account_id === null || on < window.from || on >= window.to) continue;
    const { asked, yes } = counts.get(account_id) ?? none;
    counts.set(account_id, { asked: asked + 1, yes: yes + (answer === "yes" ? 1 : 0) });
  }
  return ids.map((id) => counts.get(id) ?? none);
}

const none: AskCounts = { asked: 0, yes: 0 };

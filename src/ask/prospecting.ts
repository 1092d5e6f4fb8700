import type { Statement } from "../account/statement.ts";
import type { Ask } from "../ledger/ask.ts";
import { unassigned } from "../ledger/tables.ts";
import { isProspect } from "../ledger/prospect.ts";
import type { Tally } from "../ledger/tally.ts";
import type { Day } from "../lib/day.ts";

/** What a book tells of asking those who do not buy yet. */
export interface Prospecting {
  /** Asks answered by accounts that had no document before the ask. */
  readonly answered: number;
  /** Those of `answered` with a yes. */
  readonly yes: number;
  /** Asks in the window to prospects; 0 where no hours with prospects are known. */
  readonly timed: number;
  /** Sellers' hours of the window spent on prospects. */
  readonly hours: number;
}

/** Returns what the asks and the sellers' hours of a book say, as far as was known at the window's end. */
export function prospecting(
  { tally, seller_minutes }: Statement,
  asks: readonly Ask[],
): Prospecting {
  const answered = toProspects(asks, tally).filter((ask) => isAnswered(ask, tally));
  const prospects = [...tally.accounts.id.keys()].filter((i) => isProspect(tally, i));
  const ids = new Set(prospects.map((i) => tally.accounts.id[i]));
  const minutes = prospects.reduce((sum, i) => sum + (seller_minutes[i] ?? 0), 0);
  const inWindow = asks.filter(({ on }) => on >= tally.window.from && on < tally.window.to);
  const timed = inWindow.filter(({ account_id }) => account_id !== null && ids.has(account_id));
  return {
    answered: answered.length,
    yes: answered.filter(({ answer }) => answer === "yes").length,
    timed: minutes === 0 ? 0 : timed.length,
    hours: minutes / 60,
  };
}

function isAnswered({ on, answer, answered_on }: Ask, { window }: Tally): boolean {
  return (
    answer !== "pending" && on < window.to && (answered_on === null || answered_on < window.to)
  );
}

/** Asks made before the account's first document; one that the ledger does not know has none. */
function toProspects(asks: readonly Ask[], { accounts }: Tally): readonly Ask[] {
  const firsts = new Map(accounts.id.map((id, i) => [id, accounts.first_document[i] ?? null]));
  return asks.filter(({ account_id, on }) => {
    if (account_id === null || account_id === unassigned) return false;
    return isNotYet(firsts.get(account_id) ?? null, on);
  });
}

function isNotYet(first: Day | null, by: Day): boolean {
  return first === null || first >= by;
}

import { winsByRound } from "../ask/rounds-of-asks.ts";
import type { Firm } from "../decision/firm.ts";
import type { NewAccount } from "../decision/new-account.ts";

/** What asking prospects takes and wins. */
export interface Prospecting {
  readonly hours_per_ask: number;
  /** Share of first asks that win: the mean of a beta distribution of this weight. */
  readonly yes_rate: number;
  readonly yes_weight: number;
  readonly new_account: NewAccount;
  /** How many prospects each seller of the firm has to ask; may be a fraction. */
  readonly prospects: Float64Array;
}

/** As how many asks the difference between prospects counts: that of the prior. */
const spread = 10;

/** A prospect is asked once a quarter at most, so in four rounds a year. */
export const roundsAYear = 4;

/** What is left of a round of asks, one to each of a seller's prospects. */
export interface AskRound {
  /** Index into the firm's sellers. */
  readonly seller: number;
  readonly round: number;
  readonly asks: number;
  readonly hours: number;
  readonly wins: number;
}

/**
 * Returns what each seller's prospects could still be asked in a year beyond what is asked today. Every round wins less
 * than the one before it, so that wins are concave in hours.
 */
export function askRounds({ sellers }: Firm, prospecting: Prospecting): readonly AskRound[] {
  const { hours_per_ask, yes_rate, prospects } = prospecting;
  const rates = winsByRound({ mean: yes_rate, weight: spread }, roundsAYear);
  return sellers.flatMap(({ prospecting_hours }, seller) => {
    const size = prospects[seller] ?? 0;
    const done = prospecting_hours / hours_per_ask;
    return Array.from(rates, (rate, round) => {
      const asks = Math.max(0, Math.min(size, size * (round + 1) - done));
      return { seller, round, asks, hours: asks * hours_per_ask, wins: asks * rate };
    }).filter(({ asks }) => asks > 0);
  });
}

/** Returns what today's hours win in a year. */
export function winsToday({ sellers }: Firm, prospecting: Prospecting): number {
  const { hours_per_ask, yes_rate, prospects } = prospecting;
  const rates = winsByRound({ mean: yes_rate, weight: spread }, roundsAYear);
  return sellers.reduce((sum, { prospecting_hours }, seller) => {
    const size = prospects[seller] ?? 0;
    const done = prospecting_hours / hours_per_ask;
    const won = rates.reduce(
      (wins, rate, round) => wins + rate * Math.max(0, Math.min(size, done - size * round)),
      0,
    );
    return sum + won;
  }, 0);
}

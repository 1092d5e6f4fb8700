import type { Statement } from "../account/statement.ts";
import { toldBy } from "../account/told.ts";
import type { Ask } from "../ledger/ask.ts";
import { yearlyProfits } from "./new-accounts.ts";
import { type Prospecting, prospecting } from "./prospecting.ts";
import { type Prior, shrunk } from "./shrunk.ts";

/** Share of asks to prospects that win an account: one in five, as if ten asks had been seen. */
export const yesPrior: Prior = { mean: 0.2, weight: 10 };

/** Sellers' hours behind an ask to a prospect, as if twenty asks had been seen. */
export const hoursPrior: Prior = { mean: 6, weight: 20 };

/** As how many new accounts the median customer counts. */
const worthWeight = 10;

/** The worth of an hour spent on finding new customers, and what it is made of; money in currency units. */
export interface ValueOfHour {
  readonly per_hour: number;
  /** Net profit a year; never below zero, as nobody has to win an account that loses money. */
  readonly new_account_worth: number;
  readonly yes_rate: number;
  readonly hours_per_ask: number;
  /** `measured` where the book weighs as much as the prior in each of the three. */
  readonly evidence: "measured" | "estimated";
  readonly told: Told;
}

/** What of the book stands behind the value of an hour. */
export interface Told extends Prospecting {
  /** Whether there are any asks on record. */
  readonly asks: boolean;
  readonly new_accounts: number;
}

export interface HourQuestion {
  readonly statement: Statement;
  readonly asks: readonly Ask[];
}

/**
 * Returns net profit a year of a new account × share of asks that win one ÷ hours per ask: what one more
 * seller's hour brings in its best other use while there is no plan. Each of the three is drawn to a prior by
 * how little the book tells; see `docs/worth-of-an-hour.md`. Null where no customer is active, or too few goods have a cost to tell what an account earns.
 */
export function valueOfHour({ statement, asks }: HourQuestion): ValueOfHour | null {
  const profits = yearlyProfits(statement);
  if (profits === null || !toldBy(statement).goods) return null;
  const seen = prospecting(statement, asks);
  const count = profits.new_accounts.length;
  const sum = profits.new_accounts.reduce((total, profit) => total + profit, 0);
  const worth = shrunk({ mean: profits.median, weight: worthWeight }, { sum, count });
  const new_account_worth = Math.max(0, worth);
  const yes_rate = shrunk(yesPrior, { sum: seen.yes, count: seen.answered });
  const hours_per_ask = shrunk(hoursPrior, {
    sum: seen.timed === 0 ? 0 : seen.hours,
    count: seen.timed,
  });
  const behind = { ...seen, asks: asks.length > 0, new_accounts: count };
  return {
    per_hour: (new_account_worth * yes_rate) / hours_per_ask,
    new_account_worth,
    yes_rate,
    hours_per_ask,
    evidence: isTold(behind) ? "measured" : "estimated",
    told: behind,
  };
}

function isTold({ answered, timed, new_accounts }: Told): boolean {
  return answered >= yesPrior.weight && timed >= hoursPrior.weight && new_accounts >= worthWeight;
}

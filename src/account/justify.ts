import { isOneYear } from "../lib/day.ts";
import { ratio } from "../lib/ratio.ts";
import type { Speech } from "../lib/speech.ts";
import type { Exchange, Justification, Verdict } from "./justification.ts";
import { justificationSentence } from "./justification-sentence.ts";
import { type Resources, resources } from "./resources.ts";
import type { Statement } from "./statement.ts";
import { type Told, toldBy } from "./told.ts";

/** A window of a book, and the one before where the ledger reaches back that far. */
export interface TwoWindows {
  readonly now: Statement;
  readonly before: Statement | null;
}

/** By how much net profit may fall before an account that takes more pays less: 5 %. */
const toleratedFall = 0.05;

/**
 * Returns what judges one account of a book after the other; what they share is computed once. Both
 * statements are of the same book, and all figures equal those that the statements show.
 */
export function justify(
  { now, before }: TwoWindows,
  speech: Speech,
): (account: number) => Justification {
  const taken = resources(now);
  const takenBefore = before === null ? null : resources(before);
  const years = before !== null && isOneYear(now.tally.window) && isOneYear(before.tally.window);
  const told = toldBy(now);
  const timed = now.all_minutes.some((minutes) => minutes > 0);
  return (account) => {
    const current = exchange(taken, account);
    const earlier = takenBefore === null ? null : exchangeOrNull(takenBefore, account);
    const verdict = knownVerdict(verdictOf(current, earlier), told);
    const judged = { verdict, ...current, before: earlier };
    const sentence = justificationSentence(judged, { years, timed, told }, speech);
    return { verdict, ...current, before: earlier, sentence };
  };
}

function exchangeOrNull(taken: Resources, account: number): Exchange | null {
  const happened = [taken.net_sales, taken.hours].some((column) => (column[account] ?? 0) !== 0);
  return happened ? exchange(taken, account) : null;
}

function exchange(taken: Resources, account: number): Exchange {
  const cents = (column: Float64Array) => column[account] ?? 0;
  const money = cents(taken.money);
  const profit = cents(taken.net_profit);
  return {
    invested: { hours: cents(taken.hours) / 100, money: money / 100 },
    returned: {
      gross_profit: cents(taken.gross_profit) / 100,
      net_profit: profit / 100,
      per_unit: ratio(profit + money, money),
    },
  };
}

/** A loss without the cost of service is a loss with it; anything else needs both axes. */
function knownVerdict(verdict: Verdict, { goods, service }: Told): Verdict {
  if (goods && service) return verdict;
  return goods && verdict === "does_not_pay" ? verdict : "unknown";
}

/** Returns the verdict on what was taken and given back, against the window before where there is one. */
export function verdictOf(now: Exchange, before: Exchange | null): Verdict {
  if (now.returned.net_profit < 0) return "does_not_pay";
  return before !== null && takesMore(now, before) && bringsLess(now, before)
    ? "pays_less"
    : "pays";
}

function takesMore(now: Exchange, before: Exchange): boolean {
  return now.invested.money > before.invested.money || now.invested.hours > before.invested.hours;
}

/** More put in that does not even bring back what was earned before does not pay for itself, however rich the rest is. */
function bringsLess({ returned: now }: Exchange, { returned: before }: Exchange): boolean {
  return now.net_profit < before.net_profit * (1 - toleratedFall);
}

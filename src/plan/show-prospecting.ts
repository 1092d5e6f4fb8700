import { netProfit } from "../decision/year.ts";
import { sumOf } from "../lib/column.ts";
import { beta, poisson, randomOf } from "../lib/random.ts";
import { selectInPlace } from "../lib/order-statistic.ts";
import type { ChosenAsks, PlanOutcome } from "./plan-outcome.ts";
import type { PlanQuestion } from "./plan-question.ts";
import { planPeriods } from "./plan-resources.ts";
import { toCents, toHundredths, toMillionths } from "./plan-rounding.ts";
import { type Prospecting, winsToday } from "./prospecting.ts";
import type { PlannedProspecting } from "./shown-plan.ts";

/** Returns the asks of a year under a plan, today's among them; null where the book knows nobody to ask. */
export function showProspecting(
  question: PlanQuestion,
  { asks, wins }: PlanOutcome,
): PlannedProspecting | null {
  const { firm, prospecting } = question;
  if (prospecting === null) return null;
  const { starts } = planPeriods(question);
  const today = firm.sellers.reduce((sum, seller) => sum + seller.prospecting_hours, 0);
  const won = winsToday(firm, prospecting);
  const range = winsRange(wins + won, prospecting);
  const total = (of: (one: ChosenAsks) => number, among = asks) =>
    among.reduce((sum, one) => sum + of(one) * one.share, 0);
  const perAsk = prospecting.hours_per_ask;
  return {
    hours_today: toHundredths(today),
    hours: toHundredths(today + total(({ round }) => round.hours)),
    asks: toHundredths(today / perAsk + total(({ round }) => round.asks)),
    new_accounts: toHundredths(wins + won),
    ...range,
    new_accounts_today: toHundredths(won),
    yes_rate: toMillionths(prospecting.yes_rate),
    hours_per_ask: toHundredths(perAsk),
    new_account_profit: toCents(netProfit(prospecting.new_account.year, firm)),
    prospects: toHundredths(sumOf(prospecting.prospects)),
    by_quarter: Array.from({ length: starts }, (_, start) => {
      const then = asks.filter((one) => one.start === start);
      return {
        hours: toHundredths(today / 4 + total(({ round }) => round.hours, then)),
        asks: toHundredths(today / 4 / perAsk + total(({ round }) => round.asks, then)),
      };
    }),
  };
}

const draws = 4000;

/** The rate of yes is not known for sure, and wins come by chance: both are drawn. */
function winsRange(
  expected: number,
  { yes_rate, yes_weight }: Prospecting,
): Pick<PlannedProspecting, "new_accounts_low" | "new_accounts_high"> {
  const random = randomOf("new accounts");
  const drawn = Float64Array.from({ length: draws }, () => {
    const rate = beta(random, yes_rate * yes_weight, (1 - yes_rate) * yes_weight);
    return poisson(random, (expected * rate) / yes_rate);
  });
  return {
    new_accounts_low: selectInPlace(drawn, Math.floor(0.05 * (draws - 1))),
    new_accounts_high: selectInPlace(drawn, Math.floor(0.95 * (draws - 1))),
  };
}

import { commissionBasisOf } from "../decision/commission-basis.ts";
import { arrived, movingRate } from "../decision/course.ts";
import { avoidableProfit } from "../decision/year.ts";
import type { PlanQuestion } from "./plan-question.ts";
import { type PlanPeriods, planPeriods, planResources } from "./plan-resources.ts";
import type { DivisibleItem, ItemUse } from "./problem.ts";
import type { AskRound, Prospecting } from "./prospecting.ts";

/** What a round of asks brings when done in each quarter: to the firm, and to the seller who asks. */
export interface RoundWorth {
  readonly firm: Float64Array;
  readonly seller: Float64Array;
}

/** Returns what a round is worth: new accounts buy from the next quarter on, more and more over a year. */
export function roundWorth(
  round: AskRound,
  { question, prospecting }: { readonly question: PlanQuestion; readonly prospecting: Prospecting },
): RoundWorth {
  const { firm } = question;
  const { starts, quarters } = planPeriods(question);
  const { year } = prospecting.new_account;
  const seller = firm.sellers[round.seller];
  const role = firm.roles[seller?.role ?? -1];
  const paid = (seller?.commission_rate ?? 0) * commissionBasisOf(year, firm);
  const earned = avoidableProfit({ ...year, commission: paid }, firm);
  const asking = role === undefined ? 0 : round.hours * movingRate(role);
  const bought = Float64Array.from({ length: starts }, (_, start) => yearsBought(start, quarters));
  return {
    firm: bought.map((years) => round.wins * earned * years - asking),
    seller: bought.map((years) => round.wins * paid * years),
  };
}

/** How many full years of buying fit into the horizon. */
function yearsBought(start: number, quarters: number): number {
  let sum = 0;
  for (let quarter = start + 1; quarter < quarters; quarter += 1)
    sum += arrived("gradual", quarter - start - 1) / 4;
  return sum;
}

/** Returns a round as an item of the problem: hours to ask now, hours to serve those who were won later. */
export function roundItem(
  round: AskRound,
  {
    question,
    prospecting,
    gain,
  }: {
    readonly question: PlanQuestion;
    readonly prospecting: Prospecting;
    readonly gain: Float64Array;
  },
): DivisibleItem {
  const span = planPeriods(question);
  return {
    gain,
    uses: Array.from({ length: span.starts }, (_, start) =>
      usesOf(round, { question, prospecting, span, start }),
    ),
  };
}

interface ItemQuestion {
  readonly question: PlanQuestion;
  readonly prospecting: Prospecting;
  readonly span: PlanPeriods;
  readonly start: number;
}

function usesOf(
  round: AskRound,
  { question, prospecting, span, start }: ItemQuestion,
): readonly ItemUse[] {
  const { firm } = question;
  const at = planResources(firm);
  const { hours } = prospecting.new_account.year;
  const role = firm.sellers[round.seller]?.role ?? -1;
  const slots = new Map<number, number>();
  const use = (resource: number, period: number, amount: number) => {
    const slot = resource * span.periods + period;
    if (amount !== 0) slots.set(slot, (slots.get(slot) ?? 0) + amount);
  };
  use(at.prospects(round.seller), start, round.asks);
  use(at.seller(round.seller), start, round.hours);
  if (role !== -1) use(at.role(role), start, round.hours);
  for (let quarter = start + 1; quarter < span.quarters; quarter += 1) {
    const weight = quarter < span.starts ? 1 : 1 / (span.quarters - span.starts);
    const served = (round.wins * arrived("gradual", quarter - start - 1) * weight) / 4;
    const period = Math.min(quarter, span.periods - 1);
    hours.forEach((each, i) => use(at.role(i), period, served * each));
    if (role !== -1) use(at.seller(round.seller), period, served * (hours[role] ?? 0));
  }
  return [...slots].map(([slot, amount]) => ({ slot, amount }));
}

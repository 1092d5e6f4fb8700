import { commissionBasisOf } from "../decision/commission-basis.ts";
import { arrived, movingRate } from "../decision/course.ts";
import { avoidableProfit } from "../decision/year.ts";
import type { PlanQuestion } from "./plan-question.ts";
import { type PlanPeriods, planPeriods, planResources } from "./plan-resources.ts";
import type { DivisibleItem, ItemUse } from "./problem.ts";
import type { AskRound, Prospecting } from "./prospecting.ts";

/** What a round of asks brings, quarter by quarter since it is made: to the firm, and to the seller who asks. */
export interface RoundCourse {
  readonly firm: Float64Array;
  readonly seller: Float64Array;
}

/** Returns what a round brings: new accounts buy from the next quarter on, more and more over a year. */
export function roundCourse(
  round: AskRound,
  { question, prospecting }: { readonly question: PlanQuestion; readonly prospecting: Prospecting },
): RoundCourse {
  const { firm, horizon_quarters: quarters } = question;
  const { year } = prospecting.new_account;
  const seller = firm.sellers[round.seller];
  const role = firm.roles[seller?.role ?? -1];
  const paid = (seller?.commission_rate ?? 0) * commissionBasisOf(year, firm);
  const earned = avoidableProfit({ ...year, commission: paid }, firm);
  const asking = role === undefined ? 0 : round.hours * movingRate(role);
  const bought = Float64Array.from(
    { length: quarters },
    (_, i) => (round.wins * arrived("gradual", i - 1)) / 4,
  );
  return {
    firm: bought.map((years, i) => years * earned - (i === 0 ? asking : 0)),
    seller: bought.map((years) => years * paid),
  };
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

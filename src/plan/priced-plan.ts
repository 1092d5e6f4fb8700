import type { HourValues } from "../account/statement.ts";
import { type HourWorth, hourWorth } from "./hour-worth.ts";
import { type OpenPlan, openPlan } from "./make-plan.ts";
import type { PlanQuestion } from "./plan-question.ts";
import type { PlanPrices, PlanProblem } from "./problem.ts";

/** What may be done in a book, and what its hours are worth when the best is done. */
export interface PricedPlan {
  readonly open: OpenPlan;
  /** Null where no plan keeps to the floors and locks, where the book knows nobody to ask, and where it is too large to look in passing. */
  readonly worth: HourWorth | null;
}

/** Finds the prices of a problem's limits; null where no plan keeps to them. */
export type FindPrices = (problem: PlanProblem) => Promise<PlanPrices | null>;

/** Returns a question with the prices of its hours; where there is nobody to ask, they are not looked for. */
export async function pricedPlan(question: PlanQuestion, find: FindPrices): Promise<PricedPlan> {
  const open = openPlan(question);
  const prices = question.prospecting === null ? null : await find(open.problem);
  return { open, worth: prices === null ? null : hourWorth(question, prices) };
}

/**
 * Returns what an hour of each seller's role would earn elsewhere under a plan; null where there is no plan, or nobody
 * to ask in the hours, so that the plan cannot tell.
 */
export function plannedHourValues({ open, worth }: PricedPlan): HourValues | null {
  const { firm, prospecting } = open.question;
  if (worth === null || prospecting === null) return null;
  const selling = firm.roles.flatMap(({ name, selling: sells }, i) =>
    sells ? [[name, worth.by_role[i] ?? 0] as const] : [],
  );
  return Object.fromEntries(selling);
}

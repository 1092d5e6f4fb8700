import type { HourValues } from "../account/statement.ts";
import { type HourWorth, hourWorth } from "./hour-worth.ts";
import { openPlan, type OpenPlan } from "./make-plan.ts";
import { planOutcome } from "./plan-outcome.ts";
import type { MadePlan } from "./make-plan.ts";
import type { PlanQuestion } from "./plan-question.ts";
import { solvePlan } from "./solve-plan.ts";

/** The plan that is best for the firm, and what hours are worth under it. */
export interface BasePlan {
  readonly open: OpenPlan;
  /** Null where none meets the floors. */
  readonly made: MadePlan | null;
  readonly worth: HourWorth | null;
}

/** Returns the plan that is best for the firm. */
export function basePlan(question: PlanQuestion): BasePlan {
  const open = openPlan(question);
  const solution = solvePlan(open.problem);
  if (solution === null) return { open, made: null, worth: null };
  const outcome = planOutcome(question, open.options, solution.choice);
  return {
    open,
    made: { goal: { kind: "firm" }, solution, outcome },
    worth: hourWorth(question, solution.prices),
  };
}

/**
 * Returns what an hour of each seller's role would earn elsewhere under a plan; null where there is no plan, or nobody
 * to ask in the hours, so that the plan cannot tell.
 */
export function plannedHourValues({ open, worth }: BasePlan): HourValues | null {
  const { firm, prospecting } = open.question;
  if (worth === null || prospecting === null) return null;
  const selling = firm.roles.flatMap(({ name, selling: sells }, i) =>
    sells ? [[name, worth.by_role[i] ?? 0] as const] : [],
  );
  return Object.fromEntries(selling);
}

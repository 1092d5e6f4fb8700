import type { PlanAnswer, PlanJob, SettledWay } from "../api/plan-answer.ts";
import type { Steering } from "../engine/engine.ts";
import { parseDay } from "../lib/day.ts";
import { speech } from "../lib/speech.ts";
import { showPlan } from "../plan/show-plan.ts";
import { plannedDecisions } from "../record/planned-decisions.ts";
import type { Book } from "./book.ts";
import { bookPlan, type PlanTerms } from "./plan-book.ts";

export interface PlanJobTerms {
  readonly asked: PlanJob;
  /** What people have settled in the journal. */
  readonly settled: readonly SettledWay[];
}

/** Returns the plan that a page asks for, with the decisions that its changes would be. */
export async function answerPlan(
  book: Book,
  { asked, settled }: PlanJobTerms,
  steering: Steering,
): Promise<PlanAnswer> {
  const plan = await bookPlan(book, termsOf(asked, settled), steering);
  const { currency } = plan.statement.tally;
  return {
    asked,
    settled,
    plan: showPlan(plan, speech(asked.language, currency)),
    decisions: plannedDecisions(plan),
  };
}

function termsOf(asked: PlanJob, settled: readonly SettledWay[]): PlanTerms {
  const { from, to, objective, max_changes, horizon_quarters } = asked;
  return {
    window: {
      from: from === undefined ? null : parseDay(from),
      to: to === undefined ? null : parseDay(to),
    },
    objective,
    max_changes,
    horizon_quarters,
    locks: [...settled, ...asked.locks].map(({ account_id, way }) => ({
      account: account_id,
      way,
    })),
    exact_seconds: null,
  };
}

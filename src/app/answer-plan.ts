import type { PlanAnswer } from "../api/plan-answer.ts";
import type { Steering } from "../engine/engine.ts";
import { speech } from "../lib/speech.ts";
import { showPlan } from "../plan/show-plan.ts";
import { plannedDecisions } from "../record/planned-decisions.ts";
import type { Book } from "./book.ts";
import { bookPlan, type PlanRequest } from "./plan-book.ts";

/** Returns the plan of a book with the decisions that its changes would be. */
export async function answerPlan(
  book: Book,
  request: PlanRequest,
  steering: Steering,
): Promise<PlanAnswer> {
  const plan = await bookPlan(book, request, steering);
  const { currency } = plan.statement.tally;
  return {
    plan: showPlan(plan, speech(request.language, currency)),
    decisions: plannedDecisions(plan),
  };
}

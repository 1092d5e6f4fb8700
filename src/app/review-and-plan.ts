import type { Steering } from "../engine/engine.ts";
import type { Sentence } from "../lib/language.ts";
import { Refusal } from "../lib/refusal.ts";
import { fail, ok, type Result } from "../lib/result.ts";
import { speech } from "../lib/speech.ts";
import type { ShownPlan } from "../plan/shown-plan.ts";
import { buildReview } from "../review/build-review.ts";
import type { Review } from "../review/review.ts";
import type { Book } from "./book.ts";
import { planJudged, type PlanQuery } from "./plan-book.ts";
import { bookJudgement, type ReviewRequest } from "./review-book.ts";
import { statementWindow } from "./statement-window.ts";

/** The review of a book and its plan, from one judgement. */
export interface ReviewAndPlan {
  readonly review: Review;
  /** Where there is none: what is missing, and what to do about it. */
  readonly plan: Result<ShownPlan, Sentence>;
}

export interface ReviewAndPlanRequest extends ReviewRequest {
  /** Whether the plans between the firm's best and the sellers' best are made as well; they take some ten times as long. */
  readonly frontier: boolean;
}

/** Returns the review of a book and the plan that is best for the firm, or why there is none. */
export async function reviewAndPlan(
  book: Book,
  request: ReviewAndPlanRequest,
  steering: Steering,
): Promise<ReviewAndPlan> {
  const window = await statementWindow(book.engine, request.window);
  const judged = await bookJudgement(book, window, steering);
  const { tally } = judged.now.statement;
  const review = buildReview(judged, speech(request.language, tally.currency));
  const objective = request.frontier ? "frontier" : "firm";
  const asked = { ...request, ...asFiled, objective };
  return { review, plan: await planOrReason({ book, judged, request: asked }, steering) };
}

/** What `plan.toml` says, else the defaults. */
const asFiled = { max_changes: null, horizon_quarters: null, locks: [], exact_seconds: null };

async function planOrReason(query: PlanQuery, steering: Steering): Promise<ReviewAndPlan["plan"]> {
  try {
    return ok(await planJudged(query, steering));
  } catch (error) {
    if (error instanceof Refusal) return fail(error.sentence);
    throw error;
  }
}

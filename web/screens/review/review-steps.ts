import { questionIds } from "../../../src/review/review.ts";

/** The way through a review, in order; those that have been looked at are kept in its record. */
export const reviewSteps = ["views", "gap", ...questionIds, "over_time", "sign_off"] as const;

export type ReviewStep = (typeof reviewSteps)[number];

/** Returns the step to go on with: the first that has not been looked at. */
export function stepToGoOn(lookedAt: readonly string[]): ReviewStep {
  return reviewSteps.find((step) => !lookedAt.includes(step)) ?? "sign_off";
}

/** Returns the step asked for, held back to the sellers' views until these have been asked. */
export function openStep(asked: ReviewStep | undefined, lookedAt: readonly string[]): ReviewStep {
  if (!lookedAt.includes("views")) return "views";
  return asked ?? stepToGoOn(lookedAt);
}

/** Returns the step after another; null after the last. */
export function stepAfter(step: ReviewStep): ReviewStep | null {
  return reviewSteps[reviewSteps.indexOf(step) + 1] ?? null;
}

/** Returns the step before another; null before the first. */
export function stepBefore(step: ReviewStep): ReviewStep | null {
  return reviewSteps[reviewSteps.indexOf(step) - 1] ?? null;
}

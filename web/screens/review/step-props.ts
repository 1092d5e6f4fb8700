import type { ReviewRecord, SignedRecord } from "./open-review.ts";
import type { ReviewStep } from "./review-steps.ts";

/** What every step of a review is given. */
export interface StepProps {
  readonly step: ReviewStep;
  readonly record: ReviewRecord;
  readonly signed: readonly SignedRecord[];
  /** Keeps that the step has been looked at, with what else it changes, and goes to the next; resolves with whether that could be done. */
  readonly goOn: (change?: Partial<ReviewRecord["body"]>) => Promise<boolean>;
  readonly goTo: (step: ReviewStep) => void;
  readonly saveNote: (question: string, text: string) => Promise<boolean>;
}

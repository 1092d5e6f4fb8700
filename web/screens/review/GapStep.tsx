import type { ReviewInBrief } from "../../../src/review/review.ts";
import { FeltGap } from "./FeltGap.tsx";
import { StepActs } from "./StepActs.tsx";
import type { StepProps } from "./step-props.ts";

interface GapStepProps extends StepProps {
  readonly review: ReviewInBrief;
}

/** Holds what the seller feels against what the accounts earn: one picture and a table. */
export function GapStep({ review, record, step, goOn, goTo }: GapStepProps) {
  return (
    <>
      <FeltGap record={record} review={review} />
      <StepActs step={step} goTo={goTo} goOn={() => void goOn()} />
    </>
  );
}

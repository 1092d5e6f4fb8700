import { useChangeDesk } from "../../parts/change-desk.ts";
import { useSay } from "../../words/language-context.ts";
import { type ReviewStep, stepAfter, stepBefore } from "./review-steps.ts";
import { reviewWords } from "./review-words.ts";
import { stepWords } from "./step-words.ts";

interface StepActsProps {
  readonly step: ReviewStep;
  readonly goTo: (step: ReviewStep) => void;
  readonly goOn: () => void;
}

/** The ways on and back at the end of a step. */
export function StepActs({ step, goTo, goOn }: StepActsProps) {
  const say = useSay();
  const { isBusy } = useChangeDesk();
  const before = stepBefore(step);
  const next = stepAfter(step);
  return (
    <div className="step-acts">
      {before !== null && (
        <button type="button" onClick={() => goTo(before)}>
          {say(reviewWords.back)}
        </button>
      )}
      {next !== null && (
        <button type="button" className="primary" disabled={isBusy} onClick={goOn}>
          {say(reviewWords.next_step, { step: say(stepWords[next]) })}
        </button>
      )}
    </div>
  );
}

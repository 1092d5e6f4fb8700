import { useSuspenseQuery } from "@tanstack/react-query";
import { reviewQuery } from "../../api/queries.ts";
import { useLanguage } from "../../words/language-context.ts";
import { GapStep } from "./GapStep.tsx";
import { OverTimeStep } from "./OverTimeStep.tsx";
import { QuestionStep } from "./QuestionStep.tsx";
import type { StepProps } from "./step-props.ts";
import { SignStep } from "./SignStep.tsx";

/** A step with figures, which are asked for only once the seller's views are past. */
export function FiguresStep(props: StepProps) {
  const { step, record } = props;
  const { language } = useLanguage();
  const { data: review } = useSuspenseQuery(reviewQuery(record.body.window, language));
  switch (step) {
    case "views":
      return null;
    case "gap":
      return <GapStep {...props} review={review} />;
    case "over_time":
      return <OverTimeStep {...props} review={review} />;
    case "sign_off":
      return <SignStep {...props} review={review} />;
    default:
      return <QuestionStep {...props} question={step} review={review} />;
  }
}

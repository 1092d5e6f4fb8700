import { FiguresStep } from "./FiguresStep.tsx";
import type { StepProps } from "./step-props.ts";
import { ViewsStep } from "./ViewsStep.tsx";

/** The step of a review that is looked at. */
export function StepShown(props: StepProps) {
  if (props.step === "views") return <ViewsStep record={props.record} goOn={props.goOn} />;
  return <FiguresStep {...props} />;
}

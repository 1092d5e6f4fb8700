import { FiguresStep } from "./FiguresStep.tsx";
import type { StepProps } from "./step-props.ts";
import { ViewsStep } from "./ViewsStep.tsx";

/** The step of a review that is looked at. */
export function StepShown(props: StepProps) {
  const { step, record, goOn } = props;
  if (step === "views") return <ViewsStep record={record} goOn={() => void goOn()} />;
  return <FiguresStep {...props} />;
}

import { useSay } from "../../words/language-context.ts";
import { planWords } from "./plan-words.ts";

/** What will stand here once there is a plan. */
export function NoPlan() {
  const say = useSay();
  return (
    <section className="plan-empty">
      <h2>{say(planWords.no_plan_yet)}</h2>
      <p>{say(planWords.no_plan_told)}</p>
    </section>
  );
}

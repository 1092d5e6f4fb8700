import type { ShownPlan } from "../../../src/plan/shown-plan.ts";
import { useSay, useSpeech } from "../../words/language-context.ts";
import { planWords } from "./plan-words.ts";

interface ProofPartProps {
  readonly plan: ShownPlan;
}

/** How good the plan is at least. */
export function ProofPart({ plan }: ProofPartProps) {
  const say = useSay();
  const speech = useSpeech(plan.currency);
  const { proof, horizon_quarters: quarters } = plan;
  const [objective, bound] = [speech.money(proof.objective), speech.money(proof.bound)];
  const gap = speech.money(proof.bound - proof.objective);
  const wording = objective === bound ? planWords.proof_closed : planWords.proof_open;
  return (
    <section>
      <h2>{say(planWords.proof)}</h2>
      <p>{say(wording, { objective, bound, gap, goal: goalText(plan, say), quarters })}</p>
    </section>
  );
}

function goalText({ objective, sellers }: ShownPlan, say: ReturnType<typeof useSay>): string {
  if (objective === "firm") return say(planWords.goal_firm);
  if (objective === "sellers") return say(planWords.goal_sellers);
  const seller = sellers.find(({ employee_id }) => employee_id === objective);
  return say(planWords.goal_seller, { name: seller?.name ?? objective });
}

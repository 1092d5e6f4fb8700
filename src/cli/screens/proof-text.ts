import type { Speech } from "../../lib/speech.ts";
import type { ShownPlan } from "../../plan/shown-plan.ts";
import { planWords } from "./plan-words.ts";

/** Returns how good the plan is at least, in one sentence. */
export function proofText({ proof, horizon_quarters }: ShownPlan, words: Speech): string {
  const { objective, bound } = proof;
  const gap = words.money(bound - objective);
  const isProven = gap === words.money(0);
  return words.say(isProven ? planWords.proven : planWords.proof, {
    bound: words.money(bound),
    objective: words.money(objective),
    gap: proof.gap === null ? gap : percentText(proof.gap, words),
    quarters: horizon_quarters,
  });
}

/** Two digits after the point tell a tenth of a percent from a hundredth. */
function percentText(gap: number, words: Speech): string {
  return `${words.number(gap * 100, 2)}${words.language === "pl" ? "\u00A0%" : "%"}`;
}

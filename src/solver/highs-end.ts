import type { Highs, ModelStatusCode } from "highs";
import type { Sentence } from "../lib/language.ts";

/** Why HiGHS found no optimum. */
export type NoOptimum =
  | { readonly kind: "infeasible" }
  | { readonly kind: "failed"; readonly sentence: Sentence };

/** Returns why there is no optimum, null where there is one. */
export function noOptimum(highs: Highs, status: ModelStatusCode): NoOptimum | null {
  const { optimal, infeasible, unboundedOrInfeasible } = highs.constants.modelStatus;
  if (status === optimal) return null;
  // No program of a plan is unbounded: all its columns are.
  if (status === infeasible || status === unboundedOrInfeasible) return { kind: "infeasible" };
  return {
    kind: "failed",
    sentence: {
      en: `HiGHS gave the plan up with its status ${status}; solve it without a proof instead.`,
      pl: `HiGHS porzucił plan (stan ${status}); ułóż go bez dowodu.`,
    },
  };
}

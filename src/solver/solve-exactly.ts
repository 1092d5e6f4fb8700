import type { Sentence } from "../lib/language.ts";
import type { PlanChoice, PlanProblem } from "../plan/problem.ts";
import type { FoundOptimum, SearchNews } from "./find-optimum.ts";
import type { NoOptimum } from "./highs-end.ts";
import type { HighsJob } from "./highs-thread.ts";
import type { FeasiblePlan } from "./plan-of-values.ts";
import type { SolverThread, ThreadLimits } from "./solver-thread.ts";
import { tooLarge } from "./too-large.ts";

export interface ExactLimits extends ThreadLimits {
  /** How far the plan may stay below the bound, as a share of its objective; 0 for the optimum. */
  readonly gap: number;
  /** A plan to begin with; the search ends at once where it is near enough to the bound. */
  readonly start?: PlanChoice | null;
}

export type ExactOutcome =
  | {
      readonly kind: "solved";
      readonly choice: PlanChoice;
      readonly objective: number;
      /** No plan is worth more. */
      readonly bound: number;
      /** How many nodes of the search tree it took. */
      readonly nodes: number;
    }
  /** No plan keeps to all limits. */
  | { readonly kind: "infeasible" }
  | {
      readonly kind: "stopped";
      readonly by: "time" | "abort";
      /** The best plan until then, null where none was found. */
      readonly best: FeasiblePlan | null;
      /** No plan is worth more; Infinity where nothing is known yet. */
      readonly bound: number;
    }
  | { readonly kind: "failed"; readonly sentence: Sentence };

/**
 * Solves a plan problem to a proven gap, in a thread that is killed when its time is up or the signal
 * comes. Meant for small books: time grows steeply with the accounts.
 */
export async function solveExactly(
  thread: SolverThread,
  problem: PlanProblem,
  { gap, start = null, ...limits }: ExactLimits,
): Promise<ExactOutcome> {
  const sentence = tooLarge(problem);
  if (sentence !== null) return { kind: "failed", sentence };
  let best: FeasiblePlan | null = null;
  let bound = Infinity;
  const end = await thread.run<SearchNews, FoundOptimum | NoOptimum>(
    {
      data: { kind: "optimum", problem, gap, start } satisfies HighsJob,
      hear: (news) => {
        if (news.kind === "better") best = news.plan;
        else bound = news.bound;
      },
    },
    limits,
  );
  if (end.kind === "stopped") return { ...end, best, bound };
  if (end.kind !== "solved") return end;
  const { plan, ...proof } = end;
  return { ...proof, ...plan };
}

import type { PlanProblem } from "../plan/problem.ts";
import type { FoundRelaxation } from "./find-relaxation.ts";
import type { NoOptimum } from "./highs-end.ts";
import { runSolverThread, type ThreadCut, type ThreadLimits } from "./solver-thread.ts";
import { tooLarge } from "./too-large.ts";

export type RelaxedOutcome = FoundRelaxation | NoOptimum | ThreadCut;

/**
 * Solves a plan problem as if shares of ways could be taken, in a thread of its own: a bound on every
 * plan, and the prices of its limits.
 */
export async function relaxPlan(
  problem: PlanProblem,
  limits: ThreadLimits,
): Promise<RelaxedOutcome> {
  const message = tooLarge(problem);
  if (message !== null) return { kind: "failed", message };
  return runSolverThread<never, FoundRelaxation | NoOptimum>(
    {
      script: new URL("relaxation-thread.ts", import.meta.url),
      data: problem,
      hear: () => undefined,
    },
    limits,
  );
}

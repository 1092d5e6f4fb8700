import type { PlanProblem } from "../plan/problem.ts";
import type { FoundRelaxation } from "./find-relaxation.ts";
import type { NoOptimum } from "./highs-end.ts";
import type { HighsJob } from "./highs-thread.ts";
import type { SolverThread, ThreadCut, ThreadLimits } from "./solver-thread.ts";

export type RelaxedOutcome = FoundRelaxation | NoOptimum | ThreadCut;

/**
 * Solves a plan problem as if shares of ways could be taken: a bound on every plan, and the prices of
 * its limits.
 */
export function relaxPlan(
  thread: SolverThread,
  problem: PlanProblem,
  limits: ThreadLimits,
): Promise<RelaxedOutcome> {
  const data: HighsJob = { kind: "relaxation", problem };
  return thread.run<never, FoundRelaxation | NoOptimum>({ data, hear: () => undefined }, limits);
}

import { afterAll, beforeAll } from "vitest";
import { planSolver } from "../../src/app/plan-solver.ts";
import type { Solve } from "../../src/plan/make-plan.ts";
import { openHighs } from "../../src/solver/open-highs.ts";
import type { SolverThread } from "../../src/solver/solver-thread.ts";

export const patience = { seconds: 120, signal: null };

/** Returns HiGHS, open while a file's tests run. */
export function openSolver(): () => SolverThread {
  let highs: SolverThread | null = null;
  beforeAll(() => {
    highs = openHighs();
  });
  afterAll(() => highs?.close());
  return () => {
    if (highs === null) throw new Error("asked before the tests");
    return highs;
  };
}

/** Returns the solver of plans that looks until the plan is proven. */
export function provenBy(highs: () => SolverThread, gap = 1e-9): Solve {
  return (problem, known) =>
    planSolver({ highs: highs(), gap, prove: true, ...patience })(problem, known);
}

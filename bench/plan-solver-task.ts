/** Solves one made-up plan with one solver and prints how long it took: see plan-solvers.ts. */

import { planSolver } from "../src/app/plan-solver.ts";
import type { PlanSolution } from "../src/plan/problem.ts";
import { solvePlan } from "../src/plan/solve-plan.ts";
import { openHighs } from "../src/solver/open-highs.ts";
import { relaxPlan } from "../src/solver/relax-plan.ts";
import { solveExactly } from "../src/solver/solve-exactly.ts";
import { planProblem } from "./plan-problem.ts";

/** `prices` is our own method, `book` what a plan of a book is solved by, `exact` HiGHS alone. */
export type PlanSolver = "prices" | "relaxed" | "book" | "exact";

export interface MeasuredPlan {
  /** How it ended; the time of what was stopped says nothing but when. */
  readonly kind: string;
  readonly ms: number;
  readonly objective: number | null;
  readonly bound: number | null;
}

type Ending = Omit<MeasuredPlan, "ms">;

const highs = openHighs();
const limits = { seconds: 120, signal: null };
const problem = planProblem(Number(process.argv[3]), 1);

const solvers: Readonly<Record<string, () => Promise<Ending>>> = {
  prices,
  relaxed,
  book,
  exact,
};
const began = performance.now();
const ending = await solvers[process.argv[2] ?? ""]?.();
console.log(JSON.stringify({ ...ending, ms: performance.now() - began }));
await highs.close();

function prices(): Promise<Ending> {
  return Promise.resolve(endingOf(solvePlan(problem)));
}

async function book(): Promise<Ending> {
  return endingOf(await planSolver({ highs, gap: 1e-3, prove: true, ...limits })(problem));
}

function endingOf(solution: PlanSolution | null): Ending {
  return {
    kind: solution === null ? "not solved" : "solved",
    objective: solution?.objective ?? null,
    bound: solution?.bound ?? null,
  };
}

async function relaxed(): Promise<Ending> {
  const outcome = await relaxPlan(highs, problem, limits);
  const bound = outcome.kind === "solved" ? outcome.bound : null;
  return { kind: outcome.kind, objective: null, bound };
}

async function exact(): Promise<Ending> {
  const outcome = await solveExactly(highs, problem, { gap: 1e-3, ...limits });
  const { kind } = outcome;
  if (kind === "solved") return { kind, objective: outcome.objective, bound: outcome.bound };
  if (kind !== "stopped") return { kind, objective: null, bound: null };
  const bound = Number.isFinite(outcome.bound) ? outcome.bound : null;
  return { kind, objective: outcome.best?.objective ?? null, bound };
}

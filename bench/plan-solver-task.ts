/** Solves one made-up plan with one solver and prints how long it took: see plan-solvers.ts. */

import { planSolver } from "../src/app/plan-solver.ts";
import { openHighs } from "../src/solver/open-highs.ts";
import { relaxPlan } from "../src/solver/relax-plan.ts";
import { solveExactly } from "../src/solver/solve-exactly.ts";
import { lagrangianPlan } from "./lagrangian.ts";
import { planProblem } from "./plan-problem.ts";

/** `book` is what a plan of a book is solved by, `exact` HiGHS alone. */
export type PlanSolver = "book" | "relaxed" | "exact" | "lagrangian";

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
  book,
  relaxed,
  exact,
  lagrangian,
};
const began = performance.now();
const ending = await solvers[process.argv[2] ?? ""]?.();
console.log(JSON.stringify({ ...ending, ms: performance.now() - began }));
await highs.close();

async function book(): Promise<Ending> {
  const solution = await planSolver({ highs, gap: 1e-3, prove: true, ...limits })(problem);
  if (solution === null) return { kind: "infeasible", objective: null, bound: null };
  return { kind: "solved", objective: solution.objective, bound: solution.bound };
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

function lagrangian(): Promise<Ending> {
  return Promise.resolve({ kind: "solved", ...lagrangianPlan(problem) });
}

/** Solves one made-up plan with one solver and prints how long it took: see plan-solvers.ts. */

import { solvePlan } from "../src/plan/solve-plan.ts";
import { openHighs } from "../src/solver/open-highs.ts";
import { relaxPlan } from "../src/solver/relax-plan.ts";
import { solveExactly } from "../src/solver/solve-exactly.ts";
import { planProblem } from "./plan-problem.ts";

export type PlanSolver = "fast" | "relaxed" | "exact";

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

const solvers: Readonly<Record<string, () => Promise<Ending>>> = { fast, relaxed, exact };
const began = performance.now();
const ending = await solvers[process.argv[2] ?? ""]?.();
console.log(JSON.stringify({ ...ending, ms: performance.now() - began }));

function fast(): Promise<Ending> {
  const solution = solvePlan(problem);
  return Promise.resolve({
    kind: solution === null ? "not solved" : "solved",
    objective: solution?.objective ?? null,
    bound: solution?.bound ?? null,
  });
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

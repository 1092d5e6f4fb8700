import { setImmediate as breath } from "node:timers/promises";
import { type Kernel, type KernelTerms, kernelOf, wholeChoice } from "../plan/kernel.ts";
import type { Solve } from "../plan/make-plan.ts";
import { brokenLimits } from "../plan/broken-limits.ts";
import { planValue } from "../plan/plan-value.ts";
import type { FindPrices } from "../plan/priced-plan.ts";
import type { PlanChoice, PlanProblem, PlanSolution } from "../plan/problem.ts";
import { solvePlan } from "../plan/solve-plan.ts";
import { relaxPlan } from "../solver/relax-plan.ts";
import { type ExactOutcome, solveExactly } from "../solver/solve-exactly.ts";
import type { SolverThread } from "../solver/solver-thread.ts";

/** Beyond so many accounts the exact solver grows too slow. */
const mostForExact = 3000;
const relaxedSeconds = 60;

/** Returns what finds the prices of a plan's limits; none on books too large for it to be done in passing. */
export function priceFinder(highs: SolverThread, signal: AbortSignal | null): FindPrices {
  return async (problem) => {
    if (!isSolvedExactly(problem)) return null;
    const relaxed = await relaxPlan(highs, problem, { seconds: relaxedSeconds, signal });
    signal?.throwIfAborted();
    return relaxed.kind === "solved" ? relaxed.prices : null;
  };
}

/** How near to its bound a plan is to be, and what looking for it may cost. */
export interface SolverTerms {
  readonly highs: SolverThread;
  readonly gap: number;
  /** Whether to look on for a better plan where the first is not that near. */
  readonly prove: boolean;
  readonly seconds: number;
  readonly signal: AbortSignal | null;
}

/**
 * Returns the solver of plans. On books of up to 3,000 accounts the relaxed problem gives prices and bound, and the exact
 * solver chooses among the options that are near the best at those prices, twice: for a good plan, and among all that
 * could still be better than it. On larger ones prices, plan and bound are our own.
 */
export function planSolver(terms: SolverTerms): Solve {
  return async (problem, known = []) => {
    await breath();
    terms.signal?.throwIfAborted();
    const found = isSolvedExactly(problem) ? await byKernels(problem, known, terms) : "open";
    return found === "open" ? solvePlan(problem) : found;
  };
}

/** Returns whether a plan is small enough for the exact solver. */
export function isSolvedExactly(problem: PlanProblem): boolean {
  return accountsOf(problem) <= mostForExact;
}

function accountsOf({ ways }: PlanProblem): number {
  return ways.must.length;
}

/** Options that are looked at first, and at most; good plans are nearly all made of the first. */
const firstOptions = { least: 200, for_each_account: 2 };
const mostOptions = 60_000;

/** `open` where the exact solver gives up. */
async function byKernels(
  problem: PlanProblem,
  known: readonly PlanChoice[],
  terms: SolverTerms,
): Promise<PlanSolution | null | "open"> {
  const { highs, seconds, signal } = terms;
  const relaxed = await relaxPlan(highs, problem, { seconds, signal });
  signal?.throwIfAborted();
  if (relaxed.kind === "infeasible") return null;
  if (relaxed.kind !== "solved") return "open";
  const { prices, bound } = relaxed;
  const first = await firstPlan(problem, { prices, bound, known }, terms);
  if (first === null) return wholly(problem, relaxed, terms);
  const sofar = { ...first, bound, prices };
  const isGood = gapOf(sofar) <= terms.gap || !terms.prove;
  return isGood ? sofar : second(problem, sofar, terms);
}

async function firstPlan(
  problem: PlanProblem,
  { known, ...at }: Pick<PlanSolution, "prices" | "bound"> & Pick<KernelTerms, "known">,
  terms: SolverTerms,
): Promise<Plan | null> {
  const choices = [nothingDone(problem), ...known];
  const { least, for_each_account } = firstOptions;
  const most = Math.max(least, for_each_account * accountsOf(problem));
  const kernel = kernelOf(problem, { ...at, objective: 0 }, { most, known: choices });
  return planOf(problem, kernel, await exactly(kernel, terms)) ?? bestOf(problem, choices);
}

/** The best of the plans that keep to the problem's limits. */
function bestOf(problem: PlanProblem, choices: readonly PlanChoice[]): Plan | null {
  const kept = choices.filter((choice) => brokenLimits(problem, choice).length === 0);
  const plans = kept.map((choice) => ({ choice, objective: planValue(problem, choice).objective }));
  const [best = null] = plans.toSorted((a, b) => b.objective - a.objective);
  return best;
}

/** A better plan, if there is any, lies among the options that the plan at hand does not rule out. */
async function second(
  problem: PlanProblem,
  sofar: PlanSolution,
  terms: SolverTerms,
): Promise<PlanSolution> {
  const kernel = kernelOf(problem, sofar, { most: mostOptions, known: [sofar.choice] });
  const found = await exactly(kernel, terms);
  const better = planOf(problem, kernel, found);
  const bound = kernel.is_whole ? Math.min(sofar.bound, boundOf(found)) : sofar.bound;
  const best = better !== null && better.objective > sofar.objective ? better : sofar;
  return { ...sofar, ...best, bound: Math.max(bound, best.objective) };
}

/** That nothing was found in time is no proof that there is nothing. */
async function wholly(
  problem: PlanProblem,
  { prices, bound }: Pick<PlanSolution, "prices" | "bound">,
  { highs, gap, seconds, signal }: SolverTerms,
): Promise<PlanSolution | null | "open"> {
  const found = await solveExactly(highs, problem, { gap, seconds, signal });
  signal?.throwIfAborted();
  if (found.kind === "infeasible") return null;
  const plan = planIn(found);
  return plan === null ? "open" : { ...plan, prices, bound: Math.min(bound, boundOf(found)) };
}

type Plan = Pick<PlanSolution, "choice" | "objective">;

async function exactly({ problem }: Kernel, { highs, gap, seconds, signal }: SolverTerms) {
  const found = await solveExactly(highs, problem, { gap: gap / 2, seconds, signal });
  signal?.throwIfAborted();
  return found;
}

function planOf(problem: PlanProblem, kernel: Kernel, found: ExactOutcome): Plan | null {
  const plan = planIn(found);
  if (plan === null) return null;
  const choice = wholeChoice(kernel, plan.choice);
  return { choice, objective: planValue(problem, choice).objective };
}

function planIn(found: ExactOutcome): Plan | null {
  if (found.kind === "solved") return found;
  return found.kind === "stopped" ? found.best : null;
}

function boundOf(found: ExactOutcome): number {
  return found.kind === "solved" || found.kind === "stopped" ? found.bound : Infinity;
}

function gapOf({ objective, bound }: Pick<PlanSolution, "objective" | "bound">): number {
  return (bound - objective) / Math.max(1, Math.abs(objective));
}

function nothingDone({ ways, items, starts }: PlanProblem): PlanChoice {
  const accounts = ways.must.length;
  return {
    way: new Int32Array(accounts).fill(-1),
    start: new Int32Array(accounts).fill(-1),
    shares: new Float64Array(items.length * starts),
  };
}

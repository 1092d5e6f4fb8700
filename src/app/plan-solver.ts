import type { Sentence } from "../lib/language.ts";
import { Refusal } from "../lib/refusal.ts";
import { brokenLimits } from "../plan/broken-limits.ts";
import { choiceWithin, kernelOf, wholeChoice } from "../plan/kernel.ts";
import type { Solve } from "../plan/make-plan.ts";
import { planValue } from "../plan/plan-value.ts";
import type { FindPrices } from "../plan/priced-plan.ts";
import type { PlanChoice, PlanProblem, PlanSolution } from "../plan/problem.ts";
import type { FoundRelaxation } from "../solver/find-relaxation.ts";
import { relaxPlan } from "../solver/relax-plan.ts";
import { type ExactOutcome, solveExactly } from "../solver/solve-exactly.ts";
import type { SolverThread } from "../solver/solver-thread.ts";

const relaxedSeconds = 60;

/** Returns what finds the prices of a plan's limits; none where they are not found in passing. */
export function priceFinder(highs: SolverThread, signal: AbortSignal | null): FindPrices {
  return async (problem) => {
    const relaxed = await relaxPlan(highs, problem, { seconds: relaxedSeconds, signal });
    signal?.throwIfAborted();
    return relaxed.kind === "solved" ? relaxed.prices : null;
  };
}

/** How near to its bound a plan is to be, and what looking for it may cost. */
export interface SolverTerms {
  readonly highs: SolverThread;
  readonly gap: number;
  /** Whether to look among all options that could be better, where those near the best do not bring a plan that good. */
  readonly prove: boolean;
  /** For prices and bound, and as many again for all looks together. */
  readonly seconds: number;
  readonly signal: AbortSignal | null;
}

/**
 * Returns the solver of plans: the relaxed problem gives prices and bound, and the exact solver chooses among the options
 * that are near the best at those prices, more and more of them until the plan is near enough to its bound.
 * Refuses where the time does not even suffice for a first plan.
 */
export function planSolver(terms: SolverTerms): Solve {
  return async (problem, known = []) => {
    const { highs, seconds, signal } = terms;
    const relaxed = await relaxPlan(highs, problem, { seconds, signal });
    signal?.throwIfAborted();
    if (relaxed.kind === "infeasible") return null;
    if (relaxed.kind !== "solved") throw untimely(relaxed, terms);
    const search = {
      problem,
      known: [nothingDone(problem), ...known],
      terms,
      until: performance.now() + 1000 * seconds,
    };
    const found = await lookOn(search, firstFind(search, relaxed));
    return found.is_settled && found.choice === null ? null : solutionIn(found, terms);
  };
}

interface Search {
  readonly problem: PlanProblem;
  readonly known: readonly PlanChoice[];
  readonly terms: SolverTerms;
  /** When time is up. */
  readonly until: number;
}

/** The best plan so far, and what no plan exceeds. */
interface Find extends Omit<PlanSolution, "choice"> {
  readonly choice: PlanChoice | null;
  /** Whether it is known that there is no better one. */
  readonly is_settled: boolean;
}

/** The best of the known plans that keep to the problem's limits. */
function firstFind({ problem, known }: Search, { prices, bound }: FoundRelaxation): Find {
  const kept = known.filter((choice) => brokenLimits(problem, choice).length === 0);
  const plans = kept.map((choice) => ({ choice, objective: planValue(problem, choice).objective }));
  const [best] = plans.toSorted((a, b) => b.objective - a.objective);
  const plan = best ?? { choice: null, objective: Number.NEGATIVE_INFINITY };
  return { ...plan, prices, bound, is_settled: false };
}

/** How many options beside each account's best are looked at, one after the other. */
const looks = { near: [300, 3_000], farther: [10_000, 60_000], all: Infinity };

async function lookOn(search: Search, first: Find): Promise<Find> {
  const { gap, prove } = search.terms;
  let found = first;
  for (const most of [...looks.near, ...(prove ? looks.farther : [])]) {
    if (found.is_settled || gapOf(found) <= gap || isOver(search)) return found;
    found = await look(search, found, most);
  }
  return found.choice === null && !isOver(search) ? look(search, found, looks.all) : found;
}

function isOver({ until }: Search): boolean {
  return performance.now() >= until;
}

async function look(
  { problem, known, terms, until }: Search,
  sofar: Find,
  most: number,
): Promise<Find> {
  const { highs, gap, signal } = terms;
  const best = sofar.choice === null ? [] : [sofar.choice];
  const kernel = kernelOf(problem, sofar, { most, known: [...known, ...best] });
  const start = sofar.choice === null ? null : choiceWithin(kernel, sofar.choice);
  const aim = { gap: kernel.is_whole ? gap : gap / 2, start };
  const seconds = Math.max(0, until - performance.now()) / 1000;
  const outcome = await solveExactly(highs, kernel.problem, { ...aim, seconds, signal });
  signal?.throwIfAborted();
  const choice = choiceIn(outcome);
  const found = choice === null ? sofar : better(problem, sofar, wholeChoice(kernel, choice));
  if (!kernel.is_whole) return found;
  if (outcome.kind === "infeasible") return { ...found, is_settled: true };
  const bound = Math.max(found.objective, Math.min(found.bound, boundOf(outcome)));
  return { ...found, bound, is_settled: outcome.kind === "solved" };
}

function better(problem: PlanProblem, sofar: Find, choice: PlanChoice): Find {
  const { objective } = planValue(problem, choice);
  return objective > sofar.objective ? { ...sofar, choice, objective } : sofar;
}

function choiceIn(outcome: ExactOutcome): PlanChoice | null {
  if (outcome.kind === "solved") return outcome.choice;
  return outcome.kind === "stopped" ? (outcome.best?.choice ?? null) : null;
}

function boundOf(outcome: ExactOutcome): number {
  return outcome.kind === "solved" || outcome.kind === "stopped" ? outcome.bound : Infinity;
}

function gapOf({ objective, bound }: Find): number {
  return (bound - objective) / Math.max(1, Math.abs(objective));
}

/** HiGHS may go a little beyond a limit where that pays, and so may a plan beyond the bound. */
function solutionIn({ choice, objective, bound, prices }: Find, terms: SolverTerms): PlanSolution {
  if (choice === null) throw untimely({ kind: "stopped" }, terms);
  return { choice, objective, bound: Math.max(bound, objective), prices };
}

function untimely(
  cut: { readonly kind: "stopped" } | { readonly kind: "failed"; readonly sentence: Sentence },
  { seconds }: SolverTerms,
): Refusal {
  if (cut.kind === "failed") return new Refusal(cut.sentence);
  return new Refusal({
    en: `no plan was found within ${seconds} seconds; give it more time with --exact <seconds>`,
    pl: `W ciągu ${seconds} s nie znaleziono żadnego planu; daj więcej czasu przez --exact <sekundy>.`,
  });
}

function nothingDone({ ways, items, starts }: PlanProblem): PlanChoice {
  const accounts = ways.must.length;
  return {
    way: new Int32Array(accounts).fill(-1),
    start: new Int32Array(accounts).fill(-1),
    shares: new Float64Array(items.length * starts),
  };
}

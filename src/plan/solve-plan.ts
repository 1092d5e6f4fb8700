import { type BranchLimits, branchAndBound } from "./branch-and-bound.ts";
import { cutoffFor } from "./contenders.ts";
import { findPrices } from "./find-prices.ts";
import { improve } from "./improve.ts";
import { type Priced, priced } from "./net-gains.ts";
import { choiceOf, emptyState, holds, type PlanState } from "./plan-state.ts";
import { planValue } from "./plan-value.ts";
import type { PlanProblem, PlanSolution } from "./problem.ts";
import { repair } from "./repair.ts";
import { pricesOf, rowsOf } from "./rows.ts";
import { pricedPlan } from "./standing.ts";

/** How much work may go into a plan; the same effort always gives the same plan. */
export interface PlanEffort {
  /** Points looked at on the way to the prices. */
  readonly points: number;
  /** Parts of a plan that are decided anew. */
  readonly parts: number;
  /** Nodes of the tree that proves the plan of a few accounts to be the best. */
  readonly nodes: number;
}

const usualEffort: PlanEffort = { points: 150, parts: 100, nodes: 1_000_000 };

/**
 * Returns the best plan found, with the prices of all limits and the bound that no plan exceeds; null
 * where no plan was found that keeps to locks, limits and floors. Prices come from Lagrangian relaxation
 * [Everett 1963; Geoffrion 1974], the plan from their best options, repaired and improved; that of a few
 * accounts is the best there is.
 */
export function solvePlan(
  problem: PlanProblem,
  { points, parts, nodes }: PlanEffort = usualEffort,
): PlanSolution | null {
  if (!canKeepLocks(problem)) return null;
  const rows = rowsOf(problem);
  const { prices, bound } = findPrices(problem, rows, { most_points: points, near: 0 });
  const at = priced(problem, rows, prices);
  const found = bestOf(goodPlan(at, parts), nothingDone(at));
  const { state, complete } = proven(at, found, { bound, most_nodes: nodes });
  if (state === null) return null;
  const choice = choiceOf(state);
  const { objective } = planValue(problem, choice);
  return {
    choice,
    objective,
    bound: complete ? objective : Math.max(objective, bound),
    prices: pricesOf(rows, prices),
  };
}

/** Returns whether every account that must change has a way that may begin. */
function canKeepLocks({ ways, starts }: PlanProblem): boolean {
  return ways.must.every((must, account) => {
    const [from, to] = [ways.first[account] ?? 0, ways.first[account + 1] ?? 0];
    const gains = ways.gain.subarray(from * starts, to * starts);
    return must === 0 || gains.some((gain) => gain > Number.NEGATIVE_INFINITY);
  });
}

function bestOf(one: PlanState | null, other: PlanState | null): PlanState | null {
  if (one === null || other === null) return one ?? other;
  return one.objective >= other.objective ? one : other;
}

function nothingDone({ problem, rows }: Priced): PlanState | null {
  const nothing = emptyState(problem, rows);
  return problem.ways.must.every((must) => must === 0) && holds(nothing) ? nothing : null;
}

/** How many accounts are left open for each limit with a price. */
const openings = [2, 4, 8] as const;

/** Returns a plan made of the accounts that the prices leave open, or of more where those do not suffice. */
function goodPlan(at: Priced, parts: number): PlanState | null {
  const accounts = at.problem.ways.must.length;
  const tight = at.prices.filter((price) => price > 0).length;
  for (const open of [...openings.map((each) => 20 + each * tight), accounts]) {
    const standing = pricedPlan(at, cutoffFor(at, open));
    if (!repair(standing)) continue;
    const more = pricedPlan(at, cutoffFor(at, 2 * open));
    improve({ ...more, state: standing.state }, accounts > fewAccounts ? parts : 0);
    return standing.state;
  }
  return null;
}

const fewAccounts = 60;

/** Returns the best plan of a few accounts, and whether it is known to be the best. */
function proven(at: Priced, found: PlanState | null, limits: BranchLimits) {
  if (at.problem.ways.must.length > fewAccounts) return { state: found, complete: false };
  const gap = found === null ? Number.POSITIVE_INFINITY : limits.bound - found.objective;
  const standing = pricedPlan(at, gap * (1 + 1e-9) + 1e-9);
  const state = found ?? standing.state;
  const { complete, better } = branchAndBound({ ...standing, state }, limits);
  return { state: found !== null || better ? state : null, complete };
}

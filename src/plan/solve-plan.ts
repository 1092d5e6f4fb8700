import { anneal } from "./anneal.ts";
import { cutoffFor } from "./contenders.ts";
import { findPrices } from "./find-prices.ts";
import { improve } from "./improve.ts";
import { type Priced, priced } from "./net-gains.ts";
import { choiceOf, emptyState, holds, type PlanState } from "./plan-state.ts";
import { planValue } from "./plan-value.ts";
import type { PlanProblem, PlanSolution } from "./problem.ts";
import { redecide } from "./redecide.ts";
import { repair } from "./repair.ts";
import { pricesOf, rowsOf } from "./rows.ts";
import { pricedPlan } from "./standing.ts";

/**
 * Returns the best plan found, with the prices of all limits and the bound that no plan exceeds; null
 * where no plan was found that keeps to locks, limits and floors. Prices come from Lagrangian relaxation
 * [Everett 1963; Geoffrion 1974], the plan from their best options, annealed, repaired and improved; that
 * of a few accounts is the best there is.
 */
export function solvePlan(problem: PlanProblem): PlanSolution | null {
  if (!canKeepLocks(problem)) return null;
  const rows = rowsOf(problem);
  const { prices, bound } = findPrices(problem, rows);
  const at = priced(problem, rows, prices);
  const found = bestOf(goodPlan(at), nothingDone(at));
  const { state, complete } = proven(at, found, bound);
  if (state === null) return null;
  const choice = choiceOf(state);
  const { objective } = planValue(problem, choice);
  return {
    choice,
    objective,
    bound: Math.max(objective, complete ? Math.min(bound, objective) : bound),
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

const movesEach = 5000;
const mostMoves = 4_000_000;

/** Returns a plan made of the accounts that the prices leave open, or of all where those do not suffice. */
function goodPlan(at: Priced): PlanState | null {
  const accounts = at.problem.ways.must.length;
  const tight = at.prices.filter((price) => price > 0).length;
  for (let open = 20 + 2 * tight; ; open *= 8) {
    const standing = pricedPlan(at, cutoffFor(at, open));
    anneal(standing, Math.min(mostMoves, movesEach * Math.min(accounts, open)));
    if (repair(standing)) {
      improve(standing);
      return standing.state;
    }
    if (open >= accounts) return null;
  }
}

const fewAccounts = 60;
const mostNodes = 1_000_000;

/** Returns the best plan of a few accounts, and whether it is known to be the best. */
function proven(at: Priced, found: PlanState | null, bound: number) {
  if (at.problem.ways.must.length > fewAccounts) return { state: found, complete: false };
  const gap = found === null ? Number.POSITIVE_INFINITY : bound - found.objective;
  const standing = pricedPlan(at, gap * (1 + 1e-9) + 1e-9);
  const state = found ?? standing.state;
  const { complete, better } = redecide(
    { ...standing, state },
    {
      accounts: Array.from(state.option.keys()),
      items: standing.items,
      most_nodes: mostNodes,
    },
  );
  return { state: found !== null || better ? state : null, complete };
}

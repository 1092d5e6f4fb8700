import { contenders, cutoffFor } from "./contenders.ts";
import { findPrices } from "./find-prices.ts";
import { improve } from "./improve.ts";
import { priced, writeItemNetGains, type Priced } from "./net-gains.ts";
import { choiceOf, emptyState, holds, type PlanState, setOption, setShare } from "./plan-state.ts";
import { planValue } from "./plan-value.ts";
import type { PlanProblem, PlanSolution } from "./problem.ts";
import { repair } from "./repair.ts";
import { pricesOf, rowsOf } from "./rows.ts";
import { zeros } from "../lib/column.ts";

/** Returns the best plan found and the bound that no plan exceeds; null where none was found that keeps to locks, limits and floors. */
export function solvePlan(problem: PlanProblem): PlanSolution | null {
  const rows = rowsOf(problem);
  const { prices, bound } = findPrices(problem, rows);
  const at = priced(problem, rows, prices);
  const open = 200 + 6 * prices.filter((price) => price > 1e-6).length;
  const state = firstPlan(at, open);
  if (state === null) return null;
  const choice = choiceOf(state);
  const { objective } = planValue(problem, choice);
  return { choice, objective, bound, prices: pricesOf(rows, prices) };
}

function firstPlan(at: Priced, open: number): PlanState | null {
  const { problem, rows } = at;
  let best: PlanState | null = null;
  const nothing = emptyState(problem, rows);
  if (problem.ways.must.every((must) => must === 0) && holds(nothing)) best = nothing;
  for (let share = open; best?.objective === 0 || best === null; share *= 8) {
    const among = contenders(at, 2 * cutoffFor(at, share));
    const state = emptyState(problem, rows);
    for (let a = 0; a < state.option.length; a += 1) {
      setOption(state, a, among.option[among.first[a] ?? 0] ?? -1);
    }
    startItems(state, at);
    if (repair(state, among, at)) {
      improve(state, among, at);
      if (best === null || state.objective > best.objective) best = state;
    }
    if (share >= state.option.length) break;
  }
  return best;
}

function startItems(state: PlanState, at: Priced): void {
  const { problem } = state;
  const nets = zeros(problem.starts);
  for (let i = 0; i < problem.items.length; i += 1) {
    writeItemNetGains(at, i, nets);
    const best = nets.indexOf(Math.max(...nets));
    if ((nets[best] ?? 0) > 1e-3 * Math.abs(problem.items[i]?.gain[best] ?? 0))
      setShare(state, i * problem.starts + best, 1);
  }
}

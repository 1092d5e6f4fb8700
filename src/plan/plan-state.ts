import { zeros } from "../lib/column.ts";
import type { PlanChoice, PlanProblem } from "./problem.ts";
import { emptyColumn, type Rows, type UseColumn, writeItemUses, writeWayUses } from "./rows.ts";

/** A plan being made. Options are `way × starts + start`, −1 for an account kept as it is. */
export interface PlanState {
  readonly problem: PlanProblem;
  readonly rows: Rows;
  /** The limits, each eased by what rounding may cost. */
  readonly eased: Float64Array;
  readonly option: Int32Array;
  readonly shares: Float64Array;
  readonly used: Float64Array;
  objective: number;
  readonly column: UseColumn;
}

const ease = 2e-8;

/** Returns the plan that keeps every account and does nothing else. */
export function emptyState(problem: PlanProblem, rows: Rows): PlanState {
  return {
    problem,
    rows,
    eased: rows.limits.map((limit) => limit + ease * Math.max(1, Math.abs(limit))),
    option: new Int32Array(problem.ways.must.length).fill(-1),
    shares: zeros(problem.items.length * problem.starts),
    used: zeros(rows.limits.length),
    objective: 0,
    column: emptyColumn(problem),
  };
}

/** Gives an account another option. */
export function setOption(state: PlanState, account: number, option: number): void {
  const before = state.option[account] ?? -1;
  state.option[account] = option;
  state.objective += gainOf(state, option) - gainOf(state, before);
  addWayUses(state, before, -1);
  addWayUses(state, option, 1);
}

function gainOf({ problem }: PlanState, option: number): number {
  return option < 0 ? 0 : (problem.ways.gain[option] ?? 0);
}

function addWayUses(state: PlanState, option: number, factor: number): void {
  if (option < 0) return;
  writeWayUses(state.problem, option, state.column);
  addColumn(state, factor);
}

/** Gives an item another share in a quarter. */
export function setShare(state: PlanState, option: number, share: number): void {
  const { problem, column, shares } = state;
  const more = share - (shares[option] ?? 0);
  const gain = problem.items[Math.floor(option / problem.starts)]?.gain[option % problem.starts];
  shares[option] = share;
  state.objective += more * (gain ?? 0);
  writeItemUses(problem, option, column);
  addColumn(state, more);
}

function addColumn({ used, column }: PlanState, factor: number): void {
  for (let e = 0; e < column.length; e += 1) {
    const row = column.rows[e] ?? 0;
    used[row] = (used[row] ?? 0) + factor * (column.amounts[e] ?? 0);
  }
}

/** Returns whether every limit holds. */
export function holds({ used, eased }: PlanState): boolean {
  return used.every((amount, row) => amount <= (eased[row] ?? 0));
}

/** Returns what the plan chooses. */
export function choiceOf({ problem, option, shares }: PlanState): PlanChoice {
  const { starts } = problem;
  return {
    way: option.map((o) => (o < 0 ? -1 : Math.floor(o / starts))),
    start: option.map((o) => (o < 0 ? -1 : o % starts)),
    shares: shares.slice(),
  };
}

/**
 * What plans are held against: Lagrangian relaxation as textbooks have it, prices by subgradients and greedy plans at
 * those prices [Fisher 1981].
 */

import { zeros } from "../src/lib/column.ts";
import type { PlanProblem } from "../src/plan/problem.ts";
import { type LinearProgram, linearProgramOf } from "../src/solver/linear-program.ts";

export interface LagrangianPlan {
  readonly objective: number;
  readonly bound: number;
}

const steps = 300;
const stepsWithoutGain = 10;
const stepsBetweenPlans = 10;

/** Returns the best greedy plan on the way to the prices, and the least bound; of problems without locks and floors. */
export function lagrangianPlan(problem: PlanProblem): LagrangianPlan {
  const program = linearProgramOf(problem);
  let prices = zeros(program.rows.upper.length);
  let [objective, bound, scale, still] = [0, Infinity, 1, 0];
  for (let step = 0; step < steps; step += 1) {
    const picks = picksAt(program, prices);
    const value = dualValue(program, prices, picks);
    still = value < bound ? 0 : still + 1;
    bound = Math.min(bound, value);
    if (still === stepsWithoutGain) [scale, still] = [scale / 2, 0];
    if (step % stepsBetweenPlans === 0) objective = Math.max(objective, greedy(program, picks));
    const excess = excessOf(program, picks);
    const length = excess.reduce((sum, one, row) => sum + (one / unitOf(program, row)) ** 2, 0);
    const stride = (scale * (value - objective)) / (length || 1);
    prices = prices.map((price, row) =>
      Math.max(0, price + (stride * (excess[row] ?? 0)) / unitOf(program, row) ** 2),
    );
  }
  return { objective, bound };
}

/** What an account or a round of asks does that gains most at the prices. */
interface Pick {
  readonly column: number;
  readonly net: number;
}

/** Rows of accounts and rounds of asks come first: each of them does one thing at most. */
function groupsOf({ rows, columns: { indices, starts } }: LinearProgram) {
  const limits = [...rows.limits, ...rows.changes].filter((row) => row !== -1);
  return { count: Math.min(...limits), of: (column: number) => indices[starts[column] ?? 0] ?? 0 };
}

function picksAt(program: LinearProgram, prices: Float64Array): readonly Pick[] {
  const { gains, columns } = program;
  const groups = groupsOf(program);
  const best: Pick[] = Array.from({ length: groups.count }, () => ({ column: -1, net: 0 }));
  for (let column = 0; column < gains.length - 1; column += 1) {
    let net = gains[column] ?? 0;
    const end = columns.starts[column + 1] ?? 0;
    for (let entry = columns.starts[column] ?? 0; entry < end; entry += 1) {
      net -= (columns.values[entry] ?? 0) * (prices[columns.indices[entry] ?? 0] ?? 0);
    }
    const group = groups.of(column);
    if (net > (best[group]?.net ?? 0)) best[group] = { column, net };
  }
  return best.filter(({ column }) => column !== -1);
}

function dualValue({ rows }: LinearProgram, prices: Float64Array, picks: readonly Pick[]): number {
  const worth = prices.reduce(
    (sum, price, row) => (price > 0 ? sum + price * (rows.upper[row] ?? 0) : sum),
    0,
  );
  return picks.reduce((sum, { net }) => sum + net, worth);
}

/** Returns by how much the picks use more than each limit. */
function excessOf(program: LinearProgram, picks: readonly Pick[]): Float64Array {
  const excess = program.rows.upper.map((limit) => -limit);
  for (const { column } of picks) {
    for (const [row, amount] of entriesOf(program, column)) {
      excess[row] = (excess[row] ?? 0) + amount;
    }
  }
  // No price for doing one thing at most: the picks keep to that.
  return excess.fill(0, 0, groupsOf(program).count);
}

/** Changes are few and hours many: a step is a share of each limit. */
function unitOf({ rows }: LinearProgram, row: number): number {
  return Math.max(1, rows.upper[row] ?? 1);
}

/** Returns the worth of the picks that fit, one after the other, the best first. */
function greedy(program: LinearProgram, picks: readonly Pick[]): number {
  const { gains, rows } = program;
  const left = rows.upper.slice();
  let worth = 0;
  for (const { column } of picks.toSorted((a, b) => b.net - a.net)) {
    const entries = entriesOf(program, column);
    if (entries.some(([row, amount]) => amount > Math.max(0, left[row] ?? 0))) continue;
    for (const [row, amount] of entries) left[row] = (left[row] ?? 0) - amount;
    worth += gains[column] ?? 0;
  }
  return worth;
}

function entriesOf({ columns }: LinearProgram, column: number) {
  const [from = 0, to = 0] = columns.starts.subarray(column, column + 2);
  return Array.from(
    { length: to - from },
    (_, i) => [columns.indices[from + i] ?? 0, columns.values[from + i] ?? 0] as const,
  );
}

import { zeros } from "../lib/column.ts";
import { emptyEnvelope, factorise, solveFactorised } from "./envelope.ts";
import { boundAt, priced } from "./net-gains.ts";
import type { PlanProblem } from "./problem.ts";
import { emptyColumn, type Rows, writeItemUses, writeWayUses } from "./rows.ts";
import { type SmoothedDual, type Smoothing, smoothedDual } from "./smoothed-dual.ts";

/** Prices of all rows, and the bound they prove. */
export interface FoundPrices {
  readonly prices: Float64Array;
  readonly bound: number;
}

const mostSteps = 200;
const cooling = 0.25;
const lowest = 1e-9;

/**
 * Returns the prices at which the dual function is least, and that least value, which no plan exceeds:
 * Newton's method on the smoothed dual function, whose temperature falls as it converges.
 */
export function findPrices(problem: PlanProblem, rows: Rows): FoundPrices {
  const smoothing = smoothingOf(problem, rows);
  let temperature = firstTemperature(problem);
  let prices: Float64Array = rows.limits.map((limit) =>
    limit === Number.POSITIVE_INFINITY ? 0 : temperature / (limit + 1),
  );
  let dual = smoothedDual(smoothing, prices, temperature);
  const first = { prices, bound: boundAt(priced(problem, rows, prices)) };
  const end = temperature * lowest;
  for (let step = 0; step < mostSteps && temperature > end; step += 1) {
    const direction = newtonDirection(smoothing, dual);
    const decrement = -dot(direction, dual.gradient);
    const next = descend({ smoothing, prices, temperature, dual, direction });
    if (next !== null) ({ prices, dual } = next);
    if (next === null || decrement < 0.3 * temperature * Math.sqrt(prices.length)) {
      temperature *= cooling;
      dual = smoothedDual(smoothing, prices, temperature);
    }
  }
  const bound = boundAt(priced(problem, rows, prices));
  return bound < first.bound ? { prices, bound } : first;
}

function smoothingOf(problem: PlanProblem, rows: Rows): Smoothing {
  const order = Array.from(rows.limits.keys()).filter(
    (row) => (rows.limits[row] ?? 0) < Number.POSITIVE_INFINITY,
  );
  const touched = touchedBy(problem);
  const users = zeros(rows.limits.length);
  for (const group of touched) for (const row of group) users[row] = (users[row] ?? 0) + 1;
  const rank = (row: number) => {
    if (row >= rows.changes) return Infinity;
    const r = Math.floor(row / problem.periods) * problem.periods;
    let most = 0;
    for (let p = 0; p < problem.periods; p += 1) most = Math.max(most, users[r + p] ?? 0);
    return most;
  };
  const ranks = Float64Array.from(rows.limits.keys(), rank);
  order.sort((a, b) => (ranks[a] === ranks[b] ? a - b : (ranks[a] ?? 0) - (ranks[b] ?? 0)));
  const place = new Int32Array(rows.limits.length).fill(-1);
  order.forEach((row, at) => {
    place[row] = at;
  });
  const first = Int32Array.from(order.keys());
  for (const group of touched) {
    let least = order.length;
    for (const row of group) if ((place[row] ?? -1) >= 0) least = Math.min(least, place[row] ?? 0);
    for (const row of group) {
      const at = place[row] ?? -1;
      if (at >= 0) first[at] = Math.min(first[at] ?? 0, least);
    }
  }
  return { problem, rows, place, matrix: emptyEnvelope(first) };
}

function touchedBy(problem: PlanProblem): Set<number>[] {
  const { ways, starts, items } = problem;
  const column = emptyColumn(problem);
  const touched: Set<number>[] = [];
  for (let a = 0; a < ways.must.length; a += 1) {
    const set = new Set<number>();
    for (let o = (ways.first[a] ?? 0) * starts; o < (ways.first[a + 1] ?? 0) * starts; o += 1) {
      if (ways.gain[o] === Number.NEGATIVE_INFINITY) continue;
      writeWayUses(problem, o, column);
      for (let e = 0; e < column.length; e += 1) set.add(column.rows[e] ?? 0);
    }
    touched.push(set);
  }
  items.forEach((_, i) => {
    const set = new Set<number>();
    for (let o = i * starts; o < (i + 1) * starts; o += 1) {
      writeItemUses(problem, o, column);
      for (let e = 0; e < column.length; e += 1) set.add(column.rows[e] ?? 0);
    }
    touched.push(set);
  });
  return touched;
}

function firstTemperature(problem: PlanProblem): number {
  let sum = 0;
  let n = 0;
  const { ways, starts } = problem;
  for (let a = 0; a < ways.must.length; a += 1) {
    let best = 0;
    for (let o = (ways.first[a] ?? 0) * starts; o < (ways.first[a + 1] ?? 0) * starts; o += 1) {
      const g = ways.gain[o] ?? 0;
      if (g > Number.NEGATIVE_INFINITY) best = Math.max(best, Math.abs(g));
    }
    sum += best;
    n += 1;
  }
  return (0.3 * sum) / Math.max(1, n) || 1;
}

function newtonDirection({ place, matrix }: Smoothing, { gradient }: SmoothedDual): Float64Array {
  const right = zeros(matrix.size);
  place.forEach((at, row) => {
    if (at >= 0) right[at] = -(gradient[row] ?? 0);
  });
  factorise(matrix);
  solveFactorised(matrix, right);
  return Float64Array.from(place, (at) => (at >= 0 ? (right[at] ?? 0) : 0));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) {
    if (a[i] !== 0) sum += (a[i] ?? 0) * (b[i] ?? 0);
  }
  return sum;
}

interface Descent {
  readonly smoothing: Smoothing;
  readonly prices: Float64Array;
  readonly temperature: number;
  readonly dual: SmoothedDual;
  readonly direction: Float64Array;
}

function descend(of: Descent): { prices: Float64Array; dual: SmoothedDual; length: number } | null {
  const { smoothing, prices, temperature, dual, direction } = of;
  const slope = dot(direction, dual.gradient);
  if (!(slope < 0)) return null;
  let length = 1;
  direction.forEach((move, row) => {
    if (move < 0) length = Math.min(length, (-0.95 * (prices[row] ?? 0)) / move);
  });
  for (let tries = 0; tries < 30; tries += 1, length *= 0.4) {
    const next = prices.map((price, row) => price + length * (direction[row] ?? 0));
    const there = smoothedDual(smoothing, next, temperature);
    if (there.value <= dual.value + 0.05 * length * slope)
      return { prices: next, dual: there, length };
  }
  return null;
}

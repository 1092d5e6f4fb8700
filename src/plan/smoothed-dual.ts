import { zeros } from "../lib/column.ts";
import { addEntry, type Envelope } from "./envelope.ts";
import { mostOptions, type Priced, priced, writeItemNetGains, writeNetGains } from "./net-gains.ts";
import type { PlanProblem } from "./problem.ts";
import { emptyColumn, type Rows, type UseColumn, writeItemUses, writeWayUses } from "./rows.ts";

/** Where the dual function is smoothed, and what its second derivatives are written into. */
export interface Smoothing {
  readonly problem: PlanProblem;
  readonly rows: Rows;
  /** A row's place in the matrix, −1 where nothing limits it. */
  readonly place: Int32Array;
  readonly matrix: Envelope;
}

/** The smoothed dual function at some prices. */
export interface SmoothedDual {
  readonly value: number;
  /** By row. */
  readonly gradient: Float64Array;
}

/**
 * Returns the dual function with its kinks smoothed, and writes its second derivatives into the matrix:
 * an account mixes its options in proportion to exp(net gain ÷ temperature), and a logarithmic barrier
 * of the same temperature keeps prices above zero. As the temperature falls to nothing it becomes the
 * dual function itself [Nesterov 2005].
 */
export function smoothedDual(
  of: Smoothing,
  prices: Float64Array,
  temperature: number,
): SmoothedDual {
  const { problem, rows, place, matrix } = of;
  const mixing = startMixing(of, prices, temperature);
  matrix.values.fill(0);
  prices.forEach((price, row) => {
    const at = place[row] ?? -1;
    if (at < 0) return;
    const limit = rows.limits[row] ?? 0;
    mixing.value += price * limit - temperature * Math.log(price);
    mixing.gradient[row] = limit - temperature / price;
    addEntry(matrix, at, at, temperature / price ** 2);
  });
  const { first, must } = problem.ways;
  for (let a = 0; a < must.length; a += 1) {
    mixing.count = writeNetGains(mixing.at, a, mixing.gains);
    const from = (first[a] ?? 0) * problem.starts;
    mix(mixing, { from, keeps: must[a] !== 1, write: writeWayUses });
  }
  for (let i = 0; i < problem.items.length; i += 1) {
    mixing.count = writeItemNetGains(mixing.at, i, mixing.gains);
    mix(mixing, { from: i * problem.starts, keeps: true, write: writeItemUses });
  }
  return mixing;
}

interface Mixing extends Smoothing {
  readonly at: Priced;
  readonly temperature: number;
  readonly gains: Float64Array;
  count: number;
  value: number;
  readonly gradient: Float64Array;
  readonly column: UseColumn;
  /** What the account's mixture uses of each row, and of which rows it uses anything. */
  readonly mean: Float64Array;
  readonly used: number[];
}

function startMixing(of: Smoothing, prices: Float64Array, temperature: number): Mixing {
  return {
    ...of,
    at: priced(of.problem, of.rows, prices),
    temperature,
    gains: zeros(mostOptions(of.problem)),
    count: 0,
    value: 0,
    gradient: zeros(prices.length),
    column: emptyColumn(of.problem),
    mean: zeros(prices.length),
    used: [],
  };
}

interface Options {
  readonly from: number;
  readonly keeps: boolean;
  readonly write: (problem: PlanProblem, option: number, column: UseColumn) => void;
}

/** Adds the smoothed best of one account's or item's options. */
function mix(mixing: Mixing, options: Options): void {
  const { gains, count, temperature } = mixing;
  let best = options.keeps ? 0 : Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i += 1) best = Math.max(best, gains[i] ?? 0);
  const total = weigh(mixing, best) + (options.keeps ? Math.exp(-best / temperature) : 0);
  mixing.value += best + temperature * Math.log(total);
  if (total > 1 + leastShare) addMixture(mixing, options, total);
  else if (best > 0 || !options.keeps) addOnly(mixing, options);
}

/** A share of the mixture below this is nothing. */
const leastShare = 1e-9;

/** Replaces net gains by their weights, of which the best is 1, and returns the sum. */
function weigh({ gains, count, temperature }: Mixing, best: number): number {
  const least = best + temperature * Math.log(leastShare);
  let total = 0;
  for (let i = 0; i < count; i += 1) {
    const gain = gains[i] ?? 0;
    const weight = gain > least ? Math.exp((gain - best) / temperature) : 0;
    gains[i] = weight;
    total += weight;
  }
  return total;
}

function addOnly({ problem, gains, count, column, gradient }: Mixing, options: Options): void {
  let only = 0;
  while (only < count && gains[only] !== 1) only += 1;
  options.write(problem, options.from + only, column);
  for (let e = 0; e < column.length; e += 1) {
    const row = column.rows[e] ?? 0;
    gradient[row] = (gradient[row] ?? 0) - (column.amounts[e] ?? 0);
  }
}

function addMixture(mixing: Mixing, options: Options, total: number): void {
  const { problem, gains, count, column, temperature } = mixing;
  for (let i = 0; i < count; i += 1) {
    const share = (gains[i] ?? 0) / total;
    if (share < leastShare) continue;
    options.write(problem, options.from + i, column);
    addToMean(mixing, share);
    addSquare(mixing, share / temperature);
  }
  takeMean(mixing);
}

function addToMean({ column, mean, used }: Mixing, share: number): void {
  for (let e = 0; e < column.length; e += 1) {
    const row = column.rows[e] ?? 0;
    if (mean[row] === 0) used.push(row);
    mean[row] = (mean[row] ?? 0) + share * (column.amounts[e] ?? 0);
  }
}

function addSquare({ column, place, matrix }: Mixing, factor: number): void {
  for (let e = 0; e < column.length; e += 1) {
    const i = place[column.rows[e] ?? 0] ?? -1;
    if (i < 0) continue;
    const amount = factor * (column.amounts[e] ?? 0);
    for (let o = 0; o <= e; o += 1) {
      const j = place[column.rows[o] ?? 0] ?? -1;
      if (j >= 0) addEntry(matrix, i, j, amount * (column.amounts[o] ?? 0));
    }
  }
}

/** Takes the mean's use from the gradient and its square from the matrix, and clears it. */
function takeMean({ mean, used, gradient, place, matrix, temperature }: Mixing): void {
  for (let e = 0; e < used.length; e += 1) {
    const row = used[e] ?? 0;
    const amount = mean[row] ?? 0;
    gradient[row] = (gradient[row] ?? 0) - amount;
    const i = place[row] ?? -1;
    if (i < 0) continue;
    for (let o = 0; o <= e; o += 1) {
      const j = place[used[o] ?? 0] ?? -1;
      if (j >= 0) addEntry(matrix, i, j, (-amount * (mean[used[o] ?? 0] ?? 0)) / temperature);
    }
  }
  for (const row of used) mean[row] = 0;
  used.length = 0;
}

import { zeros } from "../lib/column.ts";
import { addEntry } from "./envelope.ts";
import { mostOptions, type Priced, priced, writeItemNetGains, writeNetGains } from "./net-gains.ts";
import type { PlanProblem } from "./problem.ts";
import { emptyColumn, type UseColumn, writeItemUses, writeWayUses } from "./rows.ts";
import type { Smoothing } from "./smoothing.ts";

/** The smoothed dual function at some prices. */
export interface SmoothedDual {
  readonly value: number;
  /** By row. */
  readonly gradient: Float64Array;
  /** By how much the gradient changes with the temperature. */
  readonly drift: Float64Array;
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
  const mixing = startMixing(of, prices, temperature);
  of.matrix.values.fill(0);
  addLimits(mixing, prices);
  addOptions(mixing);
  addSlacks(mixing, prices);
  return mixing;
}

/** A limit is eased by this share of what an option uses, so that one of zero has a price. */
const ease = 1e-7;

function addLimits(mixing: Mixing, prices: Float64Array): void {
  const { rows, place, typical, temperature } = mixing;
  prices.forEach((price, row) => {
    if ((place[row] ?? -1) < 0) return;
    const limit = (rows.limits[row] ?? 0) + ease * (typical[row] ?? 0);
    mixing.value += price * limit - temperature * Math.log(price);
    mixing.gradient[row] = limit - temperature / price;
    mixing.drift[row] = -1 / price;
  });
}

function addOptions(mixing: Mixing): void {
  const { problem } = mixing;
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
}

/** The barrier's second derivative; where there is slack, that which leads to the price in one step. */
function addSlacks({ place, matrix, gradient, temperature }: Mixing, prices: Float64Array): void {
  prices.forEach((price, row) => {
    const at = place[row] ?? -1;
    const slack = temperature / price + Math.max(0, gradient[row] ?? 0);
    if (at >= 0) addEntry(matrix, at, at, slack / price);
  });
}

/** The function being added up, one account or item at a time. */
interface Mixing extends Smoothing {
  readonly at: Priced;
  readonly temperature: number;
  readonly gains: Float64Array;
  readonly weights: Float64Array;
  count: number;
  value: number;
  readonly gradient: Float64Array;
  readonly drift: Float64Array;
  readonly column: UseColumn;
  /** What the mixture uses of each row. */
  readonly mean: Float64Array;
  /** The rows that it uses, and 1 for each of them. */
  readonly mixed: number[];
  readonly is_mixed: Uint8Array;
}

function startMixing(of: Smoothing, prices: Float64Array, temperature: number): Mixing {
  const options = mostOptions(of.problem);
  return {
    ...of,
    at: priced(of.problem, of.rows, prices),
    temperature,
    gains: zeros(options),
    weights: zeros(options),
    count: 0,
    value: 0,
    gradient: zeros(prices.length),
    drift: zeros(prices.length),
    column: emptyColumn(of.problem),
    mean: zeros(prices.length),
    mixed: [],
    is_mixed: new Uint8Array(prices.length),
  };
}

/** The options of an account or an item, whose net gains are laid out. */
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

/** Writes the options' weights, of which the best is 1, and returns their sum. */
function weigh({ gains, weights, count, temperature }: Mixing, best: number): number {
  const least = best + temperature * Math.log(leastShare);
  let total = 0;
  for (let i = 0; i < count; i += 1) {
    const gain = gains[i] ?? 0;
    const weight = gain > least ? Math.exp((gain - best) / temperature) : 0;
    weights[i] = weight;
    total += weight;
  }
  return total;
}

function addOnly({ problem, weights, count, column, gradient }: Mixing, options: Options): void {
  let only = 0;
  while (only < count && weights[only] !== 1) only += 1;
  options.write(problem, options.from + only, column);
  addTo(gradient, column, -1);
}

function addTo(target: Float64Array, { length, rows, amounts }: UseColumn, factor: number): void {
  for (let e = 0; e < length; e += 1) {
    const row = rows[e] ?? 0;
    target[row] = (target[row] ?? 0) + factor * (amounts[e] ?? 0);
  }
}

function addMixture(mixing: Mixing, options: Options, total: number): void {
  const { problem, gains, weights, count, column, temperature, drift } = mixing;
  const average = averageGain(mixing, total);
  for (let i = 0; i < count; i += 1) {
    const share = (weights[i] ?? 0) / total;
    if (share < leastShare) continue;
    options.write(problem, options.from + i, column);
    addToMean(mixing, share);
    addTo(drift, column, (share * ((gains[i] ?? 0) - average)) / temperature ** 2);
    addSquare(mixing, share / temperature);
  }
  takeMean(mixing);
}

function averageGain({ gains, weights, count }: Mixing, total: number): number {
  let sum = 0;
  for (let i = 0; i < count; i += 1) {
    if (weights[i] !== 0) sum += (weights[i] ?? 0) * (gains[i] ?? 0);
  }
  return sum / total;
}

function addToMean({ column, mean, mixed, is_mixed }: Mixing, share: number): void {
  for (let e = 0; e < column.length; e += 1) {
    const row = column.rows[e] ?? 0;
    if (is_mixed[row] === 0) mixed.push(row);
    is_mixed[row] = 1;
    mean[row] = (mean[row] ?? 0) + share * (column.amounts[e] ?? 0);
  }
}

function addSquare({ column, place, matrix }: Mixing, factor: number): void {
  const { length, rows, amounts } = column;
  for (let e = 0; e < length; e += 1) {
    const i = place[rows[e] ?? 0] ?? -1;
    if (i < 0) continue;
    const amount = factor * (amounts[e] ?? 0);
    for (let o = 0; o <= e; o += 1) {
      const j = place[rows[o] ?? 0] ?? -1;
      if (j >= 0) addEntry(matrix, i, j, amount * (amounts[o] ?? 0));
    }
  }
}

/** Takes the mean from the gradient and its square from the matrix, and clears it. */
function takeMean({ mean, mixed, is_mixed, gradient, place, matrix, temperature }: Mixing): void {
  for (let e = 0; e < mixed.length; e += 1) {
    const row = mixed[e] ?? 0;
    const amount = mean[row] ?? 0;
    gradient[row] = (gradient[row] ?? 0) - amount;
    const i = place[row] ?? -1;
    if (i < 0) continue;
    for (let o = 0; o <= e; o += 1) {
      const j = place[mixed[o] ?? 0] ?? -1;
      if (j >= 0) addEntry(matrix, i, j, (-amount * (mean[mixed[o] ?? 0] ?? 0)) / temperature);
    }
  }
  for (const row of mixed) [mean[row], is_mixed[row]] = [0, 0];
  mixed.length = 0;
}

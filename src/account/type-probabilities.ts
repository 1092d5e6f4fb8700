import type { TypeTerms } from "../costing/cost-model.ts";
import { weightedMedianInPlace } from "../lib/order-statistic.ts";
import type { AccountType } from "./account-type.ts";
import { type Draws, drawnInto } from "./draws.ts";
import type { Effect } from "./effects.ts";
import type { AxisColumn, TypeAxes } from "./type-axes.ts";
import { accountsWithSales } from "./type-lines.ts";

/** Probability of each type, one entry per account; NaN without sales. The four add up to 1. */
export type TypeProbabilities = Readonly<Record<AccountType, Float64Array>>;

/**
 * Returns how probable each type is. Draws of the cost model's figures move all accounts and the
 * book's lines together; within a draw, what is left to chance and to missing evidence is taken as
 * normal, each axis for itself, so that its probability is computed and not drawn.
 */
export function typeProbabilities(
  axes: TypeAxes,
  {
    effects,
    draws,
    terms,
  }: { readonly effects: readonly Effect[]; readonly draws: Draws; readonly terms: TypeTerms },
): TypeProbabilities {
  const accounts = accountsWithSales(axes);
  const margin = drawnAxis(axes, axes.margin, {
    accounts,
    draws,
    effects: effects.map((one) => one.margin),
    line: terms.margin_line,
  });
  const service = drawnAxis(axes, axes.service, {
    accounts,
    draws,
    effects: effects.map((one) => one.service),
    line: terms.service_line,
  });
  const column = () => new Float64Array(axes.net_sales.length).fill(Number.NaN);
  const result = { Smith: column(), Demanding: column(), Thrifty: column(), Jones: column() };
  const [high, dear] = [new Float64Array(draws.count), new Float64Array(draws.count)];
  for (const account of accounts) {
    probabilityAbove(high, margin, account);
    probabilityAbove(dear, service, account);
    const both = meanProduct(high, dear);
    const [isHigh, isDear] = [mean(high), mean(dear)];
    result.Demanding[account] = both;
    result.Jones[account] = Math.max(0, isHigh - both);
    result.Smith[account] = Math.max(0, isDear - both);
    result.Thrifty[account] = Math.max(0, 1 - isHigh - isDear + both);
  }
  return result;
}

interface DrawnAxis extends AxisColumn {
  readonly net_sales: Float64Array;
  readonly effects: readonly Float64Array[];
  readonly distances: readonly Float64Array[];
  /** The line in every draw. */
  readonly lines: Float64Array;
}

interface AxisDraws {
  readonly accounts: Int32Array;
  readonly draws: Draws;
  readonly effects: readonly Float64Array[];
  /** Null for the book's median. */
  readonly line: number | null;
}

function drawnAxis(
  { net_sales }: TypeAxes,
  { numerator, error, told }: AxisColumn,
  { accounts, draws, effects, line }: AxisDraws,
): DrawnAxis {
  const moving = effects.flatMap((effect, i) => (effect.some((value) => value !== 0) ? [i] : []));
  const kept = <Row>(rows: readonly Row[]) => rows.filter((_, i) => moving.includes(i));
  const axis = {
    net_sales,
    numerator,
    error,
    told,
    effects: kept(effects),
    distances: kept(draws.distances),
  };
  const lines = new Float64Array(draws.count).fill(line ?? Number.NaN);
  if (line === null) medianLines(lines, axis, accounts);
  return { ...axis, lines };
}

/** Finds the median of every draw; without a moving figure all draws share one. */
function medianLines(
  lines: Float64Array,
  { net_sales, numerator, effects, distances }: Omit<DrawnAxis, "lines">,
  accounts: Int32Array,
): void {
  const sales = Float64Array.from(accounts, (i) => net_sales[i] ?? 0);
  const base = Float64Array.from(accounts, (i, at) => (numerator[i] ?? 0) / (sales[at] ?? 1));
  const slopes = effects.map((effect) =>
    Float64Array.from(accounts, (i, at) => (effect[i] ?? 0) / (sales[at] ?? 1)),
  );
  const [values, weights] = [base.slice(), sales.slice()];
  const count = slopes.length === 0 ? 1 : lines.length;
  for (let draw = 0; draw < count; draw += 1) {
    values.set(base);
    weights.set(sales);
    for (const [i, slope] of slopes.entries()) addTo(values, slope, distances[i]?.[draw] ?? 0);
    lines[draw] = weightedMedianInPlace(values, weights);
  }
  if (count === 1) lines.fill(lines[0] ?? Number.NaN);
}

function addTo(values: Float64Array, slope: Float64Array, distance: number): void {
  for (let i = 0; i < values.length; i += 1)
    values[i] = (values[i] ?? 0) + (slope[i] ?? 0) * distance;
}

/** Writes, for every draw, the probability that the account truly stands above the line: ½ where the error is infinite. */
function probabilityAbove(target: Float64Array, axis: DrawnAxis, account: number): void {
  const { effects, distances, lines } = axis;
  const sales = axis.net_sales[account] ?? 1;
  const base = axis.numerator[account] ?? 0;
  const least = leastError * Math.max(1, Math.abs(base / sales));
  const scale = 1 / Math.max(axis.error[account] ?? Number.POSITIVE_INFINITY, least);
  const above = (value: number, line: number) => normalBelow((value / sales - line) * scale);
  if (effects.length === 0) {
    target.fill(above(base, lines[0] ?? 0));
    return;
  }
  drawnInto(target, base, effects, { account, distances });
  for (let draw = 0; draw < target.length; draw += 1)
    target[draw] = above(target[draw] ?? 0, lines[draw] ?? 0);
}

/** No ratio is known to less than a ten-thousandth of a percent, nor to less than a millionth of itself: below that floats are noise. */
const leastError = 1e-6;

/** Returns the standard normal distribution function to within 0.00015 [Bowling et al. 2009]. */
function normalBelow(z: number): number {
  if (z > 6) return 1;
  if (z < -6) return 0;
  return 1 / (1 + Math.exp(-(1.5976 + 0.070565992 * z * z) * z));
}

function mean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

function meanProduct(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum / a.length;
}

import { whaleCurve } from "./whale.ts";

/**
 * Returns the Gini coefficient of values of any sign, from 0 (all equal) to 1:
 * `Σ|xᵢ − xⱼ| / (2 n Σ|xᵢ|)`, normalised so that losses cannot push it above 1
 * [Raffinetti, Siletti & Vernizzi 2015]. 0 where all values are zero.
 */
export function gini(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).toSorted();
  const count = sorted.length;
  const size = sorted.reduce((sum, value) => sum + Math.abs(value), 0);
  if (size === 0) return 0;
  const spread = sorted.reduce((sum, value, i) => sum + (2 * i + 1 - count) * value, 0);
  return spread / (count * size);
}

/** Returns Σ share² of positive profit, from 1/n to 1; null where there is none. */
export function herfindahl(profits: ArrayLike<number>): number | null {
  const shares = positiveShares(profits);
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share * share, 0);
}

/** Returns the share of positive profit that the best `count` accounts bring; null where there is none. */
export function topShare(profits: ArrayLike<number>, count: number): number | null {
  const shares = positiveShares(profits);
  if (shares.length === 0) return null;
  return shares.slice(0, count).reduce((sum, share) => sum + share, 0);
}

function positiveShares(profits: ArrayLike<number>): readonly number[] {
  const gains = Array.from(profits).filter((profit) => profit > 0);
  const total = gains.reduce((sum, gain) => sum + gain, 0);
  return gains.map((gain) => gain / total).toSorted((a, b) => b - a);
}

/**
 * Returns the Stobachoff index: the part of the area under the whale curve that lies above the
 * straight line of equal profits, from 0 (all equal) towards 1. Null where all profit together is
 * not above zero.
 */
export function stobachoff(profits: ArrayLike<number>): number | null {
  const { unit, cumulative } = whaleCurve(profits);
  if (unit === "money") return null;
  const area = cumulative.reduce((sum, at, i) => sum + (at + (cumulative[i - 1] ?? 0)) / 2, 0);
  return 1 - 50 / (area / cumulative.length);
}

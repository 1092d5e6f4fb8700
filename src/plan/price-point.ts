import { zeros } from "../lib/column.ts";
import { factorise, solveFactorised } from "./envelope.ts";
import { type SmoothedDual, smoothedDual } from "./smoothed-dual.ts";
import type { Smoothing } from "./smoothing.ts";

/** Prices on the way to where the dual function is least, and how they are to move. */
export interface PricePoint {
  readonly prices: Float64Array;
  readonly temperature: number;
  readonly dual: SmoothedDual;
  /** Newton's step to where the smoothed function is least. */
  readonly step: Float64Array;
  /** By how much that place moves with each degree of temperature. */
  readonly warming: Float64Array;
  /** Twice what the step promises. */
  readonly decrement: number;
}

/** Returns the point at some prices, all above zero where there is a limit. */
export function pointAt(
  smoothing: Smoothing,
  prices: Float64Array,
  temperature: number,
): PricePoint {
  const dual = smoothedDual(smoothing, prices, temperature);
  factorise(smoothing.matrix);
  const step = movesAgainst(smoothing, dual.gradient);
  const warming = movesAgainst(smoothing, dual.drift);
  return { prices, temperature, dual, step, warming, decrement: -dot(step, dual.gradient) };
}

/** Returns the moves of prices that undo the given slopes. */
function movesAgainst({ place, matrix }: Smoothing, slopes: Float64Array): Float64Array {
  const right = zeros(matrix.size);
  place.forEach((at, row) => {
    if (at >= 0) right[at] = -(slopes[row] ?? 0);
  });
  solveFactorised(matrix, right);
  return Float64Array.from(place, (at) => (at >= 0 ? (right[at] ?? 0) : 0));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  a.forEach((value, i) => {
    if (value !== 0) sum += value * (b[i] ?? 0);
  });
  return sum;
}

/** Returns the prices after the step and a change of temperature, none below this share of what it was. */
export function movedPrices(
  { prices, step, warming }: PricePoint,
  change: number,
  least: number,
): Float64Array {
  return prices.map((price, row) =>
    Math.max(least * price, price + (step[row] ?? 0) + change * (warming[row] ?? 0)),
  );
}

const mostTries = 12;

/** Returns a point at which the smoothed function is less; null where none is found. */
export function nextPoint(smoothing: Smoothing, point: PricePoint): PricePoint | null {
  const { prices, temperature, dual, decrement } = point;
  const capped = cappedStep(smoothing, point);
  const step = dot(capped, dual.gradient) < -0.01 * decrement ? capped : point.step;
  const slope = dot(step, dual.gradient);
  let length = lengthWithin(prices, step);
  for (let tries = 0; tries < mostTries; tries += 1, length *= 0.4) {
    const moved = prices.map((price, row) => price + length * (step[row] ?? 0));
    const next = pointAt(smoothing, moved, temperature);
    if (next.dual.value <= dual.value + 0.1 * length * slope) return next;
  }
  return null;
}

/** A price moves no further than would change the net gain of a typical option by so many temperatures. */
const farthest = 30;

/** Returns the step with each price held near, so that one far from its place does not hold up all others. */
function cappedStep({ typical }: Smoothing, { prices, temperature, step }: PricePoint) {
  return step.map((move, row) => {
    const cap = (farthest * temperature) / (typical[row] ?? 1);
    return Math.max(-0.9 * (prices[row] ?? 0), -cap, Math.min(cap, move));
  });
}

/** Returns the length of step that leaves every price above zero. */
function lengthWithin(prices: Float64Array, step: Float64Array): number {
  let length = 1;
  step.forEach((move, row) => {
    if (move < 0) length = Math.min(length, (-0.95 * (prices[row] ?? 0)) / move);
  });
  return length;
}

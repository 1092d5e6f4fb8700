import { firstPlace } from "../../lib/first-place.ts";

/** Values in order, to place any value among. */
export interface Ranking {
  readonly count: number;
  /** Returns the share of the values that stand below, ties by half; 0 to 100. */
  readonly percentileOf: (value: number) => number;
  /** Returns 1 for the highest value; equal values share the better place. */
  readonly placeFromTop: (value: number) => number;
}

/** Returns the ranking of values; NaN is none. Sorted once, searched by bisection. */
export function ranking(values: Float64Array): Ranking {
  const sorted = values.filter((value) => !Number.isNaN(value)).toSorted();
  const count = sorted.length;
  const below = (value: number) => firstPlace(count, (i) => (sorted[i] ?? value) >= value);
  const notAbove = (value: number) => firstPlace(count, (i) => (sorted[i] ?? value) > value);
  return {
    count,
    percentileOf: (value) => (100 * (below(value) + notAbove(value))) / (2 * count),
    placeFromTop: (value) => count - notAbove(value) + 1,
  };
}

import { countOf, type MixThen } from "./mix-over-time.ts";

/** Heights within the drawing of the mix, in its own units. */
export const heights = { top: 22, bottom: 40, all: 180 };

/** Where windows and counts stand in the drawing. */
export interface Places {
  readonly x: (index: number) => number;
  readonly y: (count: number) => number;
}

/** Returns where windows and counts stand in a drawing of some width. */
export function placesOf(mixes: readonly MixThen[], width: number): Places {
  const [left, right] = [24, 96];
  const counts = mixes.flatMap((mix) => [countOf(mix, "Smith"), countOf(mix, "Jones")]);
  const highest = Math.max(1, ...counts);
  const step = (width - left - right) / Math.max(1, mixes.length - 1);
  const height = heights.all - heights.top - heights.bottom;
  return {
    x: (index) => left + index * step,
    y: (count) => heights.top + (1 - count / highest) * height,
  };
}

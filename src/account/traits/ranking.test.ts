import { array, assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import { ranking } from "./ranking.ts";

test("a percentile is the share below and half of the ties", () => {
  const { count, percentileOf } = ranking(Float64Array.of(3, 1, Number.NaN, 2, 2));
  expect(count).toBe(4);
  expect([1, 2, 3].map(percentileOf)).toEqual([12.5, 50, 87.5]);
});

test("equal values share the better place", () => {
  const { placeFromTop } = ranking(Float64Array.of(5, 9, 5, 1));
  expect([9, 5, 1].map(placeFromTop)).toEqual([1, 2, 4]);
});

test("infinity stands above every number", () => {
  expect(ranking(Float64Array.of(Infinity, 1, 2, Infinity)).percentileOf(Infinity)).toBe(75);
});

const values = array(constantFrom(-7, -0, 0, 0.1, 3, 3.5, Infinity, Number.NaN), { minLength: 1 });

test("bisection finds what counting finds", () => {
  assert(
    property(values, (sample) => {
      const { percentileOf, placeFromTop } = ranking(Float64Array.from(sample));
      const known = sample.filter((value) => !Number.isNaN(value));
      for (const value of known) {
        const below = known.filter((other) => other < value).length;
        const ties = known.filter((other) => other === value).length;
        const above = known.length - below - ties;
        expect(percentileOf(value)).toBeCloseTo((100 * (below + ties / 2)) / known.length, 9);
        expect(placeFromTop(value)).toBe(above + 1);
      }
    }),
  );
});

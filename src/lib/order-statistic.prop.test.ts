import { array, assert, double, integer, nat, property, tuple } from "fast-check";
import { expect, test } from "vitest";
import { selectInPlace, weightedMedianInPlace } from "./order-statistic.ts";

const value = double({ min: -1e6, max: 1e6, noNaN: true }).map((x) => Math.round(x * 4) / 4 + 0);

test("the k-th smallest is what sorting puts there", () => {
  assert(
    property(array(value, { minLength: 1, maxLength: 60 }), nat(), (values, pick) => {
      const k = pick % values.length;
      const sorted = values.toSorted((a, b) => a - b);
      expect(selectInPlace(Float64Array.from(values), k)).toBe(sorted[k]);
    }),
  );
});

test("the weighted median is the first value, in order, at which half of the weight is reached", () => {
  const few = integer({ min: -5, max: 5 });
  assert(
    property(
      array(tuple(few, integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 30 }),
      (pairs) => {
        const found = weightedMedianInPlace(
          Float64Array.from(pairs, ([one]) => one),
          Float64Array.from(pairs, ([, weight]) => weight),
        );
        expect(found).toBe(byCounting(pairs));
      },
    ),
  );
});

test("there is no median of nothing", () => {
  expect(weightedMedianInPlace(new Float64Array(0), new Float64Array(0))).toBeNaN();
});

function byCounting(pairs: readonly (readonly [number, number])[]): number {
  const total = pairs.reduce((sum, [, weight]) => sum + weight, 0);
  let reached = 0;
  for (const [one, weight] of pairs.toSorted(([a], [b]) => a - b)) {
    reached += weight;
    if (reached >= total / 2) return one;
  }
  return Number.NaN;
}

import { array, assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { gini, herfindahl, stobachoff, topShare } from "./concentration.ts";
import { whaleCurve } from "./whale.ts";

const profits = array(integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 40 });

test("the Gini coefficient is that of its definition, from 0 to 1 whatever the signs", () => {
  assert(
    property(profits, (values) => {
      expect(gini(values)).toBeCloseTo(giniByDefinition(values), 9);
      expect(gini(values)).toBeGreaterThanOrEqual(-1e-12);
      expect(gini(values)).toBeLessThanOrEqual(1);
    }),
  );
});

test("neither order nor unit changes a concentration", () => {
  assert(
    property(profits, (values) => {
      const other = values.toReversed().map((value) => value * 7);
      expect(gini(other)).toBeCloseTo(gini(values), 9);
      expect(herfindahl(other) ?? -1).toBeCloseTo(herfindahl(values) ?? -1, 9);
      expect(stobachoff(other) ?? -1).toBeCloseTo(stobachoff(values) ?? -1, 9);
    }),
  );
});

test("the whale's peak is all that the profitable accounts bring", () => {
  assert(
    property(profits, (values) => {
      const { peak, unit, fall, peak_at } = whaleCurve(values);
      const total = values.reduce((sum, value) => sum + value, 0);
      const gains = values.filter((value) => value > 0);
      const scale = unit === "percent" ? 100 / total : 1;
      expect(peak).toBeCloseTo(gains.reduce((sum, value) => sum + value, 0) * scale, 4);
      expect(peak - fall).toBeCloseTo(unit === "percent" ? 100 : total, 4);
      expect(peak_at).toBe(gains.length);
    }),
  );
});

test("a book without profit is drawn in money", () => {
  expect(whaleCurve([10, -30])).toEqual({
    unit: "money",
    order: [0, 1],
    cumulative: [10, -20],
    peak: 10,
    peak_at: 1,
    fall: 30,
  });
  expect(whaleCurve([-5])).toMatchObject({ peak: 0, peak_at: 0, fall: 5 });
  expect(whaleCurve([0, -5])).toMatchObject({ peak: 0, peak_at: 0, fall: 5 });
  expect(whaleCurve([])).toMatchObject({ unit: "money", peak: 0, peak_at: 0, fall: 0 });
});

test("only what is earned counts in dependence", () => {
  expect(herfindahl([60, 40, -900])).toBeCloseTo(0.52, 12); // 0.6² + 0.4²
  expect(topShare([60, 40, -900], 1)).toBe(0.6);
  expect(topShare([60, 40, -900], 9)).toBe(1);
  expect([herfindahl([-1]), topShare([], 1), stobachoff([-1, 1])]).toEqual([null, null, null]);
});

function giniByDefinition(values: readonly number[]): number {
  const spread = values.flatMap((a) => values.map((b) => Math.abs(a - b)));
  const size = values.reduce((sum, value) => sum + Math.abs(value), 0);
  if (size === 0) return 0;
  return spread.reduce((sum, value) => sum + value, 0) / (2 * values.length * size);
}

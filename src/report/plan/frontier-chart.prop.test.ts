import fc from "fast-check";
import { expect, test } from "vitest";
import type { FrontierPoint } from "../../plan/shown-plan.ts";
import { planSample } from "./plan-sample.test-support.ts";
import { undominated } from "./frontier-chart.ts";

const point = fc.record({
  firm_profit: fc.integer({ min: 0, max: 9 }),
  sellers_income: fc.integer({ min: 0, max: 9 }),
  changes: fc.constant(1),
  gap: fc.constant(null),
});

test("along the line the sellers gain and the firm loses, and every plan off it is outdone", () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), (points) => {
      const line = undominated(points);
      for (const [i, one] of line.entries()) {
        const next = line[i + 1] ?? one;
        expect(next.sellers_income).toBeGreaterThanOrEqual(one.sellers_income);
        expect(next.firm_profit).toBeLessThanOrEqual(one.firm_profit);
      }
      for (const off of points.filter((one) => !line.includes(one))) {
        const isAsGood = (one: FrontierPoint) =>
          one.firm_profit >= off.firm_profit && one.sellers_income >= off.sellers_income;
        expect(line.some(isAsGood)).toBe(true);
      }
    }),
  );
});

test("of the sample's nine plans the fourth is outdone by the fifth", () => {
  const { frontier } = planSample("en");
  const line = undominated(frontier ?? []).map(({ changes }) => changes);
  expect(line).toEqual([26, 27, 28, 30, 31, 32, 33, 34]);
});

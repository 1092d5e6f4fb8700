import { assert, double, property, record } from "fast-check";
import { expect, test } from "vitest";
import { elasticityThrough, responseCurve, salesAt } from "./response-curve.ts";

const judgement = record({
  none: double({ min: 0, max: 0.95, noNaN: true }),
  saturation: double({ min: 1.05, max: 4, noNaN: true }),
  elasticity: double({ min: 0.02, max: 1, noNaN: true }),
});

test("sales rise from those without effort to those at saturation", () => {
  const curve = responseCurve({ none: 0.5, saturation: 1.5, elasticity: 0.5 });
  // d = 0.5 ÷ 0.5 = 1 and c = 0.5 × 1 ÷ (0.5 × 0.5) = 2, so at twice the effort 0.5 + 1 × 4 ÷ (1 + 4)
  expect(curve).toMatchObject({ c: 2, d: 1 });
  expect([0, 1, 2].map((effort) => salesAt(curve, effort))).toEqual([0.5, 1, 1.3]);
  expect(salesAt(curve, 1000)).toBeCloseTo(1.5, 5);
});

test("today's effort brings today's sales, and a percent more of it the elasticity in percent", () => {
  assert(
    property(judgement, (judged) => {
      const curve = responseCurve(judged);
      expect(salesAt(curve, 1)).toBeCloseTo(1, 9);
      const slope = (salesAt(curve, 1 + 1e-5) - salesAt(curve, 1 - 1e-5)) / 2e-5;
      expect(slope).toBeCloseTo(judged.elasticity, 4);
    }),
  );
});

test("the elasticity is found again in any point of its curve", () => {
  assert(
    property(judgement, (judged) => {
      const sales = salesAt(responseCurve(judged), 1.25);
      expect(elasticityThrough(judged, { effort: 1.25, sales })).toBeCloseTo(judged.elasticity, 4);
    }),
  );
});

import { assert, constantFrom, double, property, record } from "fast-check";
import { expect, test } from "vitest";
import { responseCurve, salesAt } from "./response-curve.ts";

const tiny = 1e-15;

/** Everything that a plan file may say. */
const anyJudgement = record({
  none: double({ min: 0, max: 1 - tiny, noNaN: true }),
  saturation: constantFrom(1 + tiny, 1.0001).chain((min) => double({ min, max: 100, noNaN: true })),
  elasticity: double({ min: 0, max: 20, noNaN: true }),
});

test("sales stay between none and saturation and never fall with more effort", () => {
  assert(
    property(anyJudgement, (judged) => {
      const curve = responseCurve(judged);
      const sales = [0, 0.5, 1, 1.25, 1.5, 2, 100].map((effort) => salesAt(curve, effort));
      for (const [i, value] of sales.entries()) {
        expect(value).toBeGreaterThanOrEqual(judged.none);
        expect(value).toBeLessThanOrEqual(judged.saturation + 1e-9);
        expect(value).toBeGreaterThanOrEqual((sales[i - 1] ?? 0) - 1e-9);
      }
    }),
    { examples: [[{ none: 0.47, saturation: 1.0001, elasticity: 0.34 }]] },
  );
});

import { expect, test } from "vitest";
import { defaultEstimates } from "../term-estimates.ts";
import { freshDrawing, keptDrawing } from "./drawing.ts";

const some = { count: 20, seed: 1 };
const dearer = { ...defaultEstimates, "end.talks": { low: 4, likely: 8, high: 30 } };
const visit = {
  subject: { kind: "minutes", role: "outside", per: "visit" },
  estimate: { low: 30, likely: 60, high: 120 },
} as const;
const longer = { ...visit, estimate: { low: 60, likely: 90, high: 120 } } as const;
const call = { ...visit, subject: { ...visit.subject, per: "call" } } as const;

test("draws that are kept are those that are drawn anew, whatever was asked for before", () => {
  const kept = keptDrawing();
  for (const asked of [some, { count: 20, seed: 2 }, some])
    for (const estimates of [defaultEstimates, dearer, defaultEstimates])
      expect(kept.terms(estimates, asked)).toEqual(freshDrawing.terms(estimates, asked));
  for (const figure of [visit, longer, call, visit])
    expect(kept.distances(figure, some)).toEqual(freshDrawing.distances(figure, some));
});

test("what was asked for last is not drawn again", () => {
  const kept = keptDrawing();
  expect(kept.terms(dearer, some)).toBe(kept.terms({ ...dearer }, some));
  const first = kept.distances(visit, some);
  kept.distances(call, some);
  expect(kept.distances(visit, some)).toBe(first);
});

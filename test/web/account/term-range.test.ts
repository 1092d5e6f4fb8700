import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultTerms, termNames } from "../../../src/decision/terms.ts";
import { termRange } from "../../../web/screens/account/term-range.ts";

test("a share ends at the whole, and goes no farther than three times its high value", () => {
  expect(termRange({ name: "reassign.loss", likely: 0.154, high: 0.176 }).most).toBe(0.6);
  expect(termRange({ name: "minimum.merged", likely: 0.6, high: 0.8 }).most).toBe(1);
});

test("visits are whole", () => {
  expect(termRange({ name: "reassign.visits", likely: 4, high: 4 })).toEqual({
    least: 0,
    most: 12,
    step: 1,
  });
});

test("every default stands within its own range", () => {
  fc.assert(
    fc.property(fc.constantFrom(...termNames), (name) => {
      const { likely, high } = defaultTerms[name].estimate;
      const { least, most } = termRange({ name, likely, high });
      expect(likely).toBeGreaterThanOrEqual(least);
      expect(high).toBeLessThanOrEqual(most);
    }),
  );
});

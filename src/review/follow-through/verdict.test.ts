import { expect, test } from "vitest";
import { distanceToAnother, verdictOf } from "./verdict.ts";

test.each([
  [100, 120, "kept"],
  [100, 80, "kept"],
  [100, 79, "fell_short"],
  [100, 0, "fell_short"],
  [100, -1, "against"],
  [-100, 40, "kept"],
  [-100, -120, "kept"],
  [-100, -121, "fell_short"],
  [0, 500, "nothing_promised"],
] as const)("of %d promised, %d brought is %s", (promised, brought, verdict) => {
  expect(verdictOf({ promised, brought })).toBe(verdict);
});

test("the distance is that to the nearest other verdict", () => {
  expect(distanceToAnother({ promised: 100, brought: 130 })).toBe(50);
  expect(distanceToAnother({ promised: 100, brought: 30 })).toBe(30);
  expect(distanceToAnother({ promised: 100, brought: -5 })).toBe(5);
  expect(distanceToAnother({ promised: -100, brought: -110 })).toBe(10);
  expect(distanceToAnother({ promised: 0, brought: 30 })).toBeNull();
});

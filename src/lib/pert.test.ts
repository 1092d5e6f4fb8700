import { expect, test } from "vitest";
import { pert } from "./pert.ts";
import { randomOf } from "./random.ts";

const drawn = (points: { low: number; likely: number; high: number }, count = 20_000) => {
  const random = randomOf("pert");
  return Array.from({ length: count }, () => pert(random, points));
};

test("draws stay within the points and have the PERT mean, (low + 4 likely + high) / 6", () => {
  const values = drawn({ low: 4, likely: 6.5, high: 11 });
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(Math.min(...values)).toBeGreaterThanOrEqual(4);
  expect(Math.max(...values)).toBeLessThanOrEqual(11);
  expect(mean).toBeCloseTo((4 + 4 * 6.5 + 11) / 6, 1);
});

test("the variance is that of the beta behind it: (mean − low)(high − mean) / 7", () => {
  const values = drawn({ low: 0, likely: 2, high: 10 });
  const mean = (0 + 4 * 2 + 10) / 6;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  expect(variance).toBeCloseTo(((mean - 0) * (10 - mean)) / 7, 1);
});

test("a single point is always itself", () => {
  expect(drawn({ low: 3, likely: 3, high: 3 }, 3)).toEqual([3, 3, 3]);
});

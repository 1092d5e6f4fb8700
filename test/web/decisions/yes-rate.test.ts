import { expect, test } from "vitest";
import { yesRate } from "../../../web/screens/decisions/yes-rate.ts";

test("before any answer the prior speaks: one in five, nine asks to the first yes", () => {
  const rate = yesRate({ yes: 0, no: 0 });
  expect(rate.mean).toBeCloseTo(0.2, 12);
  expect(rate.asks_to_yes).toBeCloseTo(9, 12);
  // P(only no in k asks) = 8 · 9 / ((8 + k) (9 + k)), which falls to a tenth at k = 19.
  expect(rate.asks_for_ninety).toBe(19);
});

test("nine times in ten the rate lies between the ends of the interval", () => {
  const { low, high } = yesRate({ yes: 0, no: 0 });
  // Of a Beta(2, 8): P(rate ≤ p) = 1 − (1 − p)⁹ − 9 p (1 − p)⁸.
  const below = (p: number) => 1 - (1 - p) ** 9 - 9 * p * (1 - p) ** 8;
  expect(below(low)).toBeCloseTo(0.05, 3);
  expect(below(high)).toBeCloseTo(0.95, 3);
});

test("thirty yeses in a hundred asks outweigh the prior", () => {
  const rate = yesRate({ yes: 30, no: 70 });
  expect(rate.mean).toBeCloseTo(32 / 110, 12);
  expect(rate.asks_to_yes).toBeCloseTo(109 / 31, 12);
  expect(rate.high - rate.low).toBeLessThan(0.15);
});

import { expect, test } from "vitest";
import { winsByRound } from "./rounds-of-asks.ts";

test("of prospects who are all alike, the same share of those left says yes in every round", () => {
  const [first, second, third] = winsByRound({ mean: 0.2, weight: 1e9 }, 3);
  expect(first).toBeCloseTo(0.2, 8);
  expect(second).toBeCloseTo(0.16, 8); // 0.8 × 0.2
  expect(third).toBeCloseTo(0.128, 8); // 0.8² × 0.2
});

test("of prospects who always say the same, a second ask wins nothing", () => {
  const [first, second] = winsByRound({ mean: 0.2, weight: 1e-9 }, 2);
  expect(first).toBeCloseTo(0.2, 8);
  expect(second).toBeCloseTo(0, 8);
});

test("where any probability of a yes is as likely as any other, round j wins 1 in j (j + 1)", () => {
  // ∫ p (1 − p)^(j − 1) dp from 0 to 1 = 1 ÷ (j (j + 1))
  const wins = winsByRound({ mean: 0.5, weight: 2 }, 4);
  [1 / 2, 1 / 6, 1 / 12, 1 / 20].forEach((share, round) => {
    expect(wins[round]).toBeCloseTo(share, 12);
  });
});

test("no rounds win nothing, and a yes that never comes wins nothing in any", () => {
  expect([...winsByRound({ mean: 0.2, weight: 10 }, 0)]).toEqual([]);
  expect([...winsByRound({ mean: 0, weight: 10 }, 2)]).toEqual([0, 0]);
});

import { assert, double, integer, property, record } from "fast-check";
import { expect, test } from "vitest";
import { beta, chance, randomOf } from "../lib/random.ts";
import { winsByRound } from "./rounds-of-asks.ts";

const anyBelief = record({
  mean: double({ min: 0.02, max: 0.98, noNaN: true }),
  weight: double({ min: 0.1, max: 100, noNaN: true }),
});

test("every round wins less than the one before, and all together no more than everybody", () => {
  assert(
    property(anyBelief, integer({ min: 1, max: 40 }), (belief, rounds) => {
      const wins = [...winsByRound(belief, rounds)];
      expect(wins[0]).toBeCloseTo(belief.mean, 12);
      for (const [i, won] of wins.entries()) expect(won).toBeLessThan(wins[i - 1] ?? 1);
      expect(wins.reduce((sum, won) => sum + won, 0)).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
});

test("what a round wins is the integral over the beta distribution of prospects", () => {
  const smoothBelief = record({
    mean: double({ min: 0.2, max: 0.8, noNaN: true }),
    weight: double({ min: 10, max: 60, noNaN: true }),
  });
  assert(
    property(smoothBelief, ({ mean, weight }) => {
      const density = (p: number) =>
        p ** (mean * weight - 1) * (1 - p) ** ((1 - mean) * weight - 1);
      const total = integral(density);
      winsByRound({ mean, weight }, 5).forEach((won, round) => {
        const exact = integral((p) => density(p) * p * (1 - p) ** round) / total;
        expect(Math.abs(won / exact - 1)).toBeLessThan(1e-6);
      });
    }),
    { numRuns: 30 },
  );
});

test("prospects asked one after the other until they say yes come to the same", () => {
  const belief = { mean: 0.2, weight: 10 };
  const random = randomOf("rounds");
  const people = 100_000;
  const rounds = 4;
  const won = new Float64Array(rounds);
  for (let person = 0; person < people; person += 1) {
    const yes = beta(random, belief.mean * belief.weight, (1 - belief.mean) * belief.weight);
    const round = Array.from({ length: rounds }, () => chance(random, yes)).indexOf(true);
    if (round >= 0) won[round] = (won[round] ?? 0) + 1 / people;
  }
  winsByRound(belief, rounds).forEach((share, round) => {
    const standardError = Math.sqrt((share * (1 - share)) / people);
    expect(Math.abs((won[round] ?? 0) - share)).toBeLessThan(4 * standardError);
  });
});

/** Simpson's rule on 0 to 1. */
function integral(of: (p: number) => number): number {
  const steps = 2000;
  const weights = Array.from({ length: steps + 1 }, (_, i) =>
    i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2,
  );
  return weights.reduce((sum, weight, i) => sum + weight * of(i / steps), 0) / (3 * steps);
}

import { assert, integer, pre, property } from "fast-check";
import { expect, test } from "vitest";
import { planProblem } from "../../bench/plan-problem.ts";
import { randomOf, whole } from "../../src/lib/random.ts";
import { findPrices } from "../../src/plan/find-prices.ts";
import type { PlanProblem } from "../../src/plan/problem.ts";
import { rowsOf } from "../../src/plan/rows.ts";
import { solvePlan } from "../../src/plan/solve-plan.ts";
import { findOptimum } from "../../src/solver/find-optimum.ts";
import { findRelaxation } from "../../src/solver/find-relaxation.ts";
import { loadHighs } from "../../src/solver/load-highs.ts";
import { randomProblem } from "../../src/solver/random-problem.test-support.ts";
import { problemOf } from "../../src/solver/stated-problem.test-support.ts";

const highs = await loadHighs();
const seeds = integer({ min: 0 });

/** Problems of 20 to 60 accounts with everything in them. */
const motley = seeds.map((seed) => {
  const random = randomOf(seed);
  return problemOf(randomProblem(random, whole(random, 20, 60)));
});

/** Problems of 20 to 60 accounts as a distributor has them: two sellers at most, and six roles. */
const usual = seeds.map((seed) => planProblem(whole(randomOf(seed), 20, 60), seed));

function fastPlan(problem: PlanProblem): { readonly objective: number; readonly bound: number } {
  return solvePlan(problem) ?? { objective: -Infinity, bound: Infinity };
}

function relaxedBound(problem: PlanProblem): number {
  const found = findRelaxation(highs, problem);
  return found.kind === "solved" ? found.bound : -Infinity;
}

/** Passes over a problem of which no plan keeps to all limits. */
function expectBetween(problem: PlanProblem): void {
  const exact = findOptimum(highs, problem, { gap: 1e-9, tell: () => undefined });
  pre(exact.kind === "solved");
  if (exact.kind !== "solved") return;
  const { objective, bound } = fastPlan(problem);
  const rounding = 1e-6 * Math.max(1, Math.abs(bound));
  expect(objective).toBeLessThanOrEqual(exact.plan.objective + rounding);
  expect(exact.plan.objective).toBeLessThanOrEqual(bound + rounding);
}

test("no plan of the fast solver beats the optimum, and no optimum its bound", () => {
  assert(property(motley, expectBetween), { numRuns: 100 });
  assert(property(usual, expectBetween), { numRuns: 5 });
});

test("the bound of the prices is that of the relaxation within a thousandth", () => {
  assert(
    property(usual, (problem) => {
      const { bound } = findPrices(problem, rowsOf(problem), { most_points: 150, near: 0 });
      const relaxed = relaxedBound(problem);
      expect(Math.abs(bound - relaxed)).toBeLessThanOrEqual(1e-3 * relaxed);
    }),
    { numRuns: 20 },
  );
});

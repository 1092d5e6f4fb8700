import { assert, integer, pre, property, record } from "fast-check";
import { expect, test } from "vitest";
import { randomOf } from "../lib/random.ts";
import { bestByBruteForce } from "../solver/brute-force.test-support.ts";
import { randomProblem } from "../solver/random-problem.test-support.ts";
import { problemOf, type StatedProblem } from "../solver/stated-problem.test-support.ts";
import { brokenLimits } from "./broken-limits.ts";
import { findPrices } from "./find-prices.ts";
import { planValue } from "./plan-value.ts";
import { rowsOf } from "./rows.ts";
import { solvePlan } from "./solve-plan.ts";

const drawn = record({ seed: integer({ min: 0 }), accounts: integer({ min: 0, max: 6 }) });

function problemFrom({ seed, accounts }: { seed: number; accounts: number }): StatedProblem {
  return randomProblem(randomOf(seed), accounts);
}

test("a plan of a few accounts is the best there is, and none where none keeps to the limits", () => {
  assert(
    property(drawn, (draw) => {
      const stated = problemFrom(draw);
      const best = bestByBruteForce(stated) ?? Number.NEGATIVE_INFINITY;
      const plan = solvePlan(problemOf(stated))?.objective ?? Number.NEGATIVE_INFINITY;
      expect(plan).toBeCloseTo(best, 6);
    }),
    { numRuns: 1000 },
  );
});

test("every limit, floor and lock holds, and the objective is what the choice is worth", () => {
  assert(
    property(drawn, (draw) => {
      const problem = problemOf(problemFrom(draw));
      const plan = solvePlan(problem);
      pre(plan !== null);
      expect(brokenLimits(problem, plan.choice)).toEqual([]);
      expect(plan.objective).toBe(planValue(problem, plan.choice).objective);
      expect(plan.bound).toBeGreaterThanOrEqual(plan.objective);
    }),
    { numRuns: 300 },
  );
});

test("more of everything lowers neither the plan of a few accounts nor its bound", () => {
  assert(
    property(drawn, (draw) => {
      const stated = problemFrom(draw);
      const more = { ...stated, limits: stated.limits.map((limit) => limit + 3) };
      const [less, rich] = [solvePlan(problemOf(stated)), solvePlan(problemOf(more))];
      pre(less !== null);
      expect(rich?.objective).toBeGreaterThan(less.objective - 1e-6);
      expect(rich?.bound).toBeGreaterThan(less.bound - 1e-6);
    }),
    { numRuns: 300 },
  );
});

test("prices are not below zero, and the bound they prove is not below the best plan", () => {
  assert(
    property(drawn, (draw) => {
      const stated = problemFrom(draw);
      const best = bestByBruteForce(stated);
      pre(best !== null);
      const problem = problemOf(stated);
      const { prices, bound } = findPrices(problem, rowsOf(problem), { most_points: 150, near: 0 });
      expect(prices.every((price) => price >= 0)).toBe(true);
      expect(bound).toBeGreaterThan(best - 1e-6);
    }),
    { numRuns: 300 },
  );
});

test("where doing nothing is allowed, no plan is worse", () => {
  assert(
    property(drawn, (draw) => {
      const stated = problemFrom(draw);
      const free = {
        ...stated,
        accounts: stated.accounts.map((account) => ({ ...account, must: false })),
        floors: stated.floors.map((floor) => Math.min(0, floor)),
      };
      expect(solvePlan(problemOf(free))?.objective).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 300 },
  );
});

import { assert, asyncProperty, integer, pre, record } from "fast-check";
import { expect, test } from "vitest";
import { planProblem } from "../../bench/plan-problem.ts";
import { randomOf, whole } from "../../src/lib/random.ts";
import { brokenLimits } from "../../src/plan/broken-limits.ts";
import { planValue } from "../../src/plan/plan-value.ts";
import { bestByBruteForce } from "../../src/solver/brute-force.test-support.ts";
import { randomProblem } from "../../src/solver/random-problem.test-support.ts";
import { relaxPlan } from "../../src/solver/relax-plan.ts";
import { solveExactly } from "../../src/solver/solve-exactly.ts";
import { problemOf, type StatedProblem } from "../../src/solver/stated-problem.test-support.ts";
import { openSolver, patience, provenBy } from "./open-solver.ts";

const highs = openSolver();
const solve = provenBy(highs);
const drawn = record({ seed: integer({ min: 0 }), accounts: integer({ min: 0, max: 6 }) });

function problemFrom({ seed, accounts }: { seed: number; accounts: number }): StatedProblem {
  return randomProblem(randomOf(seed), accounts);
}

test("a plan of a few accounts is the best there is, and none where none keeps to the limits", async () => {
  await assert(
    asyncProperty(drawn, async (draw) => {
      const stated = problemFrom(draw);
      const best = bestByBruteForce(stated) ?? Number.NEGATIVE_INFINITY;
      const plan = await solve(problemOf(stated));
      expect(plan?.objective ?? Number.NEGATIVE_INFINITY).toBeCloseTo(best, 4);
    }),
    { numRuns: 1000 },
  );
});

test("every limit, floor and lock holds, and the objective is what the choice is worth", async () => {
  await assert(
    asyncProperty(drawn, async (draw) => {
      const problem = problemOf(problemFrom(draw));
      const plan = await solve(problem);
      pre(plan !== null);
      expect(brokenLimits(problem, plan.choice).filter(({ by }) => by > 2e-6)).toEqual([]);
      expect(plan.objective).toBe(planValue(problem, plan.choice).objective);
      expect(plan.bound).toBeGreaterThanOrEqual(plan.objective);
    }),
    { numRuns: 300 },
  );
});

test("more of everything lowers neither the plan nor its bound", async () => {
  await assert(
    asyncProperty(drawn, async (draw) => {
      const stated = problemFrom(draw);
      const more = { ...stated, limits: stated.limits.map((limit) => limit + 3) };
      const less = await solve(problemOf(stated));
      pre(less !== null);
      const rich = await solve(problemOf(more));
      expect(rich?.objective).toBeGreaterThan(less.objective - 1e-4);
      expect(rich?.bound).toBeGreaterThan(less.bound - 1e-4);
    }),
    { numRuns: 200 },
  );
});

test("where doing nothing is allowed, no plan is worse", async () => {
  await assert(
    asyncProperty(drawn, async (draw) => {
      const stated = problemFrom(draw);
      const free = {
        ...stated,
        accounts: stated.accounts.map((account) => ({ ...account, must: false })),
        floors: stated.floors.map((floor) => Math.min(0, floor)),
      };
      const plan = await solve(problemOf(free));
      expect(plan?.objective).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 200 },
  );
});

test("prices are not below zero, and the bound that they prove is not below the best plan", async () => {
  await assert(
    asyncProperty(drawn, async (draw) => {
      const stated = problemFrom(draw);
      const best = bestByBruteForce(stated);
      pre(best !== null);
      const relaxed = await relaxPlan(highs(), problemOf(stated), patience);
      if (relaxed.kind !== "solved") throw new Error(relaxed.kind);
      const { limits, changes, floors } = relaxed.prices;
      expect([...limits, ...changes, ...floors].every((price) => price >= 0)).toBe(true);
      expect(relaxed.bound).toBeGreaterThan(best - 1e-6);
    }),
    { numRuns: 300 },
  );
});

/** Problems with everything in them, and such as a distributor has: two sellers at most, and six roles. */
const larger = [
  {
    kind: "motley",
    runs: 60,
    from: (seed: number) => {
      const random = randomOf(seed);
      return problemOf(randomProblem(random, whole(random, 20, 60)));
    },
  },
  {
    kind: "usual",
    runs: 5,
    from: (seed: number) => planProblem(whole(randomOf(seed), 20, 60), seed),
  },
];

test.each(larger)(
  "a $kind plan is within its gap of what the exact solver finds alone",
  async ({ from, runs }) => {
    await assert(
      asyncProperty(integer({ min: 0 }), async (seed) => {
        const problem = from(seed);
        const exact = await solveExactly(highs(), problem, { gap: 1e-9, ...patience });
        const plan = await provenBy(highs, 1e-4)(problem);
        if (exact.kind === "stopped" || exact.kind === "failed") throw new Error(exact.kind);
        expect(plan === null).toBe(exact.kind === "infeasible");
        if (exact.kind === "infeasible" || plan === null) return;
        const rounding = 1e-6 * Math.max(1, Math.abs(exact.objective));
        expect(plan.objective).toBeLessThanOrEqual(exact.objective + rounding);
        expect(plan.bound).toBeGreaterThanOrEqual(exact.objective - rounding);
        expect(plan.bound - plan.objective).toBeLessThanOrEqual(
          1e-4 * Math.max(1, Math.abs(plan.objective)) + rounding,
        );
      }),
      { numRuns: runs },
    );
  },
);

import { expect, test } from "vitest";
import { planProblem } from "../../bench/plan-problem.ts";
import { planSolver } from "../../src/app/plan-solver.ts";
import { brokenLimits } from "../../src/plan/broken-limits.ts";
import { kernelOf } from "../../src/plan/kernel.ts";
import { planValue } from "../../src/plan/plan-value.ts";
import { relaxPlan } from "../../src/solver/relax-plan.ts";
import { solveExactly } from "../../src/solver/solve-exactly.ts";
import { problemOf, textbookKnapsack } from "../../src/solver/stated-problem.test-support.ts";
import type { PlanProblem } from "../../src/plan/problem.ts";
import { openSolver, patience as limits, provenBy } from "./open-solver.ts";

const highs = openSolver();
const solve = provenBy(highs);

test.each([1, 2, 3])(
  "a plan of made-up book %i is proven and keeps to its limits",
  async (seed) => {
    const problem = planProblem(60, seed);
    const plan = await planSolver({ highs: highs(), gap: 1e-3, prove: true, ...limits })(problem);
    const exact = await solveExactly(highs(), problem, { gap: 1e-6, ...limits });
    const best = exact.kind === "solved" ? exact.objective : Number.NaN;
    expect(plan?.objective).toBeGreaterThanOrEqual(best * (1 - 1e-3));
    expect(plan?.bound).toBeGreaterThanOrEqual(best * (1 - 1e-6));
    expect((plan?.bound ?? 0) / (plan?.objective ?? 1) - 1).toBeLessThanOrEqual(1e-3);
    const choice = plan?.choice ?? {
      way: new Int32Array(),
      start: new Int32Array(),
      shares: new Float64Array(),
    };
    expect(planValue(problem, choice).objective).toBeCloseTo(plan?.objective ?? 0, 6);
    const broken = brokenLimits(problem, choice);
    expect(broken).toEqual([]);
  },
);

test("no better plan lies outside of a kernel that is whole", async () => {
  const problem = planProblem(60, 4);
  const relaxed = await relaxPlan(highs(), problem, limits);
  const exact = await solveExactly(highs(), problem, { gap: 1e-6, ...limits });
  if (relaxed.kind !== "solved" || exact.kind !== "solved") throw new Error("not solved");
  const poorer = { ...relaxed, objective: exact.objective * 0.995 };
  const kernel = kernelOf(problem, poorer, { most: Infinity, known: [] });
  expect(kernel.is_whole).toBe(true);
  expect(kernel.way.length).toBeLessThan(problem.ways.gain.length / problem.starts);
  const within = await solveExactly(highs(), kernel.problem, { gap: 1e-6, ...limits });
  expect(within.kind === "solved" ? within.objective : 0).toBeCloseTo(exact.objective, 0);
});

test("a kernel that is too large keeps the options nearest to the best, and those of known plans", async () => {
  const problem = planProblem(60, 5);
  const relaxed = await relaxPlan(highs(), problem, limits);
  if (relaxed.kind !== "solved") throw new Error("not solved");
  const way = new Int32Array(60).fill(-1);
  const start = way.slice();
  [way[7], start[7]] = [problem.ways.first[7] ?? 0, 3];
  const known = { way, start, shares: new Float64Array(problem.items.length * problem.starts) };
  const kernel = kernelOf(problem, { ...relaxed, objective: 0 }, { most: 10, known: [known] });
  expect(kernel.is_whole).toBe(false);
  expect([...kernel.way]).toContain(problem.ways.first[7]);
});

test("the textbooks' knapsack is filled with the second and the third", async () => {
  const plan = await solve(problemOf(textbookKnapsack));
  expect(plan?.choice.way).toEqual(Int32Array.of(-1, 1, 2));
  expect([plan?.objective, plan?.bound]).toEqual([220, 220]);
});

test("a book without accounts has a plan in which nothing is done", async () => {
  const plan = await solve(problemOf({ ...textbookKnapsack, accounts: [] }));
  expect(plan).toMatchObject({ objective: 0, bound: 0, choice: { way: new Int32Array(0) } });
});

test("a lock that no limit leaves room for has no plan, nor has one on an account without a way", async () => {
  const [, , third] = textbookKnapsack.accounts;
  const locked = { must: true, ways: third?.ways ?? [] };
  const tight = { ...textbookKnapsack, limits: [29], accounts: [locked] };
  expect(await solve(problemOf(tight))).toBeNull();
  const without = { ...textbookKnapsack, accounts: [{ must: true, ways: [] }] };
  expect(await solve(problemOf(without))).toBeNull();
});

test("floors and locks hold in a plan of many accounts, and it comes near its bound", async () => {
  const free = planProblem(300, 2, "much");
  const must = free.ways.must.map((_, account) => (account % 50 === 0 ? 1 : 0));
  const problem: PlanProblem = {
    ...free,
    ways: { ...free.ways, must },
    floors: [
      {
        least: -2000,
        by_way: free.ways.gain.map((_, option) => -(option % 113)),
        by_item: new Float64Array(free.items.length * free.starts),
      },
    ],
  };
  const plan = await provenBy(highs, 1e-3)(problem);
  expect(plan === null ? null : brokenLimits(problem, plan.choice)).toEqual([]);
  expect(plan?.prices.floors[0]).toBeGreaterThan(0);
  expect(plan?.objective).toBeGreaterThan(0.999 * (plan?.bound ?? Infinity));
});

test("where nobody has an hour to spare, nothing is done but what frees more than it takes", async () => {
  const free = planProblem(60, 3);
  const problem = { ...free, limits: free.limits.map(() => 0) };
  const plan = await provenBy(highs, 1e-3)(problem);
  expect(plan === null ? null : brokenLimits(problem, plan.choice)).toEqual([]);
  expect(plan?.objective).toBeGreaterThanOrEqual(0);
});

test("a plan that is not even begun in time is refused, and says what to do", async () => {
  const hurried = planSolver({ ...limits, highs: highs(), gap: 0, prove: true, seconds: 0.001 });
  await expect(hurried(planProblem(2000, 1))).rejects.toThrow(
    "no plan was found within 0.001 seconds; give it more time with --exact <seconds>",
  );
});

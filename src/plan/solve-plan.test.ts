import { expect, test } from "vitest";
import { planProblem } from "../../bench/plan-problem.ts";
import { problemOf, textbookKnapsack } from "../solver/stated-problem.test-support.ts";
import { brokenLimits } from "./broken-limits.ts";
import type { PlanProblem } from "./problem.ts";
import { solvePlan } from "./solve-plan.ts";

const little = { points: 100, parts: 20, nodes: 1000 };

test("the textbooks' knapsack is filled with the second and the third", () => {
  const plan = solvePlan(problemOf(textbookKnapsack));
  expect(plan?.choice.way).toEqual(Int32Array.of(-1, 1, 2));
  expect([plan?.objective, plan?.bound]).toEqual([220, 220]);
});

test("a book without accounts has a plan in which nothing is done", () => {
  const plan = solvePlan(problemOf({ ...textbookKnapsack, accounts: [] }));
  expect(plan).toMatchObject({ objective: 0, bound: 0, choice: { way: new Int32Array(0) } });
});

test("a lock that no limit leaves room for has no plan, nor has one on an account without a way", () => {
  const [, , third] = textbookKnapsack.accounts;
  const locked = { must: true, ways: third?.ways ?? [] };
  expect(
    solvePlan(problemOf({ ...textbookKnapsack, limits: [29], accounts: [locked] })),
  ).toBeNull();
  expect(
    solvePlan(problemOf({ ...textbookKnapsack, accounts: [{ must: true, ways: [] }] })),
  ).toBeNull();
});

test("no limit is broken in a plan of many accounts, and it comes near its bound", () => {
  const problem = planProblem(1000, 1, "much");
  const plan = solvePlan(problem, little);
  expect(plan === null ? null : brokenLimits(problem, plan.choice)).toEqual([]);
  expect(plan?.objective).toBeGreaterThan(0.995 * (plan?.bound ?? 0));
});

test("the same problem has the same plan", () => {
  const problem = planProblem(200, 3, "some");
  expect(solvePlan(problem, little)).toEqual(solvePlan(problem, little));
});

test("floors and locks hold in a plan of many accounts", () => {
  const free = planProblem(300, 2, "some");
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
  const plan = solvePlan(problem, little);
  expect(plan === null ? null : brokenLimits(problem, plan.choice)).toEqual([]);
  expect(plan?.prices.floors[0]).toBeGreaterThan(0);
  expect(plan?.objective).toBeGreaterThan(0.97 * (plan?.bound ?? 0));
});

import { expect, test } from "vitest";
import { findOptimum, type SearchNews } from "./find-optimum.ts";
import { loadHighs } from "./load-highs.ts";
import {
  problemOf,
  type StatedProblem,
  type StatedWay,
  textbookKnapsack,
} from "./stated-problem.test-support.ts";

const highs = await loadHighs();
const infeasible = { kind: "infeasible" };

function optimum(stated: StatedProblem, gap = 0) {
  const found = findOptimum(highs, problemOf(stated), { gap, tell: () => undefined });
  if (found.kind !== "solved") return found;
  const { choice, objective } = found.plan;
  return { objective, way: [...choice.way], start: [...choice.start], shares: [...choice.shares] };
}

test("the textbooks' knapsack is filled with the second and the third", () => {
  expect(optimum(textbookKnapsack)).toEqual({
    objective: 220,
    way: [-1, 1, 2],
    start: [-1, 0, 0],
    shares: [],
  });
});

test("no plan is worth more than the optimum", () => {
  const found = findOptimum(highs, problemOf(textbookKnapsack), { gap: 0, tell: () => undefined });
  expect(found).toMatchObject({ kind: "solved", bound: 220 });
});

test("better plans and bounds are told on the way", () => {
  const news: SearchNews[] = [];
  findOptimum(highs, problemOf(textbookKnapsack), { gap: 0, tell: (one) => news.push(one) });
  const told = news.flatMap((one) => (one.kind === "better" ? [one.plan.objective] : []));
  expect(told.at(-1)).toBe(220);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});

test("an account that must change takes its least bad way", () => {
  const bad = { ...two, accounts: [{ must: true, ways: [way([-7, -9]), way([-8, -3])] }] };
  expect(optimum(bad)).toMatchObject({ objective: -3, way: [1], start: [1] });
});

test("a way does not begin in a quarter that is closed to it", () => {
  const closed = { ...two, accounts: [{ must: false, ways: [way([-Infinity, 4])] }] };
  expect(optimum(closed)).toMatchObject({ objective: 4, start: [1] });
});

test("an account that must change and may not begin makes the problem infeasible", () => {
  const locked = { must: true, ways: [way([-Infinity, -Infinity])] };
  expect(optimum({ ...two, accounts: [locked] })).toEqual(infeasible);
  expect(optimum({ ...two, accounts: [...many, locked] })).toEqual(infeasible);
});

test("locks that together need more hours than there are make the problem infeasible", () => {
  const locked = textbookKnapsack.accounts.map((account) => ({ ...account, must: true }));
  expect(optimum({ ...textbookKnapsack, accounts: locked })).toEqual(infeasible);
  expect(optimum({ ...textbookKnapsack, accounts: locked, limits: [60] })).toMatchObject({
    objective: 280,
  });
});

test("without limits every account takes its best", () => {
  expect(optimum({ ...textbookKnapsack, limits: [Infinity] })).toMatchObject({ objective: 280 });
});

test("no more changes begin in a quarter than may", () => {
  expect(optimum({ ...two, accounts: many })).toMatchObject({ objective: 30, start: [0, 0, 0] });
  expect(optimum({ ...two, accounts: many, most_changes: [1, 1] })).toMatchObject({
    objective: 16,
  });
});

test("a floor keeps what costs more than it brings", () => {
  const floored = {
    ...two,
    floors: [-5],
    accounts: [9, 7].map((gain) => ({
      must: false,
      ways: [{ ...way([gain, gain]), floors: [[-5, -4]] }],
    })),
  };
  expect(optimum(floored)).toMatchObject({ objective: 9 });
  expect(optimum({ ...floored, floors: [-8] })).toMatchObject({ objective: 16, start: [1, 1] });
  expect(optimum({ ...floored, floors: [1] })).toEqual(infeasible);
});

test("what an item leaves undone in one quarter it does in the next, and never more than the whole", () => {
  const asks = {
    ...two,
    limits: [3, 5, Infinity],
    items: [
      { gain: [20, 10], uses: [[{ slot: 0, amount: 12 }], [{ slot: 1, amount: 8 }]], floors: [] },
    ],
  };
  expect(optimum(asks)).toMatchObject({ objective: 20 / 4 + (10 * 5) / 8, shares: [0.25, 0.625] });
  expect(optimum({ ...asks, limits: [3, Infinity, Infinity] })).toMatchObject({
    shares: [0.25, 0.75],
  });
});

test("uses of one resource by several courses are added up", () => {
  const courses = {
    ...two,
    profiles: [
      [1, 0, 0, 0, 1, 0],
      [0, 1, 1, 0, 0, 1],
    ],
    limits: [4, Infinity, Infinity],
    accounts: [
      { must: false, ways: [{ ...way([10, 8]), uses: [use(0, 3), use(0, 2), use(1, 9)] }] },
    ],
  };
  expect(optimum(courses)).toMatchObject({ objective: 8, start: [1] });
  expect(optimum({ ...courses, limits: [5, Infinity, Infinity] })).toMatchObject({ start: [0] });
});

/** Two quarters to begin in and one resource that nothing limits. */
const two: StatedProblem = {
  starts: 2,
  periods: 3,
  resources: 1,
  limits: [Infinity, Infinity, Infinity],
  profiles: [[1, 1, 1, 0, 1, 1]],
  accounts: [],
  items: [],
  most_changes: [Infinity, Infinity],
  floors: [],
};

const many = [10, 10, 10].map((gain) => ({ must: false, ways: [way([gain, gain - 4])] }));

function way(gain: readonly number[]): StatedWay {
  return { gain, uses: [], floors: [] };
}

function use(profile: number, amount: number) {
  return { resource: 0, profile, amount };
}

test("a search that begins with the best plan ends with it, also where the plan takes shares", () => {
  const problem = problemOf(textbookKnapsack);
  const best = findOptimum(highs, problem, { gap: 0, tell: () => undefined });
  const start = best.kind === "solved" ? best.plan.choice : null;
  const news: SearchNews[] = [];
  const again = findOptimum(highs, problem, { gap: 0, start, tell: (one) => news.push(one) });
  expect(again).toMatchObject({ kind: "solved", plan: { choice: start, objective: 220 } });
});

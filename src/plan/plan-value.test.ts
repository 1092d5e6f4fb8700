import { expect, test } from "vitest";
import { problemOf, type StatedProblem } from "../solver/stated-problem.test-support.ts";
import { brokenLimits } from "./broken-limits.ts";
import { planValue } from "./plan-value.ts";
import type { PlanChoice } from "./problem.ts";

/** Two quarters and the time after; one role of 10 hours. Two accounts of one way each, and one item. */
const stated: StatedProblem = {
  starts: 2,
  periods: 3,
  resources: 1,
  limits: [10, 10, Number.POSITIVE_INFINITY],
  profiles: [[1, 0.5, 0.5, 0, 1, 0.5]],
  accounts: [
    {
      must: true,
      ways: [
        { gain: [100, 80], uses: [{ resource: 0, profile: 0, amount: 6 }], floors: [[-5, -4]] },
      ],
    },
    {
      must: false,
      ways: [
        {
          gain: [70, Number.NEGATIVE_INFINITY],
          uses: [{ resource: 0, profile: 0, amount: 8 }],
          floors: [[-3, 0]],
        },
      ],
    },
  ],
  items: [
    {
      gain: [40, 30],
      uses: [[{ slot: 0, amount: 8 }], [{ slot: 1, amount: 8 }]],
      floors: [[2, 2]],
    },
  ],
  most_changes: [1, 1],
  floors: [-6],
};
const problem = problemOf(stated);

function choice(way: number[], start: number[], shares: number[]): PlanChoice {
  return {
    way: Int32Array.from(way),
    start: Int32Array.from(start),
    shares: Float64Array.from(shares),
  };
}

test("a plan is worth what its ways and shares gain, and uses what they use when they do", () => {
  expect(planValue(problem, choice([0, -1], [1, -1], [0.5, 0.25]))).toEqual({
    objective: 80 + 20 + 7.5,
    used: Float64Array.of(4, 6 + 2, 3),
    changes: Float64Array.of(0, 1),
    floors: Float64Array.of(-4 + 1 + 0.5),
  });
});

test("a plan that keeps to everything breaks nothing", () => {
  expect(brokenLimits(problem, choice([0, -1], [0, -1], [0.5, 0]))).toEqual([]);
});

test("all that a plan does not keep to is told, with by how much", () => {
  expect(brokenLimits(problem, choice([0, 1], [0, 0], [0.25, 0]))).toEqual([
    { kind: "use", index: 0, by: 6 },
    { kind: "changes", index: 0, by: 1 },
    { kind: "floor", index: 0, by: 1.5 },
  ]);
  expect(brokenLimits(problem, choice([-1, 1], [-1, 1], [-0.5, 2]))).toEqual([
    { kind: "use", index: 1, by: 14 },
    { kind: "share", index: 0, by: 0.5 },
    { kind: "share", index: 0, by: 0.5 },
    { kind: "lock", index: 0, by: 1 },
    { kind: "way", index: 1, by: 1 },
  ]);
});

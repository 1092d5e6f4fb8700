import { assert, integer, pre, property } from "fast-check";
import { expect, test } from "vitest";
import { randomOf, whole } from "../lib/random.ts";
import type { PlanProblem } from "../plan/problem.ts";
import { findOptimum } from "./find-optimum.ts";
import { findRelaxation } from "./find-relaxation.ts";
import { highsModel } from "./highs-model.ts";
import { linearProgramOf } from "./linear-program.ts";
import { loadHighs } from "./load-highs.ts";
import { randomProblem } from "./random-problem.test-support.ts";
import { problemOf, textbookKnapsack } from "./stated-problem.test-support.ts";

const highs = await loadHighs();
const seeds = integer({ min: 0 });
const step = 1e-3;

function problemFrom(seed: number): PlanProblem {
  const random = randomOf(seed);
  return problemOf(randomProblem(random, whole(random, 1, 8)));
}

function bound(problem: PlanProblem): number | null {
  const found = findRelaxation(highs, problem);
  return found.kind === "solved" ? found.bound : null;
}

test("shares of ways fill the textbooks' knapsack to 240, and an hour more is worth 4", () => {
  const found = findRelaxation(highs, problemOf(textbookKnapsack));
  expect(found).toMatchObject({ kind: "solved", prices: { limits: Float64Array.of(4) } });
  expect(found.kind === "solved" ? found.bound : null).toBeCloseTo(240, 6);
});

test("the optimum stays below the bound of the relaxation", () => {
  assert(
    property(seeds, (seed) => {
      const problem = problemFrom(seed);
      const best = findOptimum(highs, problem, { gap: 0, tell: () => undefined });
      pre(best.kind === "solved");
      if (best.kind !== "solved") return;
      expect(best.plan.objective).toBeLessThanOrEqual((bound(problem) ?? -Infinity) + 1e-6);
    }),
  );
});

test("a bound found choice by choice is that of the program with all of them", () => {
  assert(
    property(seeds, (seed) => {
      const random = randomOf(seed);
      const problem = problemOf(randomProblem(random, whole(random, 0, 60)));
      const [found, known] = [bound(problem), boundOfWhole(problem)];
      expect(found === null).toBe(known === null);
      expect(found ?? 0).toBeCloseTo(known ?? 0, 5);
    }),
    { numRuns: 500 },
  );
});

function boundOfWhole(problem: PlanProblem): number | null {
  const { integrality: _, ...relaxed } = highsModel(highs, linearProgramOf(problem));
  return highs.withModel(relaxed, (model) => {
    model.options.set("output_flag", false);
    return model.run().modelStatus === highs.constants.modelStatus.optimal
      ? model.getObjectiveValue()
      : null;
  });
}

test("the price of a limit is what a little more of it adds to the relaxation's optimum", () => {
  assert(
    property(seeds, (seed) => {
      const problem = problemFrom(seed);
      const found = findRelaxation(highs, problem);
      pre(found.kind === "solved");
      if (found.kind !== "solved") return;
      const { prices, bound: at } = found;
      prices.limits.forEach((price, i) =>
        expectPrice(price, at, (by) => ({ ...problem, limits: moved(problem.limits, i, by) })),
      );
      prices.changes.forEach((price, i) =>
        expectPrice(price, at, (by) => ({
          ...problem,
          most_changes: moved(problem.most_changes, i, by),
        })),
      );
      prices.floors.forEach((price, i) =>
        expectPrice(price, at, (by) => ({ ...problem, floors: lowered(problem.floors, i, by) })),
      );
    }),
  );
});

/** Where the optimum bends, the price lies between what a step up adds and what a step down takes. */
function expectPrice(price: number, at: number, eased: (by: number) => PlanProblem): void {
  const [more, less] = [bound(eased(step)), bound(eased(-step))];
  expect(price).toBeGreaterThanOrEqual(0);
  expect(price).toBeGreaterThanOrEqual(((more ?? at) - at) / step - 1e-5);
  expect(price).toBeLessThanOrEqual(less === null ? Infinity : (at - less) / step + 1e-5);
}

function moved(values: Float64Array, at: number, by: number): Float64Array {
  return values.with(at, (values[at] ?? 0) + by);
}

function lowered(floors: PlanProblem["floors"], at: number, by: number): PlanProblem["floors"] {
  return floors.map((floor, i) => (i === at ? { ...floor, least: floor.least - by } : floor));
}

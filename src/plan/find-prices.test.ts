import { expect, test } from "vitest";
import { planProblem } from "../../bench/plan-problem.ts";
import { findPrices } from "./find-prices.ts";
import type { PlanProblem } from "./problem.ts";
import { rowsOf } from "./rows.ts";

const problem = planProblem(300, 1, "much");
const effort = { most_points: 300, near: 0 };

function boundOf(of: PlanProblem): number {
  return findPrices(of, rowsOf(of), effort).bound;
}

test("the price of a limit is what the bound gains with one more of it", () => {
  const { prices, bound } = findPrices(problem, rowsOf(problem), effort);
  const dearest = [...problem.limits.keys()]
    .toSorted((a, b) => (prices[b] ?? 0) - (prices[a] ?? 0))
    .slice(0, 8);
  for (const slot of dearest) {
    const small = 0.01;
    const more = problem.limits.slice();
    more[slot] = (more[slot] ?? 0) + small;
    const gained = (boundOf({ ...problem, limits: more }) - bound) / small;
    expect(gained / (prices[slot] ?? 0)).toBeGreaterThan(0.95);
    expect(gained / (prices[slot] ?? 0)).toBeLessThan(1.05);
  }
});

test("more of a limit never lowers the bound, nor does it gain more than the price", () => {
  const { prices, bound } = findPrices(problem, rowsOf(problem), effort);
  for (let slot = 0; slot < problem.limits.length; slot += 7) {
    const limits = problem.limits.slice();
    limits[slot] = (limits[slot] ?? 0) + 10;
    const gained = boundOf({ ...problem, limits }) - bound;
    expect(gained).toBeGreaterThan(-1e-7 * bound);
    expect(gained).toBeLessThan(10 * (prices[slot] ?? 0) + 1e-7 * bound);
  }
});

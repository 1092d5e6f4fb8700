import { afterAll, beforeAll, expect, test } from "vitest";
import { planProblem } from "../../bench/plan-problem.ts";
import { planSolver } from "../../src/app/plan-solver.ts";
import { brokenLimits } from "../../src/plan/broken-limits.ts";
import { kernelOf } from "../../src/plan/kernel.ts";
import { planValue } from "../../src/plan/plan-value.ts";
import { openHighs } from "../../src/solver/open-highs.ts";
import { relaxPlan } from "../../src/solver/relax-plan.ts";
import { solveExactly } from "../../src/solver/solve-exactly.ts";
import type { SolverThread } from "../../src/solver/solver-thread.ts";

const limits = { seconds: 120, signal: null };
let highs: SolverThread;

beforeAll(() => {
  highs = openHighs();
});

afterAll(() => highs.close());

test.each([1, 2, 3])(
  "a plan of made-up book %i is proven and keeps to its limits",
  async (seed) => {
    const problem = planProblem(60, seed);
    const plan = await planSolver({ highs, gap: 1e-3, prove: true, ...limits })(problem);
    const exact = await solveExactly(highs, problem, { gap: 1e-6, ...limits });
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
  const relaxed = await relaxPlan(highs, problem, limits);
  const exact = await solveExactly(highs, problem, { gap: 1e-6, ...limits });
  if (relaxed.kind !== "solved" || exact.kind !== "solved") throw new Error("not solved");
  const poorer = { ...relaxed, objective: exact.objective * 0.995 };
  const kernel = kernelOf(problem, poorer, { most: Infinity, known: [] });
  expect(kernel.is_whole).toBe(true);
  expect(kernel.way.length).toBeLessThan(problem.ways.gain.length / problem.starts);
  const within = await solveExactly(highs, kernel.problem, { gap: 1e-6, ...limits });
  expect(within.kind === "solved" ? within.objective : 0).toBeCloseTo(exact.objective, 0);
});

test("a kernel that is too large keeps the options nearest to the best, and those of known plans", async () => {
  const problem = planProblem(60, 5);
  const relaxed = await relaxPlan(highs, problem, limits);
  if (relaxed.kind !== "solved") throw new Error("not solved");
  const way = new Int32Array(60).fill(-1);
  const start = way.slice();
  [way[7], start[7]] = [problem.ways.first[7] ?? 0, 3];
  const known = { way, start, shares: new Float64Array(problem.items.length * problem.starts) };
  const kernel = kernelOf(problem, { ...relaxed, objective: 0 }, { most: 10, known: [known] });
  expect(kernel.is_whole).toBe(false);
  expect([...kernel.way]).toContain(problem.ways.first[7]);
});

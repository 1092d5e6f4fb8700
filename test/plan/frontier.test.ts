import { expect, test } from "vitest";
import { priceFinder } from "../../src/app/plan-solver.ts";
import { brokenLimits } from "../../src/plan/broken-limits.ts";
import { withAim } from "../../src/plan/build-problem.ts";
import { frontier, incomeOf, profitOf } from "../../src/plan/frontier.ts";
import { type OpenPlan, openPlan } from "../../src/plan/make-plan.ts";
import { sellerIncome } from "../../src/plan/plan-measures.ts";
import { planValue } from "../../src/plan/plan-value.ts";
import type { PlanChoice } from "../../src/plan/problem.ts";
import { smallPlan } from "../../src/plan/small-plan.test-support.ts";
import { openSolver, provenBy } from "./open-solver.ts";

const highs = openSolver();
const solve = provenBy(highs);

test("no plan leaves the sellers of one on the frontier as much and brings the firm more, by trying all", async () => {
  const accounts = [{}, { account: { ring_fenced_because: "new" as const } }, {}];
  const open = openPlan(smallPlan({ max_changes: 1 }, accounts));
  const every = allPlans(open);
  const prices = priceFinder(highs(), null);
  const found = await frontier(open, { solve, between: solve, rough: solve, prices });
  expect(found.length).toBeGreaterThan(2);
  for (const { outcome, solution } of found) {
    const [profit, income] = [profitOf(outcome), incomeOf(outcome)];
    const rivals = every.filter((plan) => plan.income >= income - 1e-3);
    const most = Math.max(...rivals.map((plan) => plan.profit));
    expect(profit).toBeGreaterThan(most - 1e-2);
    expect(solution.objective).toBeCloseTo(profit, 2);
    expect(solution.bound).toBeGreaterThan(most - 1e-2);
  }
  const incomes = found.map(({ outcome }) => incomeOf(outcome));
  expect(incomes).toEqual(incomes.toSorted((a, b) => a - b));
  expect(incomes.at(-1)).toBeCloseTo(Math.max(...every.map(({ income }) => income)), 2);
});

/** Firm's profit and sellers' income of every plan that keeps to the limits. */
function allPlans(open: OpenPlan) {
  const { question, options, firm, problem } = open;
  const income = withAim(problem, { objective: sellerIncome(question, options, null), floors: [] });
  const profit = withAim(problem, { objective: firm, floors: [] });
  return allChoices(open)
    .filter((choice) => brokenLimits(problem, choice).length === 0)
    .map((choice) => ({
      profit: planValue(profit, choice).objective,
      income: planValue(income, choice).objective,
    }));
}

function allChoices({ problem: { ways, starts } }: OpenPlan): readonly PlanChoice[] {
  let taken: readonly (readonly (readonly [number, number])[])[] = [[]];
  for (let account = 0; account < ways.must.length; account += 1) {
    const options: (readonly [number, number])[] = [[-1, -1]];
    for (let way = ways.first[account] ?? 0; way < (ways.first[account + 1] ?? 0); way += 1)
      for (let start = 0; start < starts; start += 1) options.push([way, start]);
    taken = taken.flatMap((before) => options.map((option) => [...before, option]));
  }
  return taken.map((choice) => ({
    way: Int32Array.from(choice, ([way]) => way),
    start: Int32Array.from(choice, ([, start]) => start),
    shares: new Float64Array(0),
  }));
}

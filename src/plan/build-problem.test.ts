import { expect, test } from "vitest";
import { onlyWay, smallFirm, smallQuestion } from "../decision/small-firm.test-support.ts";
import { expectedYear } from "../decision/course.ts";
import { buildProblem, withAim } from "./build-problem.ts";
import { firmProfit, sellerIncome } from "./plan-measures.ts";
import { planOptions } from "./plan-options.ts";
import type { PlanQuestion } from "./plan-question.ts";
import { planResources } from "./plan-resources.ts";
import type { PlanProblem } from "./problem.ts";
import { smallPlan, tenProspects } from "./small-plan.test-support.ts";

test("the ways of every account stand one after the other, without that of keeping it", () => {
  const question = smallPlan({}, [{}, { account: { ring_fenced_because: "new" } }]);
  const { ways } = problemOf(question);
  const options = planOptions(question);
  // Growing at three levels, terms of payment, reassigned plain and with those terms, handed over; then growing alone.
  expect([...ways.first]).toEqual([0, 7, 10]);
  expect(options.ways.map(({ way }) => way.kind)).toEqual([
    "grow",
    "grow",
    "grow",
    "reprice",
    "reassign",
    "reassign",
    "hand_over",
    "grow",
    "grow",
    "grow",
  ]);
  expect(ways.gain.length).toBe(40);
  expect(ways.first_use.at(-1)).toBe(ways.use_amount.length);
});

test("an account that people have settled must take that way, and one that is kept has none", () => {
  const ended = onlyWay("end", smallQuestion());
  const { ways } = problemOf(
    smallPlan(
      {
        locked: new Map([
          [0, [ended]],
          [1, []],
        ]),
      },
      [{}, {}, {}],
    ),
  );
  expect([...ways.must]).toEqual([1, 0, 0]);
  expect([...ways.first]).toEqual([0, 1, 1, 8]);
});

test("the hours that a plan of one way uses are those of the account's years", () => {
  const question = smallPlan();
  const problem = problemOf(question);
  planOptions(question).ways.forEach(({ way }, w) => {
    const today = question.accounts[0]?.account.today.hours ?? [];
    const after = expectedYear(way).hours;
    smallFirm.roles.forEach((_, role) => {
      // In the second year everything that begins in the first quarter has settled.
      const used = usedBy(problem, w, { start: 0, period: 4 })[planResources(smallFirm).role(role)];
      expect(used).toBeCloseTo(((after[role] ?? 0) - (today[role] ?? 0)) / 4, 9);
    });
  });
});

test("what happens once is used in the quarter of the start", () => {
  const question = smallPlan();
  const options = planOptions(question);
  const w = options.ways.findIndex(({ way }) => way.kind === "reprice");
  const uses = usedBy(problemOf(question), w, { start: 2, period: 2 });
  const { once, leaves } = options.ways[w]?.way ?? { once: { hours: 0 }, leaves: 0 };
  // The talks, and half of the hours that go with the chance that it leaves.
  expect(uses[planResources(smallFirm).role(0)]).toBeCloseTo(once.hours - (50 * leaves) / 8, 9);
  expect(usedBy(problemOf(question), w, { start: 2, period: 1 })[0]).toBe(0);
});

test("another aim leaves what may be done and what it uses as they are", () => {
  const question = smallPlan({ prospecting: tenProspects });
  const options = planOptions(question);
  const problem = problemOf(question);
  const objective = sellerIncome(question, options, null);
  const floor = { least: 5, ...firmProfit(question, options) };
  const other = withAim(problem, { objective, floors: [floor] });
  expect(other).toEqual(buildProblem(question, options, { objective, floors: [floor] }));
  expect(other.ways.use_amount).toBe(problem.ways.use_amount);
  expect(other.items[0]?.gain).toEqual(objective.by_item.subarray(0, 4));
});

test("as many changes may begin in each quarter", () => {
  expect([...problemOf(smallPlan({ max_changes: 3 })).most_changes]).toEqual([3, 3, 3, 3]);
});

function problemOf(question: PlanQuestion): PlanProblem {
  const options = planOptions(question);
  return buildProblem(question, options, { objective: firmProfit(question, options), floors: [] });
}

/** What a way uses of every resource in a period. */
function usedBy(
  { ways, profiles, resources, periods }: PlanProblem,
  way: number,
  { start, period }: { readonly start: number; readonly period: number },
): Float64Array {
  const used = new Float64Array(resources);
  for (let use = ways.first_use[way] ?? 0; use < (ways.first_use[way + 1] ?? 0); use += 1) {
    const resource = ways.use_resource[use] ?? 0;
    const share = profiles[ways.use_profile[use] ?? 0]?.[start * periods + period] ?? 0;
    used[resource] = (used[resource] ?? 0) + (ways.use_amount[use] ?? 0) * share;
  }
  return used;
}

import { knapsackOf, problemOf } from "../../src/solver/stated-problem.test-support.ts";
import type { PlanProblem } from "../../src/plan/problem.ts";

/** What an account brings at each level of effort: none, one step of hours, two steps and so on. */
export type Response = readonly number[];

/** Returns the plan of so many hours over accounts that may be given whole steps of them. */
export function effortProblem(
  responses: readonly Response[],
  { step, hours }: { readonly step: number; readonly hours: number },
): PlanProblem {
  const stated = knapsackOf([], [hours]);
  return problemOf({
    ...stated,
    accounts: responses.map((response) => ({
      must: false,
      ways: response.slice(1).map((gain, level) => ({
        gain: [gain - (response[0] ?? 0)],
        uses: [{ resource: 0, profile: 0, amount: step * (level + 1) }],
        floors: [],
      })),
    })),
  });
}

/** Returns the hours that a plan gives each account, the ways of which are `levels` each. */
export function hoursOf(way: Int32Array, { step, levels }: { step: number; levels: number }) {
  return [...way].map((index) => (index < 0 ? 0 : step * ((index % levels) + 1)));
}

import { array, assert, double, integer, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import { responseCurve, salesAt } from "../../src/decision/response-curve.ts";
import { solvePlan } from "../../src/plan/solve-plan.ts";
import { problemOf } from "../../src/solver/stated-problem.test-support.ts";

/** What an account brings in a year with so many hours of a seller. */
type Response = (hours: number) => number;

interface Hours {
  readonly all: number;
  readonly step: number;
}

/** Returns how the plan shares hours out among accounts, what they bring beyond no hours at all, and the price of an hour. */
function planned(responses: readonly Response[], { all, step }: Hours) {
  const levels = Array.from({ length: Math.floor(all / step) }, (_, i) => (i + 1) * step);
  const plan = solvePlan(
    problemOf({
      starts: 1,
      periods: 1,
      resources: 1,
      limits: [all],
      profiles: [[1]],
      accounts: responses.map((response) => ({
        must: false,
        ways: levels.map((level) => ({
          gain: [response(level) - response(0)],
          uses: [{ resource: 0, profile: 0, amount: level }],
          floors: [],
        })),
      })),
      items: [],
      most_changes: [Number.POSITIVE_INFINITY],
      floors: [],
    }),
  );
  const way = [...(plan?.choice.way ?? [])];
  return {
    hours: way.map((one, a) => (one < 0 ? 0 : (levels[one - a * levels.length] ?? 0))),
    gain: plan?.objective ?? Number.NaN,
    price: plan?.prices.limits[0] ?? Number.NaN,
  };
}

/** The most that whole hours bring, by every split between one account and those before it [Bellman 1957]. */
function bestOfAllSplits(responses: readonly Response[], hours: number): number {
  let best = Array.from({ length: hours + 1 }, () => 0);
  for (const response of responses)
    best = best.map((_, spent) => {
      const splits = Array.from({ length: spent + 1 }, (__, own) => own);
      return Math.max(
        ...splits.map((own) => (best[spent - own] ?? 0) + response(own) - response(0)),
      );
    });
  return best[hours] ?? 0;
}

/** What one hour after the other brings, each to whoever gains most by it. */
function oneHourAtATime(responses: readonly Response[], hours: number): number {
  const spent = responses.map(() => 0);
  for (let hour = 0; hour < hours; hour += 1) {
    const next = responses.map(
      (response, i) => response((spent[i] ?? 0) + 1) - response(spent[i] ?? 0),
    );
    const first = next.indexOf(Math.max(...next));
    spent[first] = (spent[first] ?? 0) + 1;
  }
  return responses.reduce((sum, response, i) => sum + response(spent[i] ?? 0) - response(0), 0);
}

describe("square-root responses [published case]", () => {
  // Gross profit 0.3 × k × √hours, k = 10,000, 20,000 and 30,000, 1,400 hours.
  const responses = [10_000, 20_000, 30_000].map(
    (k): Response =>
      (hours) =>
        0.3 * k * Math.sqrt(hours),
  );

  test("get 100, 400 and 900 hours, which bring 420,000", () => {
    const { hours, gain } = planned(responses, { all: 1400, step: 20 });
    expect(hours).toEqual([100, 400, 900]);
    expect(gain).toBeCloseTo(420_000, 2);
  });

  test("make an hour worth 150, within the steps of the grid", () => {
    // On a grid of 20 hours the first account's slope is 3,000 (√100 − √80) ÷ 20 = 158 before and 143 after its 100 hours.
    const { price } = planned(responses, { all: 1400, step: 20 });
    expect(price).toBeGreaterThan(143);
    expect(price).toBeLessThan(158);
  });
});

/** Sales by an S-curve whose foot is flat: the more so, the steeper it is. */
function curveOf({
  margin,
  today,
  elasticity,
}: {
  margin: number;
  today: number;
  elasticity: number;
}): Response {
  const curve = responseCurve({ none: 0.2, saturation: 2, elasticity });
  return (hours) => margin * salesAt(curve, hours / today);
}

test("on S-curves the plan is as good as every split of the hours", () => {
  const account = record({
    margin: double({ min: 100, max: 5000, noNaN: true }),
    today: integer({ min: 2, max: 12 }),
    elasticity: double({ min: 0.2, max: 2.5, noNaN: true }),
  });
  assert(
    property(
      array(account, { minLength: 1, maxLength: 5 }),
      integer({ min: 1, max: 24 }),
      (accounts, all) => {
        const responses = accounts.map(curveOf);
        expect(planned(responses, { all, step: 1 }).gain).toBeCloseTo(
          bestOfAllSplits(responses, all),
          4,
        );
      },
    ),
    { numRuns: 60 },
  );
});

test("an hour at a time stays at the foot of an S-curve, the plan climbs it", () => {
  // Twelve hours take the first account up its curve; the first of them bring next to nothing.
  const steep = curveOf({ margin: 1000, today: 10, elasticity: 2.4 });
  const flat: Response = (hours) => 12 * Math.min(hours, 12);
  const all = 12;
  const best = bestOfAllSplits([steep, flat], all);
  expect(oneHourAtATime([steep, flat], all)).toBeCloseTo(144, 6);
  expect(best).toBeGreaterThan(900);
  expect(planned([steep, flat], { all, step: 1 }).gain).toBeCloseTo(best, 6);
});

import { array, assert, asyncProperty, integer, record } from "fast-check";
import { expect, test } from "vitest";
import { casesOrSkip } from "../../src/costing/published-cases.test-support.ts";
import { effortProblem, hoursOf, type Response } from "./levels-of-effort.ts";
import { openSolver, provenBy } from "./open-solver.ts";

const solve = provenBy(openSolver());

test("hours go to accounts in proportion to the square of what they respond with, as published", async (context) => {
  const [{ in: given, out }] = casesOrSkip(context).effort;
  const [step, levels] = [5, given.hours / 5];
  const responses = given.k.map((k) =>
    range(levels + 1).map((level) => given.margin * k * Math.sqrt(step * level)),
  );
  const plan = await solve(effortProblem(responses, { step, hours: given.hours }));
  expect(hoursOf(plan?.choice.way ?? new Int32Array(0), { step, levels })).toEqual(out.hours);
  expect(plan?.objective).toBeCloseTo(out.gross_profit, 6);
  // Between the chords of one step less and one step more, at the steepest of the three curves.
  const chord = (level: number) => (responses[0]?.[level + 1] ?? 0) - (responses[0]?.[level] ?? 0);
  const price = plan?.prices.limits[0] ?? 0;
  expect(price).toBeGreaterThan(chord(20) / step);
  expect(price).toBeLessThan(chord(19) / step);
  expect(Math.abs(price - out.marginal_per_hour)).toBeLessThan(2);
});

/** s(x) = b + (a − b) x^c ÷ (d + x^c) [Little 1970], with x in steps of effort. */
const curve = record({
  least: integer({ min: 0, max: 20 }),
  most: integer({ min: 30, max: 200 }),
  steepness: integer({ min: 1, max: 5 }),
  middle: integer({ min: 1, max: 8 }),
});

function adbudg(
  { least, most, steepness, middle }: Record<"least" | "most" | "steepness" | "middle", number>,
  levels: number,
): Response {
  const turn = middle ** steepness;
  return range(levels + 1).map(
    (x) => least + ((most - least) * x ** steepness) / (turn + x ** steepness),
  );
}

test("a plan of S-curves is the best of all ways to spread the hours", async () => {
  await assert(
    asyncProperty(
      array(curve, { minLength: 1, maxLength: 5 }),
      integer({ min: 0, max: 20 }),
      async (curves, hours) => {
        const responses = curves.map((one) => adbudg(one, 12));
        const plan = await solve(effortProblem(responses, { step: 1, hours }));
        expect(plan?.objective).toBeCloseTo(bestByHours(responses, hours), 6);
      },
    ),
    { numRuns: 200 },
  );
});

test("a plan climbs an S-curve whose foot keeps one hour at a time away [Lodish 1971]", async () => {
  const flatFirst = adbudg({ least: 0, most: 200, steepness: 5, middle: 5 }, 10);
  const fallingOff = adbudg({ least: 0, most: 60, steepness: 1, middle: 3 }, 10);
  const responses = [flatFirst, fallingOff];
  const hours = 8;
  const plan = await solve(effortProblem(responses, { step: 1, hours }));
  expect(oneHourAtATime(responses, hours)).toEqual([0, 8]);
  expect(hoursOf(plan?.choice.way ?? new Int32Array(0), { step: 1, levels: 10 })).toEqual([7, 1]);
  expect(plan?.objective).toBeGreaterThan(3 * total(responses, [0, 8]));
});

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i);
}

function total(responses: readonly Response[], hours: readonly number[]): number {
  return responses.reduce(
    (sum, response, i) => sum + (response[hours[i] ?? 0] ?? 0) - (response[0] ?? 0),
    0,
  );
}

/** What the best spread of the hours gains, account by account [Bellman 1957]. */
function bestByHours(responses: readonly Response[], hours: number): number {
  const start = range(hours + 1).map(() => 0);
  const best = responses.reduce(
    (before, response) =>
      range(hours + 1).map((all) =>
        Math.max(
          ...response
            .slice(0, all + 1)
            .map((value, own) => (before[all - own] ?? 0) + value - (response[0] ?? 0)),
        ),
      ),
    start,
  );
  return best[hours] ?? 0;
}

/** Gives each hour to the account that gains most with one more. */
function oneHourAtATime(responses: readonly Response[], hours: number): readonly number[] {
  const given = responses.map(() => 0);
  for (let hour = 0; hour < hours; hour += 1) {
    const more = responses.map(
      (response, i) => (response[(given[i] ?? 0) + 1] ?? 0) - (response[given[i] ?? 0] ?? 0),
    );
    const to = more.indexOf(Math.max(...more));
    given[to] = (given[to] ?? 0) + 1;
  }
  return given;
}

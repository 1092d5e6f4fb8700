import { array, assert, constantFrom, integer, property, record } from "fast-check";
import { expect, test } from "vitest";
import { axisOf } from "./axis-crossing.ts";

const accounts = array(
  record({
    ratio: integer({ min: -6, max: 6 }),
    weight: integer({ min: 0, max: 5 }),
    slope: integer({ min: -3, max: 3 }),
  }),
  { minLength: 1, maxLength: 7 },
);
const line = constantFrom(null, 0, 2.5);
const most = 4;

type Account = { readonly ratio: number; readonly weight: number; readonly slope: number };

/** The side by its definition, all places read anew. */
function isAbove(all: readonly Account[], own: Account, cut: number | null, distance: number) {
  const at = ({ ratio, slope }: Account) => ratio + slope * distance;
  if (cut !== null) return at(own) >= cut;
  const weightOf = (some: readonly Account[]) => some.reduce((sum, { weight }) => sum + weight, 0);
  return weightOf(all.filter((one) => at(one) <= at(own))) >= weightOf(all) / 2;
}

/** Between two places where any two accounts meet, or one meets the line, nobody's side changes. */
function crossingByTrial(
  all: readonly Account[],
  own: Account,
  cut: number | null,
  towards: number,
) {
  const meets = all.map((one) => (one.ratio - own.ratio) / (own.slope - one.slope));
  const places = cut === null ? meets : [(cut - own.ratio) / own.slope];
  const distances = [...new Set(places.map((place) => place * towards))]
    .filter((distance) => distance >= 0 && Number.isFinite(distance))
    .toSorted((a, b) => a - b);
  const now = isAbove(all, own, cut, 0);
  const crossed = distances.find((distance, i) => {
    const beyond = (distance + (distances[i + 1] ?? distance + 1)) / 2;
    return isAbove(all, own, cut, beyond * towards) !== now;
  });
  return crossed !== undefined && crossed <= most ? crossed : Infinity;
}

test("an account crosses the line where trying every place says that it does", () => {
  assert(
    property(accounts, line, constantFrom(1 as const, -1 as const), (all, cut, towards) => {
      const column = (of: (one: Account) => number) => Float64Array.from(all, of);
      const axis = axisOf({
        ratios: column(({ ratio }) => ratio),
        weights: column(({ weight }) => weight),
        line: cut,
      });
      const slopes = axis.slopesOf(column((one) => one.slope));
      for (const [i, own] of all.entries()) {
        const side = axis.sideOf(i);
        expect(side.isAbove).toBe(isAbove(all, own, cut, 0));
        expect(side.crossing(slopes, towards, most)).toBeCloseTo(
          crossingByTrial(all, own, cut, towards),
          9,
        );
      }
    }),
    {
      numRuns: 2000,
      examples: [
        [
          [
            { ratio: 3, weight: 1, slope: 2 },
            { ratio: 6, weight: 0, slope: 3 },
            { ratio: -6, weight: 0, slope: 0 },
          ],
          null,
          -1,
        ],
      ],
    },
  );
});

test("among three of equal weight the middle one leaves the upper half when the least passes it", () => {
  const ratios = Float64Array.of(0.1, 0.2, 0.3);
  const axis = axisOf({ ratios, weights: Float64Array.of(1, 1, 1), line: null });
  const slopes = axis.slopesOf(Float64Array.of(0.5, 0, 0));
  expect(axis.sideOf(1).isAbove).toBe(true);
  expect(axis.sideOf(1).crossing(slopes, 1, 3)).toBeCloseTo(0.2, 12);
  expect(axis.sideOf(1).crossing(slopes, 1, 0.1)).toBe(Infinity);
  expect(axis.sideOf(1).crossing(slopes, -1, 3)).toBe(Infinity);
});

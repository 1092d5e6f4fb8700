import { assert, integer, property, tuple } from "fast-check";
import { expect, test } from "vitest";
import { accountWays } from "../account-ways.ts";
import { adviceFlip } from "./advice-flip.ts";
import { type CardQuestion, type CardState, likelyState } from "./card-question.ts";
import { hoursWorthAt } from "./hours-worth.ts";
import { type MovableFigure, movableFigures } from "./movable-figures.ts";
import { exampleCard } from "./ways-out-example.test-support.ts";
import { byWorth, isSameWay, type WayName, weighedWay } from "./weighed-way.ts";

const price = integer({ min: 0, max: 300 });
const { firm } = exampleCard();

/** Ann's account where hours are worth anything elsewhere, so that anything may be advised. */
const anyCard = tuple(price, price).map((prices) =>
  exampleCard({
    hours_worth: hoursWorthAt({ firm, prices: [...prices, 0], quarters: 8 }),
    hour_values: Float64Array.of(...prices, 0),
  }),
);

test("no value nearer than the flip changes the advice, and the flip does", () => {
  assert(
    property(anyCard, (question) => {
      const now = advised(question);
      const isBest = (figure: MovableFigure, value: number) =>
        isSameWay(bestAt(figure, value, question), now);
      const flip = adviceFlip(question, now);
      const figures = movableFigures(question);
      for (const figure of figures) {
        const nearer = valuesWithin(figure, flip?.change ?? Infinity);
        expect(nearer.filter((value) => !isBest(figure, value))).toEqual([]);
      }
      const flipped = figures.find(
        ({ figure }) => JSON.stringify(figure) === JSON.stringify(flip?.figure),
      );
      const still = flipped !== undefined && flip !== null && isBest(flipped, flip.to);
      expect({ found: flipped !== undefined, still }).toEqual({
        found: flip !== null,
        still: false,
      });
    }),
    { numRuns: 30 },
  );
});

test("a response curve that is moved still rises through today's sales", () => {
  const figures = new Map(
    movableFigures(exampleCard()).map((figure) => [JSON.stringify(figure.figure), figure]),
  );
  const term = (name: string) => figures.get(JSON.stringify({ kind: "term", term: name }));
  expect(term("grow.saturation")?.lowest).toBeGreaterThan(1);
  expect(term("grow.none")?.highest).toBeLessThan(1);
});

function advised(question: CardQuestion): WayName {
  return bestUnder(likelyState(question), question);
}

function bestAt(figure: MovableFigure, value: number, question: CardQuestion): WayName {
  return bestUnder(figure.at(value), question);
}

/** All ways worked out and weighed anew. */
function bestUnder(state: CardState, question: CardQuestion): WayName {
  const { successor, hour_values } = question;
  const { open } = accountWays({ ...state, successor, hour_values });
  const [best] = byWorth(open.map((way) => weighedWay(way, state, question)));
  if (best === undefined) throw new Error("nothing is open");
  return best.way;
}

/** Values on both sides, up to just before the change given. */
function valuesWithin({ from, lowest, highest }: MovableFigure, change: number): readonly number[] {
  const reach = Math.min(change, 3) * from * 0.9999;
  const distances = Array.from({ length: 41 }, (_, i) => reach * (i / 20 - 1));
  return distances
    .map((distance) => from + distance)
    .filter((value) => value >= lowest && value <= highest);
}

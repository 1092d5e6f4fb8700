import { expect, test } from "vitest";
import { adviceFlip, openByWorth } from "./advice-flip.ts";
import { type CardQuestion, likelyState } from "./card-question.ts";
import { hoursWorthAt } from "./hours-worth.ts";
import { type MovableFigure, movableFigures } from "./movable-figures.ts";
import { exampleCard } from "./ways-out-example.test-support.ts";
import { isSameWay, type WayName } from "./weighed-way.ts";

const example = exampleCard();
const { firm } = example;
const dearHours = exampleCard({
  hours_worth: hoursWorthAt({ firm, prices: [25, 25, 0], quarters: 8 }),
});
const keptOne = exampleCard({
  hours_worth: hoursWorthAt({ firm, prices: [0, 400, 0], quarters: 8 }),
});

function advised(question: CardQuestion): WayName {
  const [best] = openByWorth(likelyState(question), question);
  if (best === undefined) throw new Error("nothing is open");
  return best.way;
}

test.each([
  ["as it stands", example],
  ["with hours that are worth something elsewhere", dearHours],
  ["where inside hours are worth much", keptOne],
])(
  "%s, no grid of values finds a nearer flip, and just before it the advice is the same",
  (_, question) => {
    const now = advised(question);
    const isBest = (figure: MovableFigure, value: number) => {
      const [best] = openByWorth(figure.at(value), question);
      return best !== undefined && isSameWay(best.way, now);
    };
    const flip = adviceFlip(question, now);
    const within = (flip?.change ?? Infinity) - 1e-4;
    const figures = movableFigures(question);
    for (const figure of figures) {
      const nearer = gridOf(figure).filter((value) => Math.abs(value / figure.from - 1) < within);
      expect(nearer.filter((value) => !isBest(figure, value))).toEqual([]);
    }
    const flipped = figures.find(
      ({ figure }) => JSON.stringify(figure) === JSON.stringify(flip?.figure),
    );
    const still = flipped !== undefined && flip !== null && isBest(flipped, flip.to);
    expect({ found: flipped !== undefined, still }).toEqual({ found: flip !== null, still: false });
  },
);

function gridOf({ lowest, highest }: MovableFigure): readonly number[] {
  return Array.from({ length: 81 }, (_, i) => lowest + ((highest - lowest) * i) / 80);
}

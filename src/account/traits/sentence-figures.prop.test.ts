import { assert, property } from "fast-check";
import { expect, test } from "vitest";
import { speech } from "../../lib/speech.ts";
import { accountIds, anyBehaviour, behaviourOf } from "./any-behaviour.test-support.ts";
import { readTraits } from "./read-traits.ts";
import type { BookBehaviour, TraitName, TraitReading } from "./trait.ts";

const english = speech("en", "USD");

/** The part of a sentence with the figure, the figure of the statement, and how much rounding may take. */
type Check = readonly [TraitName, RegExp, (book: BookBehaviour, account: number) => number, number];

const cent = 1e-9;
const at = (column: Float64Array | undefined, account: number) => column?.[account] ?? 0;

const checks: readonly Check[] = [
  ["problems", /^(.+) problems? in/, ({ now }, i) => at(now.tally.sums.problems, i), cent],
  ["problems", /in (.+) orders?,/, ({ now }, i) => at(now.tally.drivers["order"], i), cent],
  ["demand", /itself (.+) times?/, ({ now }, i) => at(now.tally.sums.inbound, i), cent],
  ["payment", /took (.+) of early/, ({ now }, i) => units(now.lines.early_discounts, i), 0.5],
  ["trend", /resources .*?to (.+);/, ({ now }, i) => resourcesOf(now, i), 0.5],
  ["trend", /gross profit rose by (.+) to/, (book, i) => profitChange(book, i), 0.5],
  ["trend", /gross profit fell by (.+) to/, (book, i) => -profitChange(book, i), 0.5],
  ["trend", /profit .*to (.+)\.$/, ({ now }, i) => units(now.lines.gross_profit, i), 0.5],
];

test("the figures in a sentence are those of the statement", () => {
  const met = new Set<Check>();
  assert(
    property(anyBehaviour, (sample) => {
      const book = behaviourOf(sample);
      const found = readTraits(book);
      for (const [account] of accountIds.entries()) {
        const readings = found.of(account, english);
        for (const check of checks) if (isMet(check, book, readings, account)) met.add(check);
      }
    }),
  );
  expect(met.size).toBe(checks.length);
});

/** Throws where the figure is another. */
function isMet(
  [trait, pattern, figureOf, rounding]: Check,
  book: BookBehaviour,
  readings: readonly TraitReading[],
  account: number,
): boolean {
  const told = readings.find(({ name }) => name === trait);
  const figure = pattern.exec(told?.sentence ?? "")?.[1];
  if (told?.evidence === "missing" || figure === undefined) return false;
  const parsed = Number(figure.replaceAll(/[$,]/g, "").replace("−", "-"));
  const gap = Math.abs(parsed - figureOf(book, account));
  if (!(gap <= rounding + cent)) throw new Error(`${told?.sentence} is off by ${gap}`);
  return true;
}

function units(column: Float64Array, account: number): number {
  return at(column, account) / 10_000;
}

function resourcesOf({ lines }: BookBehaviour["now"], account: number): number {
  const columns = [lines.cost_to_serve, lines.charges, lines.expenses];
  return columns.reduce((sum, column) => sum + units(column, account), 0);
}

function profitChange({ now, before }: BookBehaviour, account: number): number {
  const then = before === null ? 0 : units(before.lines.gross_profit, account);
  return units(now.lines.gross_profit, account) - then;
}

import { type Arbitrary, assert, property } from "fast-check";
import { expect, test } from "vitest";
import type { CostModel } from "../costing/cost-model.ts";
import { type ParameterSubject, parameters, uncertainParameters } from "../costing/parameters.ts";
import type { Facts } from "../ledger/facts.ts";
import { type FactsSample, factsSample } from "../ledger/facts-sample.ts";
import { tally } from "../ledger/tally.ts";
import { accountTypes } from "./account-type.ts";
import { anyBook, fullModel, tenfold, tenfoldModel } from "./book.test-support.ts";
import { draws } from "./draws.ts";
import { monthsOfAxes } from "./sampling-error.ts";
import { statement } from "./statement.ts";
import { asLikely, type BookTyping, bookTyping } from "./typing.ts";

/** Accounts of little history count, so that few are Unclear. */
const model: CostModel = {
  ...fullModel,
  types: { ...fullModel.types, least_orders: 0, least_months: 0, sure_from: 0 },
};

const few = { count: 40, seed: 3 };

function typed(facts: Facts, of: CostModel = model): BookTyping {
  const now = statement(tally(facts), of);
  return bookTyping({ now, before: null, months: monthsOfAxes(facts, of), draws: few });
}

/** Every cost is known: supposed margins hang on the whole book. */
const books: Arbitrary<FactsSample> = anyBook.map((book) => ({
  ...book,
  cells: (book.cells ?? []).map((cell) => ({
    ...cell,
    uncosted_by_family: {},
    sums: { ...cell.sums, uncosted_net: 0 },
  })),
}));

test("probabilities are within 0 and 1 and add up to 1; the leaning is the likeliest", () => {
  assert(
    property(books, (book) => {
      for (const { probabilities, probability } of typed(factsSample(book)).typings) {
        if (probabilities === null) continue;
        const values = accountTypes.map((type) => probabilities[type]);
        expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
        expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
        expect(probability).toBe(Math.max(...values));
      }
    }),
  );
});

test("ten times the money changes no type and no probability", () => {
  assert(
    property(books, (book) => {
      const once = typed(factsSample(book)).typings;
      const tenth = typed(tenfold(book), { ...tenfoldModel(), types: model.types }).typings;
      for (const [i, { type, probability, probabilities }] of once.entries()) {
        const ranked = Object.values(probabilities ?? {}).toSorted((a, b) => b - a);
        const lead = (ranked[0] ?? 1) - (ranked[1] ?? 0);
        const isTie = Math.abs(lead - asLikely) < 1e-6;
        expect(isTie ? type : tenth[i]?.type).toBe(type);
        expect(tenth[i]?.probability ?? 0).toBeCloseTo(probability ?? 0, 6);
      }
    }),
  );
});

test("the order of the rows never matters", () => {
  assert(
    property(books, (book) => {
      const turned = { ...book, cells: [...(book.cells ?? [])].toReversed() };
      const [one, other] = [typed(factsSample(book)), typed(factsSample(turned))];
      expect(other.typings.map(({ type }) => type)).toEqual(one.typings.map(({ type }) => type));
    }),
  );
});

test("an account's twin moves an account only where a median moves past it", () => {
  assert(
    property(books, (book) => {
      const [alone, both] = [typed(factsSample(book)), typed(factsSample(withTwin(book)))];
      for (const [i, { margin_realised, service_cost }] of alone.typings.entries()) {
        if (margin_realised === null || service_cost === null) continue;
        const passed =
          isBetween(
            margin_realised,
            alone.lines.margin_realised ?? 0,
            both.lines.margin_realised ?? 0,
          ) || isBetween(service_cost, alone.lines.service_cost ?? 0, both.lines.service_cost ?? 0);
        expect(passed ? null : cornerOf(both, i)).toEqual(passed ? null : cornerOf(alone, i));
      }
    }),
  );
});

test("twins have the same type and the same probabilities", () => {
  assert(
    property(books, (book) => {
      const { typings } = typed(factsSample(withTwin(book)));
      expect(typings.at(-1)).toEqual(typings[0]);
    }),
  );
});

test("the product of effects and draws is what stating the book anew with each draw gives", () => {
  const flat = { ...model, commission: null, capital: null };
  assert(
    property(books, (book) => {
      const base = statement(tally(factsSample(book)), flat);
      const uncertain = uncertainParameters(flat);
      const drawn = draws(uncertain, few);
      const anew = Array.from({ length: few.count }, (_, draw) =>
        uncertain.reduce<CostModel>((of, { subject, estimate }, i) => {
          const distance = drawn.distances[i]?.[draw] ?? 0;
          return withFigure(of, subject, estimate.likely + distance);
        }, flat),
      ).map((changed) => statement(base.tally, changed).lines.net_profit);
      const { ranges } = bookTyping({
        now: base,
        before: null,
        months: monthsOfAxes(factsSample(book), flat),
        draws: few,
      });
      for (const account of base.tally.accounts.id.keys()) {
        const sorted = anew.map((column) => column[account] ?? 0).toSorted((a, b) => a - b);
        const near = (found: number | undefined, wanted: number | undefined) =>
          expect(Math.abs((found ?? 0) - (wanted ?? 0))).toBeLessThan(1);
        near(ranges.p5[account], sorted[Math.floor(0.05 * (few.count - 1))]);
        near(ranges.p50[account], sorted[Math.floor(0.5 * (few.count - 1))]);
        near(ranges.p95[account], sorted[Math.floor(0.95 * (few.count - 1))]);
      }
    }),
    { numRuns: 30 },
  );
});

function withFigure(of: CostModel, subject: ParameterSubject, value: number): CostModel {
  const name = JSON.stringify(subject);
  const figure = parameters(of).find((one) => JSON.stringify(one.subject) === name);
  if (figure === undefined) throw new Error(`no figure ${name}`);
  return figure.set(value);
}

/** The book with its first account once more, under another id. */
function withTwin(book: FactsSample): FactsSample {
  const [first = ""] = factsSample(book).accounts.id;
  const again = <Row extends { readonly account: string }>(rows: readonly Row[] = []) => [
    ...rows,
    ...rows.filter(({ account }) => account === first).map((row) => ({ ...row, account: "z" })),
  ];
  const opening = { ...book.opening, z: book.opening?.[first] ?? 0 };
  return { ...book, cells: again(book.cells), sales: again(book.sales), opening };
}

/** On which side of each line an account's figures stand. */
function cornerOf({ typings, lines, axes }: BookTyping, account: number) {
  const sales = axes.net_sales[account] ?? 0;
  const side = (numerator: Float64Array, line: number | null) =>
    (numerator[account] ?? 0) / sales >= (line ?? 0);
  if (typings[account]?.margin_realised === null) return null;
  return [
    side(axes.margin.numerator, lines.margin_realised),
    side(axes.service.numerator, lines.service_cost),
  ];
}

function isBetween(value: number, a: number, b: number): boolean {
  const slack = 1e-9;
  return value >= Math.min(a, b) - slack && value <= Math.max(a, b) + slack;
}

import { assert, property } from "fast-check";
import { expect, test } from "vitest";
import type { CostModel } from "../costing/cost-model.ts";
import { parameters } from "../costing/parameters.ts";
import { factsSample } from "../ledger/facts-sample.ts";
import { tally } from "../ledger/tally.ts";
import { anyBook, fullModel } from "./book.test-support.ts";
import { type FlipPoint, flipFinder } from "./flip-points.ts";
import { marginAxes } from "./margin-axes.ts";
import { monthsOfAxes, samplingErrors } from "./sampling-error.ts";
import { type Statement, statement } from "./statement.ts";
import { typeAxes } from "./type-axes.ts";
import { typeLines } from "./type-lines.ts";

/** Linear in every figure, and with lines of its own, so that the answer can be computed apart. */
const model: CostModel = {
  ...fullModel,
  commission: null,
  capital: null,
  types: { ...fullModel.types, margin_line: 0.3, service_line: 0.2 },
};

const books = anyBook.map((book) => {
  const facts = factsSample(book);
  const now = statement(tally(facts), model);
  return { now, axes: typeAxes(now, samplingErrors(monthsOfAxes(facts, model))) };
});

test("at the flip point of profit nothing is earned and nothing lost", () => {
  assert(
    property(books, ({ now, axes }) => {
      const find = flipFinder(now, axes);
      for (const account of now.tally.accounts.id.keys()) {
        const { profit } = find(account);
        if (profit === null) continue;
        const there = at(now, profit).lines.net_profit[account] ?? Number.NaN;
        const here = Math.abs(now.lines.net_profit[account] ?? 0);
        expect(Math.abs(there)).toBeLessThan(0.01 + here * 1e-6);
      }
    }),
  );
});

test("past the flip point of the type the account stands in the named corner, short of it in its own", () => {
  assert(
    property(books, ({ now, axes }) => {
      const find = flipFinder(now, axes);
      for (const account of now.tally.accounts.id.keys()) {
        const { type } = find(account);
        if (type === null) continue;
        const past = { ...type, to: type.to + (type.to - type.from) * 1e-6 };
        const short = { ...type, to: type.from + (type.to - type.from) * 0.999 };
        expect(cornerOf(at(now, past), account)).toBe(type.becomes);
        expect(cornerOf(at(now, short), account)).toBe(cornerOf(now, account));
      }
    }),
  );
});

test("a flip point is never farther than three times its figure", () => {
  assert(
    property(books, ({ now, axes }) => {
      const find = flipFinder(now, axes);
      for (const account of now.tally.accounts.id.keys()) {
        const { type, profit } = find(account);
        for (const flip of [type, profit]) expect(flip?.change ?? 0).toBeLessThanOrEqual(3.000001);
      }
    }),
  );
});

function at(now: Statement, { subject, to }: FlipPoint): Statement {
  const name = JSON.stringify(subject);
  const figure = parameters(now.model).find((one) => JSON.stringify(one.subject) === name);
  if (figure === undefined) throw new Error(`no figure ${name}`);
  return statement(now.tally, figure.set(to));
}

/** The corner that figures give, costs that are missing supposed as the typing does. */
function cornerOf(of: Statement, account: number): string {
  const zero = {
    margin: new Float64Array(9),
    service: new Float64Array(9),
    months: new Int32Array(9),
  };
  const axes = typeAxes(of, zero);
  const lines = typeLines(axes, of.model.types);
  const sales = axes.net_sales[account] ?? 0;
  const high = (axes.margin.numerator[account] ?? 0) / sales >= (lines.margin_realised ?? 0);
  const dear = (marginAxes(of).service[account] ?? 0) / sales >= (lines.service_cost ?? 0);
  if (high) return dear ? "Demanding" : "Jones";
  return dear ? "Smith" : "Thrifty";
}

import { assert, property } from "fast-check";
import { expect, test } from "vitest";
import type { CostModel } from "../costing/cost-model.ts";
import { sellerTotals } from "../costing/seller-totals.ts";
import { factsSample } from "../ledger/facts-sample.ts";
import { tally } from "../ledger/tally.ts";
import { sumOf } from "../lib/column.ts";
import { anyBook, fullModel, tenfold, tenfoldModel } from "./book.test-support.ts";
import { lineNames } from "./lines.ts";
import { statement } from "./statement.ts";

test("commission given to accounts is what the sellers get", () => {
  assert(
    property(anyBook, (book) => {
      const { commission, tally: of, goods } = statement(tally(factsSample(book)), fullModel);
      const sellers = sellerTotals(of.sales, commission, goods.cost_share);
      const paid = sellers.reduce((total, seller) => total + seller.commission, 0);
      expect(sumOf(commission.by_account)).toBeCloseTo(paid, 3);
    }),
  );
});

test("the statements of three months add up to the quarter's", () => {
  assert(
    property(anyBook, (book) => {
      const facts = factsSample(book);
      const plain: CostModel = { ...fullModel, families: {}, capital: perRevenue };
      const months = facts.periods.filter(({ from }) => from >= facts.window.from);
      for (const line of lineNames) {
        const parts = months.map((month) =>
          sumOf(statement(tally(facts, month), plain).lines[line]),
        );
        const whole = sumOf(statement(tally(facts), plain).lines[line]);
        expect(Math.abs(parts.reduce((a, b) => a + b, 0) - whole)).toBeLessThan(0.01);
      }
    }),
  );
});

test("ten times the money is ten times the statement", () => {
  assert(
    property(anyBook, (book) => {
      const once = statement(tally(factsSample(book)), fullModel).lines;
      const often = statement(tally(tenfold(book)), tenfoldModel()).lines;
      for (const line of lineNames) {
        const wanted = sumOf(once[line]) * 10;
        expect(Math.abs(sumOf(often[line]) - wanted)).toBeLessThan(1 + Math.abs(wanted) * 1e-9);
      }
    }),
  );
});

test("no figure is NaN or infinite", () => {
  assert(
    property(anyBook, (book) => {
      const { lines } = statement(tally(factsSample(book)), fullModel);
      expect(lineNames.every((line) => lines[line].every(Number.isFinite))).toBe(true);
    }),
  );
});

const perRevenue = {
  annual_rate: 0.1,
  basis: "revenue",
  days_in_year: 365,
  from: "issued",
} as const;

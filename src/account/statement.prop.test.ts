import { assert, property } from "fast-check";
import { expect, test } from "vitest";
import type { CostModel } from "../costing/cost-model.ts";
import { sellerTotals } from "../costing/seller-totals.ts";
import { sumNames } from "../ledger/facts.ts";
import type { FactsSample } from "../ledger/facts-sample.ts";
import { factsSample } from "../ledger/facts-sample.ts";
import { tally } from "../ledger/tally.ts";
import { byName } from "../lib/by-name.ts";
import { mapColumns, sumOf } from "../lib/column.ts";
import { anyBook, fullModel } from "./book.test-support.ts";
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

/** The same facts with every amount of money tenfold. */
function tenfold(book: FactsSample) {
  const facts = factsSample(book);
  const { net_sales, gross_profit, uncosted_net } = facts.sales;
  return {
    ...facts,
    cells: {
      ...facts.cells,
      sums: byName(sumNames, (name) => tenTimes(facts.cells.sums[name])),
      uncosted_by_family: mapColumns(facts.cells.uncosted_by_family, tenTimes),
    },
    opening: { ...facts.opening, balance: tenTimes(facts.opening.balance) },
    sales: {
      ...facts.sales,
      net_sales: tenTimes(net_sales),
      gross_profit: tenTimes(gross_profit),
      uncosted_net: tenTimes(uncosted_net),
    },
  };
}

function tenfoldModel(): CostModel {
  return {
    ...fullModel,
    roles: Object.fromEntries(
      Object.entries(fullModel.roles).map(([name, role]) => [
        name,
        { ...role, cost: role.cost * 10 },
      ]),
    ),
    charges: fullModel.charges.map((charge) => ({
      ...charge,
      amount: { likely: charge.amount.likely * 10, low: 0, high: 0 },
    })),
    commission: fullModel.commission && {
      ...fullModel.commission,
      tiers: fullModel.commission.tiers.map(({ up_to, rate }) => ({
        up_to: up_to && up_to * 10,
        rate,
      })),
    },
  };
}

function tenTimes(column: Float64Array): Float64Array {
  return column.map((value) => value * 10);
}

import { assert, property } from "fast-check";
import { expect, test } from "vitest";
import type { FactsSample } from "../ledger/facts-sample.ts";
import { factsSample } from "../ledger/facts-sample.ts";
import { tally } from "../ledger/tally.ts";
import { anyBook, fullModel } from "./book.test-support.ts";
import { type Shown, shown } from "./shown.ts";
import type { Economics, ShownFigures } from "./shown-figures.ts";
import { statement } from "./statement.ts";

test("every column of accounts adds up to its total, to the cent", () => {
  forAnyBook(({ accounts, totals }) => {
    for (const [line, total] of moneyLines(totals)) {
      const parts = accounts.map((account) => cents(moneyOf(account, line)));
      expect([line, sum(parts)]).toEqual([line, cents(total)]);
    }
  });
});

test("every row follows the statement's arithmetic, to the cent", () => {
  forAnyBook(({ accounts, totals }) => {
    for (const { economics, cost_to_serve_by_role, charges_by_name } of [...accounts, totals]) {
      const at = (line: keyof Economics) => cents(economics[line]);
      expect(at("discounts")).toBe(at("list_sales") - at("invoiced"));
      expect(at("net_sales")).toBe(at("invoiced") - at("credits"));
      expect(at("gross_profit")).toBe(at("net_sales") - at("cogs"));
      expect(at("charges")).toBe(sum(Object.values(charges_by_name).map(cents)));
      expect(at("cost_to_serve")).toBe(sum(Object.values(cost_to_serve_by_role).map(cents)));
      expect(at("contribution")).toBe(
        at("gross_profit") -
          at("charges") -
          at("expenses") -
          at("early_discounts") -
          at("bad_debt") -
          at("cost_to_serve"),
      );
      expect(at("net_profit")).toBe(at("contribution") - at("carrying_cost") - at("commission"));
      expect(at("economic_profit")).toBe(at("net_profit") - at("opportunity_cost"));
    }
  });
});

test("each line's total is the ledger's, rounded to the cent", () => {
  assert(
    property(anyBook, (book) => {
      const { totals } = shownOf(book);
      const invoiced = sum(
        (book.cells ?? []).map(({ sums }) => Math.round((sums?.invoiced ?? 0) * 10_000)),
      );
      expect(cents(totals.economics.invoiced)).toBe(Math.round(invoiced / 100));
    }),
  );
});

test("minutes used and unused are the capacity, cost assigned and unused the supply", () => {
  forAnyBook(({ capacity, totals }) => {
    for (const line of capacity) {
      expect(cents(line.used_minutes) + cents(line.unused_minutes)).toBe(
        cents(line.supplied_minutes),
      );
      expect(cents(line.assigned_cost) + cents(line.unused_cost)).toBe(cents(line.supplied_cost));
      expect(line.assigned_cost).toBe(totals.cost_to_serve_by_role[line.role]);
    }
  });
});

test("sellers' commissions add up to the statement's", () => {
  forAnyBook(({ sellers, totals }) => {
    expect(sum(sellers.map(({ commission }) => cents(commission)))).toBe(
      cents(totals.economics.commission),
    );
  });
});

test("the order of what happened does not matter", () => {
  assert(
    property(anyBook, (book) => {
      const { cells = [], sales = [] } = book;
      const other = { ...book, cells: cells.toReversed(), sales: sales.toReversed() };
      expect(shownOf(other)).toEqual(shownOf(book));
    }),
  );
});

function forAnyBook(check: (book: Shown) => void): void {
  assert(property(anyBook, (book) => check(shownOf(book))));
}

function shownOf(book: FactsSample): Shown {
  return shown(
    statement(tally(factsSample(book)), fullModel, { hour_values: { sales: 83.21, inside: 20 } }),
  );
}

function moneyLines({ economics }: ShownFigures): readonly (readonly [keyof Economics, number])[] {
  const ratios = [
    "orders",
    "lines",
    "invoices",
    "days_late",
    "dso",
    "late_share",
    "problems",
    "problem_rate",
  ];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `entries` forgets the keys' type
  const entries = Object.entries(economics) as [keyof Economics, number | null][];
  return entries.flatMap(([line, value]) =>
    value === null || ratios.includes(line) || line.includes("_per_")
      ? []
      : [[line, value] as const],
  );
}

function moneyOf({ economics }: ShownFigures, line: keyof Economics): number | null {
  return economics[line];
}

function cents(amount: number | null): number {
  return Math.round((amount ?? NaN) * 100) + 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

import fc from "fast-check";
import { expect, test } from "vitest";
import type { Assortment } from "../../src/ledger/assortment.ts";
import { tally } from "../../src/ledger/tally.ts";
import { dayOf, type Window } from "../../src/lib/day.ts";
import { bruteAccounts, bruteAssortment, bruteFamiliesSold } from "./brute-assortment.ts";
import { withLedger } from "./fresh-engine.ts";
import type { LedgerRows } from "./ledger-rows.ts";
import { randomSales } from "./random-sales.ts";

const window: Window = { from: dayOf(2024, 1, 17), to: dayOf(2024, 5, 9) };
const query = { window, currency: "USD" };

function boughtOf(assortment: Assortment, i: number) {
  const of = (column: Float64Array | undefined) => column?.[i] ?? Number.NaN;
  return {
    net_by_offering: Object.fromEntries(
      Object.entries(assortment.net_by_offering).map(([name, column]) => [name, of(column)]),
    ),
    families: of(assortment.families),
    compared_net: of(assortment.compared_net),
    compared_profit: of(assortment.compared_profit),
  };
}

test("an assortment equals a count line by line", async () => {
  await fc.assert(
    fc.asyncProperty(randomSales, async (rows) => {
      const assortment = await withLedger(rows, (engine) => engine.assortment(query, {}));
      const ids = bruteAccounts(rows);
      expect(assortment.account_id).toEqual(ids);
      const expected = ids.map((id) => bruteAssortment(rows, id, window));
      expect(ids.map((_, i) => boughtOf(assortment, i))).toEqual(
        expected.map(({ bought }) => bought),
      );
      const roundedFamilies = 3 * 0.5 + 1e-6;
      const off = expected.map(({ profit_elsewhere }, i) =>
        Math.abs((assortment.profit_elsewhere[i] ?? Number.NaN) - profit_elsewhere),
      );
      expect(Math.max(...off)).toBeLessThanOrEqual(roundedFamilies);
      expect(assortment.families_sold).toBe(bruteFamiliesSold(rows, window));
    }),
    { numRuns: 30, endOnFailure: true },
  );
});

test("an assortment has the accounts of the facts, and their net sales", async () => {
  await fc.assert(
    fc.asyncProperty(randomSales, async (rows) => {
      const { facts, assortment } = await withLedger(rows, async (engine) => ({
        assortment: await engine.assortment(query, {}),
        facts: await engine.facts({ ...query, small_order_below: null }, {}),
      }));
      expect(assortment.account_id).toEqual(facts.accounts.id);
      const { invoiced, credits } = tally(facts).sums;
      const net = (i: number) =>
        Object.values(assortment.net_by_offering).reduce(
          (sum, column) => sum + (column[i] ?? 0),
          0,
        );
      expect(assortment.account_id.map((_, i) => net(i))).toEqual(
        Array.from(invoiced, (value, i) => value - (credits[i] ?? 0)),
      );
    }),
    { numRuns: 12, endOnFailure: true },
  );
});

const line = (invoice_id: string, product_id: string, net_amount: string, cost_amount: string) => ({
  invoice_id,
  line: product_id,
  product_id,
  net_amount,
  cost_amount,
});

/** A buys seals at 40 % and pumps at 10 %, the others seals at 20 % and 30 %; nobody else buys pumps. */
const small: LedgerRows = {
  products: [
    { product_id: "S", family: "seals", offering: "parts" },
    { product_id: "P", family: "pumps", offering: "solution" },
  ],
  invoices: ["A", "B", "C"].map((account_id) => ({
    invoice_id: account_id,
    account_id,
    issued_on: "2024-02-01",
  })),
  invoice_lines: [
    line("A", "S", "100.00", "60.00"),
    line("A", "P", "50.00", "45.00"),
    line("B", "S", "300.00", "240.00"),
    line("C", "S", "100.00", "70.00"),
  ],
};

test("what an account would earn elsewhere is told of families that others buy, too", async () => {
  const assortment = await withLedger(small, (engine) => engine.assortment(query, {}));
  expect(assortment).toMatchObject({
    families: Float64Array.of(2, 1, 1),
    families_sold: 2,
    compared_net: Float64Array.of(1_000_000, 3_000_000, 1_000_000),
    compared_profit: Float64Array.of(400_000, 600_000, 300_000),
    // A: 100 × (60 + 30) / 400; B: 300 × (40 + 30) / 200; C: 100 × (40 + 60) / 400.
    profit_elsewhere: Float64Array.of(225_000, 1_050_000, 250_000),
  });
});

test("an invoice in a currency without a rate is refused as in the facts", async () => {
  const foreign = small.invoices?.map((invoice) => ({ ...invoice, currency: "CZK" })) ?? [];
  const rows = { ...small, invoices: foreign };
  const asked = withLedger(rows, (engine) => engine.assortment(query, {}));
  await expect(asked).rejects.toThrow("no rate to USD for CZK on 2024-02-01 (3 invoices");
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { tally } from "../../src/ledger/tally.ts";
import { dayOf, type Window } from "../../src/lib/day.ts";
import { freshEngine, take, withLedger } from "./fresh-engine.ts";
import { randomLedger } from "./random-ledger.ts";

const windows: readonly Window[] = [
  { from: dayOf(2024, 2, 1), to: dayOf(2024, 8, 1) },
  { from: dayOf(2024, 1, 17), to: dayOf(2024, 5, 9) },
];

const counted = [
  "order",
  "order.first",
  "order.small",
  "line",
  "invoice",
  "credit_note",
  "return_line",
  "late_invoice",
  "dunning",
  "dispute",
  "call",
];

test("the rows behind a driver are as many as the facts count", async () => {
  await fc.assert(
    fc.asyncProperty(randomLedger, fc.constantFrom(...windows), async (rows, window) => {
      const engine = await freshEngine();
      try {
        await take(engine, rows);
        const query = { window, currency: "USD", small_order_below: 3_000_000 };
        const { accounts, drivers } = tally(await engine.facts(query, {}));
        for (const [i, account_id] of accounts.id.entries())
          for (const driver of counted) {
            const found = await engine.evidence({
              ...query,
              account_id,
              behind: { kind: "driver", driver },
            });
            const sum = found.reduce((total, { amount }) => total + amount, 0);
            expect([account_id, driver, sum]).toEqual([
              account_id,
              driver,
              drivers[driver]?.[i] ?? 0,
            ]);
          }
      } finally {
        await engine.close();
      }
    }),
    { numRuns: 8, endOnFailure: true },
  );
});

test("of two orders on the first day one is the first", async () => {
  const invoice = (invoice_id: string) => ({
    invoice_id,
    account_id: "A",
    issued_on: "2024-03-04",
  });
  const line = (invoice_id: string) => ({ invoice_id, line: "1", net_amount: "10.00" });
  const rows = {
    invoices: [invoice("I1"), invoice("I2")],
    invoice_lines: [line("I1"), line("I2")],
  };
  const found = await withLedger(rows, (engine) =>
    engine.evidence({
      window: { from: dayOf(2024, 1, 1), to: dayOf(2025, 1, 1) },
      currency: "USD",
      small_order_below: null,
      account_id: "A",
      behind: { kind: "driver", driver: "order.first" },
    }),
  );
  expect(found.map(({ record }) => record)).toEqual(["I1"]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import type { Facts } from "../../src/ledger/facts.ts";
import { tally } from "../../src/ledger/tally.ts";
import { dayOf, type Window } from "../../src/lib/day.ts";
import { type BruteFacts, bruteFacts } from "./brute-force.ts";
import { freshEngine, take } from "./fresh-engine.ts";
import { randomLedger } from "./random-ledger.ts";

const wholeMonths: Window = { from: dayOf(2024, 2, 1), to: dayOf(2024, 8, 1) };
const midMonths: Window = { from: dayOf(2024, 1, 17), to: dayOf(2024, 5, 9) };

function factsOf(engine: Engine, window: Window): Promise<Facts> {
  return engine.facts({ window, currency: "USD", small_order_below: null }, {});
}

function engineAnswer(facts: Facts, account: string): BruteFacts {
  const sums = tally(facts);
  const i = facts.accounts.id.indexOf(account);
  const of = (column: Float64Array | undefined) => column?.[i] ?? 0;
  return {
    list_sales: of(sums.sums.list_sales),
    invoiced: of(sums.sums.invoiced),
    credits: of(sums.sums.credits),
    cogs: of(sums.sums.cogs),
    expenses: of(sums.sums.expenses),
    early_discounts: of(sums.sums.early_discounts),
    bad_debt: of(sums.sums.bad_debt),
    collected: of(sums.sums.collected),
    due: of(sums.sums.due),
    due_unpaid: of(sums.sums.due_unpaid),
    settled: of(sums.sums.settled),
    settled_late_days: of(sums.sums.settled_late_days),
    balance_days: of(sums.balance_days),
    overdue_days: of(sums.overdue_days),
    closing_balance: of(sums.closing.balance),
    closing_overdue: of(sums.closing.overdue),
    order: of(sums.drivers["order"]),
    order_first: of(sums.drivers["order.first"]),
    invoice: of(sums.drivers["invoice"]),
    credit_note: of(sums.drivers["credit_note"]),
    line: of(sums.drivers["line"]),
    late_invoice: of(sums.drivers["late_invoice"]),
    dunning: of(sums.drivers["dunning"]),
    calls: of(sums.drivers["call"]),
    untimed_calls: of(sums.untimed["call"]),
  };
}

test.each([
  ["whole months", wholeMonths],
  ["a window that begins and ends within months", midMonths],
])("facts of %s equal a day-by-day count", async (_, window) => {
  await fc.assert(
    fc.asyncProperty(randomLedger, async (rows) => {
      const engine = await freshEngine();
      try {
        await take(engine, rows);
        const facts = await factsOf(engine, window);
        const accounts = facts.accounts.id;
        expect(accounts.map((account) => engineAnswer(facts, account))).toEqual(
          accounts.map((account) => bruteFacts(rows, account, window)),
        );
      } finally {
        await engine.close();
      }
    }),
    { numRuns: 25, endOnFailure: true },
  );
});

test("what an account buys from everybody is as its card says, else as it said when a prospect", async () => {
  const engine = await freshEngine();
  try {
    await take(engine, {
      accounts: [
        { account_id: "A", name: "A", wallet: "1234.5678" },
        { account_id: "B", name: "B", wallet: "" },
        { account_id: "C", name: "C", wallet: "" },
      ],
      prospects: [
        { account_id: "A", name: "A", wallet: "1.00" },
        { account_id: "B", name: "B", wallet: "20.00" },
      ],
    });
    const { accounts } = await factsOf(engine, wholeMonths);
    expect(accounts.id).toEqual(["A", "B", "C"]);
    expect(accounts.wallet).toEqual([12_345_678, 200_000, null]);
  } finally {
    await engine.close();
  }
});

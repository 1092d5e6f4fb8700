import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dossier } from "../../src/ledger/dossier.ts";
import { type Tally, tally } from "../../src/ledger/tally.ts";
import { dayOf } from "../../src/lib/day.ts";
import { withLedger } from "./fresh-engine.ts";
import { randomLedger } from "./random-ledger.ts";

const window = { from: dayOf(2024, 2, 1), to: dayOf(2024, 5, 1) };
const terms = { window, currency: "USD", small_order_below: 1_000_000 };
const sumOf = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0);

function countsOf(dossier: Dossier) {
  const { orders, kinds, receivables, disputes } = dossier;
  return {
    balance: receivables?.balance ?? 0,
    overdue: receivables?.overdue ?? 0,
    orders: orders.count,
    small: orders.small,
    on_weekdays: sumOf(orders.weekdays),
    on_channels: sumOf(orders.channels.map((one) => one.orders)),
    calls: kinds.find(({ kind }) => kind === "call")?.touches ?? 0,
    problems: sumOf(kinds.map((one) => one.problems)) + disputes,
  };
}

function tallied({ closing, drivers, sums }: Tally, i: number, hasPayments: boolean) {
  const of = (column: Float64Array | undefined) => column?.[i] ?? 0;
  const orders = of(drivers["order"]);
  return {
    balance: hasPayments ? of(closing.balance) : 0,
    overdue: of(closing.overdue),
    orders,
    small: of(drivers["order.small"]),
    on_weekdays: orders,
    on_channels: orders,
    calls: of(drivers["call"]),
    problems: of(sums.problems),
  };
}

test("a dossier's open documents and counts are those of the facts", async () => {
  await fc.assert(
    fc.asyncProperty(randomLedger, async (rows) => {
      const hasPayments = (rows.payments ?? []).length > 0;
      await withLedger(rows, async (engine) => {
        const facts = tally(await engine.facts(terms, {}));
        for (const [i, account_id] of facts.accounts.id.entries()) {
          const dossier = await engine.dossier({ ...terms, account_id }, {});
          expect(countsOf(dossier)).toEqual(tallied(facts, i, hasPayments));
          const { receivables } = dossier;
          expect(receivables === null).toBe(!hasPayments);
          if (receivables === null) continue;
          expect(sumOf(receivables.documents.map(({ open }) => open))).toBe(receivables.balance);
          expect(receivables.documents).toHaveLength(receivables.count);
        }
      });
    }),
    { numRuns: 15, endOnFailure: true },
  );
});

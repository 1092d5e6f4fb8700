import fc from "fast-check";
import { expect, test } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import type { Facts } from "../../src/ledger/facts.ts";
import { dayOf, type Window } from "../../src/lib/day.ts";
import { freshEngine, take } from "./fresh-engine.ts";
import type { Cells, LedgerRows } from "./ledger-rows.ts";
import { randomLedger } from "./random-ledger.ts";

const window: Window = { from: dayOf(2024, 1, 1), to: dayOf(2024, 10, 1) };

function ask(engine: Engine, small_order_below: number | null = 100_0000): Promise<Facts> {
  return engine.facts({ window, currency: "USD", small_order_below }, {});
}

/** A part of a ledger that leaves no reference open: whole invoices with their lines, and some payments and touches. */
function part(rows: LedgerRows, keep: (i: number) => boolean): LedgerRows {
  const invoices = (rows.invoices ?? []).filter((_, i) => keep(i));
  const kept = new Set(invoices.map((invoice) => invoice["invoice_id"]));
  const ofKept = (record: Cells) => !record["invoice_id"] || kept.has(record["invoice_id"]);
  return {
    invoices,
    invoice_lines: (rows.invoice_lines ?? []).filter(ofKept),
    payments: (rows.payments ?? []).filter(ofKept).filter((_, i) => keep(i + 3)),
    touches: (rows.touches ?? []).filter((_, i) => keep(i + 5)),
  };
}

/** The same records with other amounts and dates: a corrected file. */
function corrected(rows: LedgerRows, other: LedgerRows): LedgerRows {
  const lines = (rows.invoice_lines ?? []).map((line, i) => ({
    ...line,
    net_amount: other.invoice_lines?.[i]?.["net_amount"] ?? line["net_amount"] ?? "",
  }));
  const payments = (rows.payments ?? []).map((payment, i) => ({
    ...payment,
    paid_on: other.payments?.[i]?.["paid_on"] ?? payment["paid_on"] ?? "",
  }));
  return { ...rows, invoice_lines: lines, payments };
}

const bits = fc.array(fc.boolean(), { minLength: 16, maxLength: 16 });

test("sums kept through imports, corrections and undo equal sums made from the start", async () => {
  await fc.assert(
    fc.asyncProperty(randomLedger, randomLedger, bits, async (rows, other, kept) => {
      const [changing, whole] = [await freshEngine(), await freshEngine()];
      try {
        await take(
          changing,
          part(rows, (i) => kept[i % 16] ?? false),
        );
        await ask(changing);
        await take(changing, rows);
        await ask(changing);
        const last = await take(changing, corrected(rows, other));
        const afterCorrection = await ask(changing);
        await take(whole, corrected(rows, other));
        expect(afterCorrection).toEqual(await ask(whole));
        if (last !== null) await changing.undo(last, {});
        const afterUndo = await ask(changing);
        const fresh = await freshEngine();
        await take(fresh, rows);
        expect(afterUndo).toEqual(await ask(fresh));
        await fresh.close();
      } finally {
        await changing.close();
        await whole.close();
      }
    }),
    { numRuns: 12, endOnFailure: true },
  );
});

test("the order of rows and of imports changes no fact", async () => {
  await fc.assert(
    fc.asyncProperty(randomLedger, async (rows) => {
      const [one, other] = [await freshEngine(), await freshEngine()];
      const backwards = Object.fromEntries(
        Object.entries(rows).map(([table, records]) => [table, records.toReversed()]),
      );
      await take(one, rows);
      for (const table of ["touches", "invoices", "payments", "invoice_lines"] as const)
        await take(other, { [table]: backwards[table] ?? [] });
      expect(await ask(other)).toEqual(await ask(one));
      await one.close();
      await other.close();
    }),
    { numRuns: 8, endOnFailure: true },
  );
});

import fc from "fast-check";
import { dayOf, isoOf } from "../../src/lib/day.ts";
import type { Cells, LedgerRows } from "./ledger-rows.ts";

const start = dayOf(2024, 1, 1);
const aDay = fc.integer({ min: 0, max: 180 }).map((n) => isoOf(start + n));
const anAmount = fc
  .oneof(fc.constant(0), fc.integer({ min: 1, max: 50_000 }))
  .map((cents) => (cents / 100).toFixed(2));
const anAccount = fc.constantFrom("A", "B", "C", "");
const anOffering = fc.constantFrom("", "", "parts", "solution", "service", "other");
const orNone = <T>(value: fc.Arbitrary<T>) => fc.oneof(value, fc.constant(""));

const aLine = fc.record({
  product_id: fc.constantFrom("P1", "P2", "P3", "P4", "unheard of", ""),
  offering: anOffering,
  quantity: orNone(fc.integer({ min: 1, max: 9 }).map(String)),
  net_amount: anAmount,
  cost_amount: orNone(anAmount),
});

const anInvoice = fc.record({
  account_id: anAccount,
  kind: fc.constantFrom("invoice", "invoice", "invoice", "credit_note"),
  issued_on: aDay,
  currency: fc.constantFrom("", "USD", "EUR", "EUR"),
  rate: fc.constantFrom("", "", "1.25"),
  lines: fc.array(aLine, { minLength: 1, maxLength: 4 }),
});

const aVersion = fc.record({
  product_id: fc.constantFrom("P1", "P2", "P3", "P4"),
  valid_from: fc.constantFrom("", "2024-01-01", "2024-03-10", "2024-05-02", "2024-12-01"),
  family: fc.constantFrom("", "seals", "pumps", "valves"),
  offering: anOffering,
  unit_cost: orNone(anAmount),
});

/** Exact with two decimals: amounts in the book's currency have no more than four. */
const rates: readonly Cells[] = [
  { currency: "EUR", on: "2023-12-01", rate: "1.10" },
  { currency: "EUR", on: "2024-04-15", rate: "0.95" },
];

/** Small ledgers with everything that makes an assortment hard: currencies, credit notes, product versions, lines that tell little. */
export const randomSales: fc.Arbitrary<LedgerRows> = fc
  .record({
    invoices: fc.array(anInvoice, { minLength: 1, maxLength: 12 }),
    products: fc.uniqueArray(aVersion, {
      maxLength: 9,
      selector: (version) => `${version.product_id}/${version.valid_from}`,
    }),
    payers: fc.uniqueArray(fc.constantFrom("B", "E"), { maxLength: 2 }),
  })
  .map(({ invoices, products, payers }) => ({
    rates,
    accounts: [{ account_id: "D", name: "Buys nothing" }],
    products,
    invoices: invoices.map(({ account_id, kind, issued_on, currency, rate }, i) => ({
      invoice_id: `I${i}`,
      account_id,
      kind,
      issued_on,
      currency,
      rate,
    })),
    invoice_lines: invoices.flatMap(({ lines, kind }, i) =>
      lines.map((line, n) => lineOf(line, kind === "credit_note", `I${i}`, n)),
    ),
    payments: payers.map((account_id, i) => ({
      payment_id: `Z${i}`,
      account_id,
      paid_on: "2024-02-02",
      amount: "5.00",
    })),
    touches: [{ touch_id: "T1", account_id: "F", on: "2024-02-02", kind: "call" }],
  }));

function lineOf(line: Cells, credit: boolean, invoice_id: string, n: number): Cells {
  const signed = (name: string) =>
    credit && Number(line[name]) > 0 ? `-${line[name]}` : (line[name] ?? "");
  return {
    ...line,
    invoice_id,
    line: String(n + 1),
    quantity: signed("quantity"),
    net_amount: signed("net_amount"),
    cost_amount: signed("cost_amount"),
  };
}

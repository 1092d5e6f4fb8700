import fc from "fast-check";
import { dayOf, isoOf } from "../../src/lib/day.ts";
import type { Cells, LedgerRows } from "./ledger-rows.ts";

const start = dayOf(2024, 1, 1);
const aDay = fc.integer({ min: 0, max: 180 }).map((n) => isoOf(start + n));
const anAmount = fc.integer({ min: 1, max: 50_000 }).map((cents) => (cents / 100).toFixed(2));
const anAccount = fc.constantFrom("A", "B");
const maybe = <T>(value: fc.Arbitrary<T>, none: T) => fc.oneof(value, fc.constant(none));

const aLine = fc.record({
  list_amount: maybe(anAmount, ""),
  net_amount: anAmount,
  cost_amount: anAmount,
  quantity: fc.integer({ min: 1, max: 9 }).map(String),
});

const anInvoice = fc.record({
  account: anAccount,
  credit: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
  issued_on: aDay,
  terms: maybe(fc.integer({ min: 0, max: 60 }), -1),
  order: maybe(fc.constantFrom("O1", "O2", "O3"), ""),
  gross: fc.boolean(),
  discount: fc.boolean(),
  corrects: fc.nat(9),
  lines: fc.array(aLine, { minLength: 1, maxLength: 3 }),
});

const aPayment = fc.record({
  invoice: fc.integer({ min: -2, max: 9 }),
  account: anAccount,
  paid_on: aDay,
  amount: fc.oneof(anAmount, fc.constant("whole"), fc.constant("discounted")),
  kind: fc.constantFrom("", "payment", "payment", "early_discount", "write_off", "refund"),
});

const aTouch = fc.record({
  account_id: anAccount,
  on: aDay,
  kind: fc.constantFrom("call", "visit", "complaint"),
  minutes: maybe(fc.integer({ min: 1, max: 90 }).map(String), ""),
  expense: maybe(anAmount, ""),
});

interface Draft {
  readonly invoices: readonly {
    readonly account: string;
    readonly credit: boolean;
    readonly issued_on: string;
    readonly terms: number;
    readonly order: string;
    readonly gross: boolean;
    readonly discount: boolean;
    readonly corrects: number;
    readonly lines: readonly {
      readonly list_amount: string;
      readonly net_amount: string;
      readonly cost_amount: string;
      readonly quantity: string;
    }[];
  }[];
  readonly payments: readonly {
    readonly invoice: number;
    readonly account: string;
    readonly paid_on: string;
    readonly amount: string;
    readonly kind: string;
  }[];
  readonly touches: readonly Cells[];
}

/** Small ledgers with everything that makes settlement hard: credits, overpayment, payments on account, discounts. */
export const randomLedger: fc.Arbitrary<LedgerRows> = fc
  .record({
    invoices: fc.array(anInvoice, { minLength: 1, maxLength: 9 }),
    payments: fc.array(aPayment, { maxLength: 12 }),
    touches: fc.array(aTouch, { maxLength: 6 }),
  })
  .map(ledgerOf);

function ledgerOf(draft: Draft): LedgerRows {
  const lines = draft.invoices.flatMap((invoice, i) =>
    invoice.lines.map((line, n) => lineOf(line, invoice.credit, i, n)),
  );
  const invoices = draft.invoices.map((invoice, i) => invoiceOf(draft, invoice, i, lines));
  const payments = draft.payments.map((payment, i) => paymentOf(payment, i, invoices));
  const touches = draft.touches.map((touch, i) => ({ ...touch, touch_id: `T${i}` }));
  return { invoices, invoice_lines: lines, payments, touches };
}

function lineOf(
  line: Draft["invoices"][number]["lines"][number],
  credit: boolean,
  i: number,
  n: number,
): Cells {
  const sign = credit ? "-" : "";
  const signed = (text: string) => (text === "" ? "" : `${sign}${text}`);
  return {
    invoice_id: `I${i}`,
    line: String(n + 1),
    ...Object.fromEntries(Object.entries(line).map(([name, value]) => [name, signed(value)])),
  };
}

function invoiceOf(
  draft: Draft,
  invoice: Draft["invoices"][number],
  i: number,
  lines: readonly Cells[],
): Cells {
  const net = lines
    .filter((line) => line["invoice_id"] === `I${i}`)
    .reduce((sum, line) => sum + Number(line["net_amount"]), 0);
  const target = draft.invoices[invoice.corrects];
  const corrects =
    invoice.credit && target && !target.credit && target.account === invoice.account
      ? `I${invoice.corrects}`
      : "";
  return {
    invoice_id: `I${i}`,
    account_id: invoice.account,
    kind: invoice.credit ? "credit_note" : "invoice",
    issued_on: invoice.issued_on,
    due_on: invoice.terms < 0 ? "" : isoOf(dayFrom(invoice.issued_on) + invoice.terms),
    order_id: invoice.order,
    gross_amount: invoice.gross ? (net * 1.2).toFixed(2) : "",
    discount_days: invoice.discount ? "10" : "",
    discount_rate: invoice.discount ? "0.02" : "",
    corrects,
  };
}

function paymentOf(
  payment: Draft["payments"][number],
  i: number,
  invoices: readonly Cells[],
): Cells {
  const invoice = invoices[payment.invoice];
  const gross = Math.abs(Number(invoice?.["gross_amount"] || 100));
  const amount =
    payment.amount === "whole"
      ? gross.toFixed(2)
      : payment.amount === "discounted"
        ? (gross * 0.98).toFixed(2)
        : payment.amount;
  const kind = invoice === undefined ? "" : payment.kind;
  return {
    payment_id: `P${i}`,
    account_id: invoice?.["account_id"] ?? payment.account,
    invoice_id: invoice?.["invoice_id"] ?? "",
    paid_on: payment.paid_on,
    amount,
    kind,
  };
}

function dayFrom(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

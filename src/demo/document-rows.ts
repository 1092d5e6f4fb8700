import { isoOf } from "../lib/day.ts";
import type { Credit } from "./credit.ts";
import type { DemoRow } from "./demo-row.ts";
import type { Line } from "./order.ts";
import { earlyTerms, type Sale } from "./sale.ts";
import type { Settlement } from "./settlement.ts";
import type { Touch } from "./touch.ts";

/** The documents of all accounts, unordered and without numbers. */
export interface Drafts {
  readonly sales: readonly Sale[];
  readonly credits: readonly Credit[];
  readonly settlements: readonly Settlement[];
  readonly touches: readonly Touch[];
}

export interface DocumentRows {
  readonly invoices: readonly DemoRow[];
  readonly invoice_lines: readonly DemoRow[];
  readonly payments: readonly DemoRow[];
  readonly touches: readonly DemoRow[];
}

/** Returns the documents as rows of their tables, numbered by date as a ledger numbers them. */
export function documentRows(drafts: Drafts): DocumentRows {
  const sales = numbered(drafts.sales, { prefix: "INV", dayOf: (sale) => sale.issued_on });
  const credits = numbered(drafts.credits, { prefix: "CN", dayOf: (credit) => credit.issued_on });
  const idOf = new Map(sales.map(({ id, of }) => [of, id]));
  const settlements = numbered(drafts.settlements, { prefix: "PAY", dayOf: (one) => one.on });
  const touches = numbered(drafts.touches, { prefix: "T", dayOf: (touch) => touch.on });
  return {
    invoices: [
      ...sales.map(({ id, of }) => invoiceRow(id, of)),
      ...credits.map(({ id, of }) => creditRow(id, of, idOf.get(of.sale) ?? null)),
    ],
    invoice_lines: [
      ...sales.flatMap(({ id, of }) => of.lines.map((line, index) => lineRow(id, index + 1, line))),
      ...credits.map(({ id, of }) => lineRow(id, 1, of.line)),
    ],
    payments: settlements.map(({ id, of }) => paymentRow(id, of, idOf.get(of.sale) ?? null)),
    touches: touches.map(({ id, of }) => touchRow(id, of)),
  };
}

interface Numbered<Draft> {
  readonly id: string;
  readonly of: Draft;
}

function numbered<Draft>(
  drafts: readonly Draft[],
  { prefix, dayOf }: { readonly prefix: string; readonly dayOf: (draft: Draft) => number },
): readonly Numbered<Draft>[] {
  return drafts
    .toSorted((a, b) => dayOf(a) - dayOf(b))
    .map((of, index) => ({ id: `${prefix}-${String(index + 1).padStart(6, "0")}`, of }));
}

function invoiceRow(invoice_id: string, sale: Sale): DemoRow {
  return {
    invoice_id,
    account_id: sale.account.truth.account_id,
    kind: "invoice",
    issued_on: isoOf(sale.issued_on),
    due_on: isoOf(sale.due_on),
    order_id: sale.order_id,
    ordered_on: isoOf(sale.ordered_on),
    channel: sale.channel,
    salesperson: sale.account.owner,
    currency: sale.currency,
    rate: null,
    gross_amount: sale.gross / 100,
    discount_days: earlyTerms.days,
    discount_rate: earlyTerms.rate,
    disputed: sale.disputed ? "yes" : "no",
    corrects: null,
  };
}

function creditRow(
  invoice_id: string,
  { sale, ...credit }: Credit,
  corrects: string | null,
): DemoRow {
  return {
    invoice_id,
    account_id: sale.account.truth.account_id,
    kind: "credit_note",
    issued_on: isoOf(credit.issued_on),
    due_on: null,
    order_id: null,
    ordered_on: null,
    channel: null,
    salesperson: sale.account.owner,
    currency: sale.currency,
    rate: null,
    gross_amount: credit.gross / 100,
    discount_days: null,
    discount_rate: null,
    disputed: null,
    corrects,
  };
}

function lineRow(invoice_id: string, line: number, of: Line): DemoRow {
  return {
    invoice_id,
    line: String(line),
    product_id: of.product_id,
    description: of.description,
    offering: of.offering,
    quantity: of.quantity,
    list_amount: of.list / 100,
    net_amount: of.net / 100,
    cost_amount: of.cost === null ? null : of.cost / 100,
  };
}

function paymentRow(payment_id: string, of: Settlement, invoice_id: string | null): DemoRow {
  return {
    payment_id,
    account_id: of.sale.account.truth.account_id,
    invoice_id,
    paid_on: isoOf(of.on),
    amount: of.amount / 100,
    kind: of.kind,
  };
}

function touchRow(touch_id: string, touch: Touch): DemoRow {
  return {
    touch_id,
    ...touch,
    on: isoOf(touch.on),
    expense: touch.expense === null ? null : touch.expense / 100,
  };
}

import { type Day, parseDay, type Window } from "../../src/lib/day.ts";
import type { Cells, LedgerRows } from "./ledger-rows.ts";

/*
 * The facts of one account, worked out the slow way: day by day, document by document, with no SQL
 * and no running sums. Written from the definitions alone.
 */

export interface BruteFacts {
  readonly list_sales: number;
  readonly invoiced: number;
  readonly credits: number;
  readonly cogs: number;
  readonly expenses: number;
  readonly early_discounts: number;
  readonly bad_debt: number;
  readonly collected: number;
  readonly due: number;
  readonly due_unpaid: number;
  readonly settled: number;
  readonly settled_late_days: number;
  readonly balance_days: number;
  readonly overdue_days: number;
  readonly closing_balance: number;
  readonly closing_overdue: number;
  readonly order: number;
  readonly order_first: number;
  readonly invoice: number;
  readonly credit_note: number;
  readonly line: number;
  readonly late_invoice: number;
  readonly dunning: number;
  readonly calls: number;
  readonly untimed_calls: number;
}

interface Settlement {
  readonly on: Day;
  readonly paid_on: Day;
  readonly amount: number;
  readonly kind: string;
}

interface Document {
  readonly id: string;
  readonly credit: boolean;
  readonly issued: Day;
  readonly due: Day | null;
  readonly gross: number;
  readonly corrects: string;
  readonly order: string;
  readonly cells: Cells;
  readonly settlements: Settlement[];
}

export function bruteFacts(rows: LedgerRows, account: string, window: Window): BruteFacts {
  const documents = documentsOf(rows, account);
  const unapplied = settleAll(rows, account, documents);
  const lines = (rows.invoice_lines ?? []).filter((line) =>
    documents.some((one) => one.id === line["invoice_id"]),
  );
  const within = (date: Day) => date >= window.from && date < window.to;
  const linesOf = (credit: boolean) =>
    lines.filter((line) =>
      documents.some(
        (one) => one.id === line["invoice_id"] && one.credit === credit && within(one.issued),
      ),
    );
  const flows = [...documents.flatMap((one) => one.settlements), ...unapplied];
  const flow = (kinds: readonly string[]) =>
    sum(
      flows
        .filter((one) => kinds.includes(one.kind) && within(one.paid_on))
        .map((one) => one.amount),
    );
  const touches = (rows.touches ?? []).filter(
    (touch) => touch["account_id"] === account && within(day(touch["on"])),
  );
  const terms =
    (rows.payments ?? []).length > 0
      ? documents.filter((one) => one.due !== null && one.gross > 0)
      : [];
  const span = days(window);
  return {
    list_sales: sum(linesOf(false).map((line) => money(line["list_amount"] || line["net_amount"]))),
    invoiced: sum(linesOf(false).map((line) => money(line["net_amount"]))),
    credits: -sum(linesOf(true).map((line) => money(line["net_amount"]))) + 0,
    cogs: sum([...linesOf(false), ...linesOf(true)].map((line) => money(line["cost_amount"]))),
    expenses: sum(touches.map((touch) => money(touch["expense"]))),
    early_discounts: flow(["early_discount"]),
    bad_debt: flow(["write_off"]),
    collected: flow(["payment", "refund"]),
    balance_days: sum(span.map((date) => sum(documents.map((one) => open(one, date))))),
    closing_balance: sum(documents.map((one) => open(one, window.to - 1))),
    order: ordersOf(documents).filter(within).length,
    order_first: within(Math.min(...ordersOf(documents), Number.MAX_SAFE_INTEGER)) ? 1 : 0,
    ...lateFacts(terms, window),
    invoice: documents.filter((one) => !one.credit && within(one.issued)).length,
    credit_note: documents.filter((one) => one.credit && within(one.issued)).length,
    line: [...linesOf(false), ...linesOf(true)].length,
    calls: touches.filter((touch) => touch["kind"] === "call").length,
    untimed_calls: touches.filter((touch) => touch["kind"] === "call" && !touch["minutes"]).length,
  };
}

/** What is due, paid and late among invoices that have a due date. */
function lateFacts(terms: readonly Document[], window: Window) {
  const within = (date: Day) => date >= window.from && date < window.to;
  const late = terms.filter((one) => open(one, one.due ?? 0) >= 100);
  const paid = terms.flatMap((one) =>
    taken(one)
      .filter((each) => ["payment", "early_discount"].includes(each.kind) && within(each.on))
      .map((each) => ({ ...each, due: one.due ?? 0 })),
  );
  const span = days(window);
  return {
    due: sum(terms.filter((one) => within(one.due ?? 0)).map((one) => one.gross)),
    due_unpaid: sum(
      terms.filter((one) => within(one.due ?? 0)).map((one) => open(one, one.due ?? 0)),
    ),
    settled: sum(paid.map((one) => one.amount)),
    settled_late_days: sum(paid.map((one) => one.amount * (one.on - one.due))),
    overdue_days: sum(
      span.map((date) =>
        sum(terms.filter((one) => date >= (one.due ?? 0)).map((one) => open(one, date))),
      ),
    ),
    closing_overdue: sum(
      terms.filter((one) => window.to > (one.due ?? 0)).map((one) => open(one, window.to - 1)),
    ),
    late_invoice: late.filter((one) => within((one.due ?? 0) + 1)).length,
    dunning: sum(late.map((one) => remindersOf(one, window).filter(within).length)),
  };
}

function documentsOf(rows: LedgerRows, account: string): readonly Document[] {
  return (rows.invoices ?? [])
    .filter((cells) => cells["account_id"] === account)
    .map((cells) => {
      const net = sum(
        (rows.invoice_lines ?? [])
          .filter((line) => line["invoice_id"] === cells["invoice_id"])
          .map((line) => money(line["net_amount"])),
      );
      return {
        id: cells["invoice_id"] ?? "",
        credit: cells["kind"] === "credit_note",
        issued: day(cells["issued_on"]),
        due: cells["due_on"] ? day(cells["due_on"]) : null,
        gross: cells["gross_amount"] ? money(cells["gross_amount"]) : net,
        corrects: cells["corrects"] ?? "",
        order: cells["order_id"] || (cells["invoice_id"] ?? ""),
        cells,
        settlements: [],
      };
    });
}

/** Named payments, then credit notes, then payments on account in the order of documents, then discounts nobody booked. */
function settleAll(
  rows: LedgerRows,
  account: string,
  documents: readonly Document[],
): readonly Settlement[] {
  const payments = rows.payments ?? [];
  for (const one of documents)
    for (const payment of payments.filter((each) => each["invoice_id"] === one.id))
      settle(one, paymentOf(payment));
  for (const note of documents.filter((one) => one.credit))
    for (const one of documents.filter((each) => each.id === note.corrects))
      settle(one, { paid_on: note.issued, amount: -note.gross, kind: "credit" });
  const unnamed = payments.filter((each) => !each["invoice_id"] && each["account_id"] === account);
  const left = spread(
    documents,
    unnamed.map((each) => ({ ...paymentOf(each), id: each["payment_id"] ?? "" })),
  );
  for (const one of documents) takeDiscount(one);
  return left;
}

function spread(
  documents: readonly Document[],
  payments: readonly { paid_on: Day; amount: number; kind: string; id: string }[],
): readonly Settlement[] {
  const rests = documents
    .filter((one) => !one.credit)
    .map((one) => ({ one, rest: one.gross - sum(one.settlements.map((each) => each.amount)) }))
    .filter(({ rest }) => rest > 0)
    .toSorted((a, b) => a.one.issued - b.one.issued || (a.one.id < b.one.id ? -1 : 1));
  const left: Settlement[] = [];
  for (const payment of payments.toSorted(
    (a, b) => a.paid_on - b.paid_on || (a.id < b.id ? -1 : 1),
  )) {
    let amount = payment.amount;
    for (const place of rests) {
      const part = Math.min(amount, place.rest);
      if (part <= 0) continue;
      settle(place.one, { ...payment, amount: part });
      place.rest -= part;
      amount -= part;
    }
    if (amount !== 0) left.push({ ...payment, on: payment.paid_on, amount });
  }
  return left;
}

function takeDiscount(one: Document): void {
  const rate = Number(one.cells["discount_rate"] || 0);
  const paid = sum(one.settlements.map((each) => each.amount));
  const last = Math.max(...one.settlements.map((each) => each.paid_on));
  const plain =
    one.settlements.length > 0 && one.settlements.every((each) => each.kind === "payment");
  const short = one.gross - paid;
  if (rate <= 0 || one.credit || !plain || last > one.issued + Number(one.cells["discount_days"]))
    return;
  if (short > 0 && short <= one.gross * rate + 100)
    settle(one, { paid_on: last, amount: short, kind: "early_discount" });
}

function settle(one: Document, settlement: Omit<Settlement, "on">): void {
  one.settlements.push({ ...settlement, on: Math.max(settlement.paid_on, one.issued) });
}

/** What is open at the end of a day: never below nothing, and nothing of a credit note that corrects an invoice. */
function open(one: Document, date: Day): number {
  if (date < one.issued || (one.credit && one.corrects !== "")) return 0;
  const rest =
    one.gross - sum(one.settlements.filter((each) => each.on <= date).map((each) => each.amount));
  return one.gross > 0 ? Math.max(0, rest) : Math.min(0, rest);
}

/** Each settlement cut to what was still open. */
function taken(one: Document): readonly Settlement[] {
  let before = one.gross;
  const ordered = one.settlements.toSorted(
    (a, b) =>
      a.on - b.on || a.paid_on - b.paid_on || a.amount - b.amount || (a.kind < b.kind ? -1 : 1),
  );
  let paid = 0;
  return ordered.map((each) => {
    paid += each.amount;
    const rest = Math.max(0, one.gross - paid);
    const amount = before - rest;
    before = rest;
    return { ...each, amount };
  });
}

function remindersOf(one: Document, window: Window): readonly Day[] {
  const changes = taken(one).filter((each) => each.amount !== 0);
  const isSettled = open(one, Number.MAX_SAFE_INTEGER) < 100;
  const until = isSettled ? Math.max(...changes.map((each) => each.on)) : window.to;
  const dates: Day[] = [];
  for (let date = (one.due ?? 0) + 1; date < until; date += 30) dates.push(date);
  return dates;
}

function ordersOf(documents: readonly Document[]): readonly Day[] {
  const orders = new Map<string, Day>();
  for (const one of documents.filter((each) => !each.credit)) {
    const placed = one.cells["ordered_on"] ? day(one.cells["ordered_on"]) : one.issued;
    orders.set(one.order, Math.min(placed, orders.get(one.order) ?? placed));
  }
  return [...orders.values()];
}

function paymentOf(cells: Cells): {
  readonly paid_on: Day;
  readonly amount: number;
  readonly kind: string;
} {
  const kind = cells["kind"] || "payment";
  const amount = money(cells["amount"]);
  return {
    paid_on: day(cells["paid_on"]),
    amount: kind === "refund" ? -Math.abs(amount) : amount,
    kind,
  };
}

function days(window: Window): readonly Day[] {
  return Array.from({ length: window.to - window.from }, (_, i) => window.from + i);
}

function day(text: string | undefined): Day {
  const parsed = parseDay(text ?? "");
  if (parsed === null) throw new Error(`no date: ${text}`);
  return parsed;
}

function money(text: string | undefined): number {
  return Math.round(Number(text || 0) * 10_000);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

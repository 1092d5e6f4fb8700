import {
  fallenDue,
  issued,
  ordered,
  orderedByChannel,
  received,
  reminders,
  settled,
  settledLate,
  sold,
  timedByRole,
  touched,
  touchedByKind,
  turnedLate,
  uncostedByFamily,
  unsettledInvoices,
} from "./contributions.ts";
import type { Calendar } from "./period.ts";

/** What the sums of a set of documents hang on. */
export interface SumTerms {
  readonly calendar: Calendar;
  /** Relation of the touches that count. */
  readonly touches: string;
  /** SQL of the amount below which an order is small, null where none is. */
  readonly small_order_below: string | null;
}

/** One kind of sum: what tells its rows apart, what they add up, and the queries that do it. */
export interface KeptSum {
  readonly table: string;
  readonly key: readonly string[];
  readonly values: readonly string[];
  /** Nothing can be said to be late or paid in a book without payments. */
  readonly needsPayments: boolean;
  readonly queries: (terms: SumTerms) => readonly string[];
}

/** Key columns that are not text. */
export const keyTypes: Readonly<Record<string, string>> = {
  period: "INTEGER",
  due_on: "DATE",
  role_known: "BOOLEAN",
};

const cell = ["account_id", "period"];

/** Sums per account and period; a column that two kinds of event share is the sum of both. */
export const cellSums: readonly KeptSum[] = [
  {
    table: "issued",
    key: cell,
    values: [
      "list_sales",
      "invoiced",
      "credits",
      "cogs",
      "standard_cost",
      "uncosted_net",
      "unlisted_net",
      "gross",
      "opened",
      "opened_days",
      "line",
      "invoice",
      "credit_note",
      "return_line",
      "unit",
      "dispute",
      "problems",
    ],
    needsPayments: false,
    queries: ({ calendar }) => [issued(calendar)],
  },
  {
    table: "settled",
    key: cell,
    values: ["opened", "opened_days"],
    needsPayments: false,
    queries: ({ calendar }) => [settled(calendar)],
  },
  {
    table: "ordered",
    key: cell,
    values: ["order", "order.small"],
    needsPayments: false,
    queries: ({ calendar, small_order_below }) => [ordered(calendar, small_order_below)],
  },
  {
    table: "touched",
    key: cell,
    values: ["expenses", "problems", "inbound"],
    needsPayments: false,
    queries: ({ calendar, touches }) => [touched(touches, calendar)],
  },
  {
    table: "fallen_due",
    key: cell,
    values: ["due", "due_unpaid", "overdue", "overdue_days", "overdue_due"],
    needsPayments: true,
    queries: ({ calendar }) => [fallenDue(calendar)],
  },
  {
    table: "turned_late",
    key: cell,
    values: ["late_invoice"],
    needsPayments: true,
    queries: ({ calendar }) => [turnedLate(calendar)],
  },
  {
    table: "reminded",
    key: cell,
    values: ["dunning"],
    needsPayments: true,
    queries: ({ calendar }) => [reminders(calendar)],
  },
  {
    table: "settled_late",
    key: cell,
    values: ["overdue", "overdue_days", "overdue_due", "settled", "settled_late_days"],
    needsPayments: true,
    queries: ({ calendar }) => [settledLate(calendar)],
  },
  {
    table: "received",
    key: cell,
    values: ["collected", "early_discounts", "bad_debt"],
    needsPayments: true,
    queries: ({ calendar }) => [received(calendar)],
  },
];

const named = [...cell, "name"];

/** Touches by kind. */
export const kindSum: KeptSum = {
  table: "touched_by_kind",
  key: named,
  values: ["touches", "untimed", "minutes", "quantity", "expenses"],
  needsPayments: false,
  queries: ({ calendar, touches }) => [touchedByKind(touches, calendar)],
};

/** Measured minutes by role; under their kind, with no role, where neither touch nor employee tells it. */
export const roleSum: KeptSum = {
  table: "timed_by_role",
  key: [...named, "role_known"],
  values: ["minutes"],
  needsPayments: false,
  queries: ({ calendar, touches }) => [timedByRole(touches, calendar)],
};

/** Orders by the channel they came through. */
export const channelSum: KeptSum = {
  table: "ordered_by_channel",
  key: named,
  values: ["orders"],
  needsPayments: false,
  queries: ({ calendar }) => [orderedByChannel(calendar)],
};

/** Net amount of lines without a cost, by product family. */
export const familySum: KeptSum = {
  table: "uncosted_by_family",
  key: named,
  values: ["net"],
  needsPayments: false,
  queries: ({ calendar }) => [uncostedByFamily(calendar)],
};

/** Sums per account, salesperson and period. */
export const salesSum: KeptSum = {
  table: "sales",
  key: ["account_id", "salesperson", "period"],
  values: [
    "net_sales",
    "gross_profit",
    "uncosted_net",
    "paid_net_sales",
    "paid_gross_profit",
    "paid_uncosted_net",
  ],
  needsPayments: false,
  queries: ({ calendar }) => [sold(calendar)],
};

/** Overdue invoices that nothing has settled yet, by due date: reminders go on until something does. */
const unsettledSum: KeptSum = {
  table: "unsettled",
  key: ["account_id", "due_on"],
  values: ["invoices"],
  needsPayments: true,
  queries: () => [unsettledInvoices()],
};

export const keptSums: readonly KeptSum[] = [
  ...cellSums,
  kindSum,
  roleSum,
  channelSum,
  familySum,
  salesSum,
  unsettledSum,
];

/** Columns that count things; all others of a cell are money. */
export const counted: ReadonlySet<string> = new Set([
  "problems",
  "inbound",
  "line",
  "invoice",
  "credit_note",
  "return_line",
  "unit",
  "dispute",
  "order",
  "order.small",
  "late_invoice",
  "dunning",
]);

/** Drivers that every ledger has, counted from its documents. */
export const documentDrivers = [
  "order",
  "order.small",
  "line",
  "invoice",
  "credit_note",
  "return_line",
  "unit",
  "late_invoice",
  "dunning",
  "dispute",
] as const;

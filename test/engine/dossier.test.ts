import { expect, test } from "vitest";
import type { Dossier, DossierQuery } from "../../src/ledger/dossier.ts";
import { dayOf, parseDay, type Window } from "../../src/lib/day.ts";
import { withLedger } from "./fresh-engine.ts";
import type { LedgerRows } from "./ledger-rows.ts";

const window: Window = { from: dayOf(2024, 2, 1), to: dayOf(2024, 5, 1) };
const terms = { window, currency: "USD", small_order_below: 1_000_000 };
const day = (text: string) => parseDay(text) ?? Number.NaN;

function dossierOf(
  rows: LedgerRows,
  account_id: string,
  query: Partial<DossierQuery> = {},
): Promise<Dossier> {
  return withLedger(rows, (engine) => engine.dossier({ ...terms, ...query, account_id }, {}));
}

const invoice = (invoice_id: string, issued_on: string, more = {}) => ({
  invoice_id,
  account_id: "A",
  issued_on,
  due_on: "",
  ...more,
});

const line = (invoice_id: string, product_id: string, more = {}) => ({
  invoice_id,
  line: product_id || "1",
  product_id,
  net_amount: "0",
  ...more,
});

/** Paid: 30 of the first, 20 by another account's credit note; the second is not due; the third is of after the window. */
const open: LedgerRows = {
  invoices: [
    invoice("I1", "2024-02-10", { due_on: "2024-03-11" }),
    invoice("I2", "2024-04-20", { due_on: "2024-05-20", disputed: "yes" }),
    invoice("I3", "2024-05-02", { due_on: "2024-06-01" }),
    invoice("C1", "2024-04-01", { kind: "credit_note", account_id: "B", corrects: "I1" }),
    invoice("C2", "2024-04-02", { kind: "credit_note" }),
  ],
  invoice_lines: [
    line("I1", "P", { net_amount: "100.00" }),
    line("I2", "P", { net_amount: "50.50" }),
    line("I3", "P", { net_amount: "70.00" }),
    line("C1", "P", { net_amount: "-20.00" }),
    line("C2", "P", { net_amount: "-5.00" }),
  ],
  payments: [
    { payment_id: "1", invoice_id: "I1", paid_on: "2024-03-20", amount: "30.00" },
    { payment_id: "2", invoice_id: "I1", paid_on: "2024-05-03", amount: "50.00" },
  ],
};

test("what is open stands by due date, with the days it is overdue", async () => {
  const { receivables } = await dossierOf(open, "A");
  const document = { kind: "invoice", disputed: false };
  expect(receivables).toEqual({
    // 100 − 30 − 20, and 50.50, and the credit note of 5 that nothing has settled.
    balance: 955_000,
    overdue: 500_000,
    count: 3,
    documents: [
      {
        ...document,
        invoice_id: "I1",
        issued_on: day("2024-02-10"),
        due_on: day("2024-03-11"),
        open: 500_000,
        days_overdue: 51,
      },
      {
        ...document,
        invoice_id: "I2",
        issued_on: day("2024-04-20"),
        due_on: day("2024-05-20"),
        open: 505_000,
        days_overdue: 0,
        disputed: true,
      },
      {
        ...document,
        kind: "credit_note",
        invoice_id: "C2",
        issued_on: day("2024-04-02"),
        due_on: null,
        open: -50_000,
        days_overdue: null,
      },
    ],
  });
});

/** Twelve at 9 and eight at 10 of a list of 12; ten come back; the Czech line is at 0.05; a description sells, too. */
const bought: LedgerRows = {
  rates: [{ currency: "CZK", on: "2024-01-01", rate: "0.05" }],
  products: [
    { product_id: "P", name: "Pump", family: "pumps", valid_from: "2023-01-01" },
    { product_id: "P", name: "Pump II", family: "pumps", valid_from: "2024-01-01" },
  ],
  invoices: [
    invoice("I1", "2024-02-10", {
      due_on: "2024-03-11",
      discount_days: "10",
      discount_rate: "0.02",
    }),
    invoice("I2", "2024-03-10", {
      due_on: "2024-04-09",
      discount_days: "10",
      discount_rate: "0.02",
    }),
    invoice("I3", "2024-03-15", { currency: "CZK" }),
    invoice("I4", "2024-04-01", { kind: "credit_note" }),
    invoice("I5", "2024-06-01"),
  ],
  invoice_lines: [
    line("I1", "P", { quantity: "12", list_amount: "144.00", net_amount: "108.00" }),
    line("I2", "P", { quantity: "8", list_amount: "96.00", net_amount: "80.00" }),
    line("I3", "", { description: "hose, cut", quantity: "4.5", net_amount: "900.00" }),
    line("I4", "P", { quantity: "-10", list_amount: "-120.00", net_amount: "-90.00" }),
    line("I5", "P", { quantity: "1", list_amount: "12.00", net_amount: "12.00" }),
  ],
};

test("products are those bought most, with what was paid for them and when last", async () => {
  const { products, terms: usual } = await dossierOf(bought, "A");
  expect(products).toEqual([
    {
      product_id: "P",
      name: "Pump II",
      family: "pumps",
      net_sales: 980_000,
      priced_net: 1_880_000,
      priced_quantity: 20,
      listed_net: 1_880_000,
      list: 2_400_000,
      last: { on: day("2024-03-10"), net: 800_000, quantity: 8 },
    },
    {
      product_id: null,
      name: "hose, cut",
      family: null,
      net_sales: 450_000,
      priced_net: 450_000,
      priced_quantity: 4.5,
      listed_net: 0,
      list: 0,
      last: { on: day("2024-03-15"), net: 450_000, quantity: 4.5 },
    },
  ]);
  expect(usual).toEqual({ days: 30, discount_days: 10, discount_rate: 0.02 });
});

const touch = (touch_id: string, on: string, more = {}) => ({
  touch_id,
  account_id: "A",
  on,
  kind: "call",
  ...more,
});

const ask = (ask_id: string, on: string, more = {}) => ({ ask_id, account_id: "A", on, ...more });

const known: LedgerRows = {
  accounts: [
    { account_id: "A", name: "Anvil & Co.", owner: "E1", size: "12", since: "2020-05-01" },
  ],
  prospects: [{ account_id: "A", name: "Anvil, once a prospect" }],
  employees: [
    { employee_id: "E1", name: "Ada", role: "outside_sales" },
    { employee_id: "E2", name: "Bo", role: "inside_sales" },
  ],
  touches: [
    touch("1", "2024-01-09", { note: "of before the window" }),
    touch("2", "2024-02-05", { kind: "visit", employee: "E1", started_by: "us" }),
    touch("3", "2024-02-06", { employee: "E2", started_by: "them", problem: "yes", note: "late" }),
    touch("4", "2024-02-07", { employee: "E2", started_by: "them", note: "late" }),
    touch("5", "2024-02-12", { kind: "email", employee: "E2", note: "drawing" }),
    touch("6", "2024-02-13", { kind: "complaint", role: "customer_service" }),
    touch("7", "2024-05-01", { note: "of after the window" }),
  ],
  asks: [
    ask("1", "2023-01-02", {
      person: "Pat Sealey",
      about: "gloves",
      answer: "no",
      answered_on: "2023-01-03",
    }),
    ask("2", "2024-03-02", {
      person: "Pat Sealey",
      about: "pumps",
      answer: "yes",
      answered_on: "2024-05-01",
      size: "1200.00",
    }),
    ask("3", "2024-02-02", { person: "Lou", employee: "E1" }),
    ask("4", "2024-05-01", { person: "Too Late" }),
  ],
};

test("card, people, colleagues, notes and pending asks are told up to the window's end", async () => {
  const dossier = await dossierOf(known, "A");
  expect(dossier.card).toMatchObject({ name: "Anvil & Co.", owner: "E1", size: 12, tax_id: null });
  expect(dossier.card?.since).toBe(day("2020-05-01"));
  expect(dossier.staff.map(({ name }) => name)).toEqual(["Ada", "Bo"]);
  expect(dossier.people).toEqual([
    { person: "Pat Sealey", asks: 2, last_on: day("2024-03-02"), last_about: "pumps" },
    { person: "Lou", asks: 1, last_on: day("2024-02-02"), last_about: null },
  ]);
  expect(dossier.pending.map(({ on, person, size }) => ({ on, person, size }))).toEqual([
    { on: day("2024-03-02"), person: "Pat Sealey", size: 12_000_000 },
    { on: day("2024-02-02"), person: "Lou", size: null },
  ]);
  expect(dossier.touched_by).toEqual([
    {
      employee: "E2",
      role: "inside_sales",
      touches: 3,
      kinds: [
        { kind: "call", touches: 2 },
        { kind: "email", touches: 1 },
      ],
      last_on: day("2024-02-12"),
    },
    {
      employee: "E1",
      role: "outside_sales",
      touches: 1,
      kinds: [{ kind: "visit", touches: 1 }],
      last_on: day("2024-02-05"),
    },
    {
      employee: null,
      role: "customer_service",
      touches: 1,
      kinds: [{ kind: "complaint", touches: 1 }],
      last_on: day("2024-02-13"),
    },
  ]);
  expect(dossier.notes.map(({ on, note }) => [on, note])).toEqual([
    [day("2024-02-12"), "drawing"],
    [day("2024-02-07"), "late"],
    [day("2024-01-09"), "of before the window"],
  ]);
  expect(dossier.kinds[0]).toEqual({ kind: "call", touches: 2, by_them: 2, by_us: 0, problems: 1 });
  expect(dossier.visit_weekdays).toEqual([1, 0, 0, 0, 0, 0, 0]);
});

test("an account without a row, or with a quote in its id, has its dossier", async () => {
  const account_id = "O'Brien'); DROP TABLE invoices; --";
  const rows = {
    invoices: [invoice("I1", "2024-02-10", { account_id }), invoice("I2", "2024-02-11")],
    invoice_lines: [
      line("I1", "P", { net_amount: "7.00" }),
      line("I2", "P", { net_amount: "8.00" }),
    ],
  };
  const dossier = await dossierOf(rows, account_id, { small_order_below: null });
  expect(dossier).toMatchObject({ account_id, card: null, receivables: null });
  expect(dossier.orders).toMatchObject({ count: 1, small: null, weekdays: [0, 0, 0, 0, 0, 1, 0] });
  expect(dossier.orders.latest).toEqual([
    { order: "I1", on: day("2024-02-10"), channel: null, net: 70_000 },
  ]);
});

import { describe, expect, test } from "vitest";
import { tableNames, tableOf } from "../ledger/tables.ts";
import { type DemoBook, demoBook } from "./demo-book.ts";
import type { DemoRow } from "./demo-row.ts";
import { number, rowsBy, sum, text } from "./rough-economics.test-support.ts";

const seeds = [1, 4, 9, 16, 25, 36];
const firstDay = "2024-01-01";
const lastDay = "2025-12-31";

test("the same seed makes the same book and another seed another", () => {
  const bytes = JSON.stringify(demoBook({ seed: 4 }));
  expect(JSON.stringify(demoBook({ seed: 4 }))).toBe(bytes);
  expect(JSON.stringify(demoBook({ seed: 6 })) === bytes).toBe(false);
});

test("a book takes less than a second and a half of the processor", () => {
  const times = [1, 2, 3].map((seed) => {
    const start = process.cpuUsage();
    demoBook({ seed });
    return process.cpuUsage(start).user;
  });
  expect(Math.min(...times)).toBeLessThan(1_500_000);
});

describe.each(seeds)("the book of seed %i", (seed) => {
  const book = demoBook({ seed });
  const { tables } = book;
  const invoices = new Map(tables.invoices.map((row) => [text(row, "invoice_id"), row]));

  test("has the size of a distributor's two years", () => {
    expect(tables.accounts).toHaveLength(240);
    expect(tables.prospects).toHaveLength(60);
    expect(tables.invoice_lines.length).toBeGreaterThan(54_000);
    expect(tables.invoice_lines.length).toBeLessThan(66_000);
    expect(tables.asks.length).toBeGreaterThanOrEqual(200);
    expect(tables.rates).toHaveLength(731);
  });

  test("has only the ledger's fields, and a value wherever one is required", () => {
    expect(tableNames.filter((name) => !hasFieldsOf(book, name))).toEqual([]);
  });

  test("has no key twice", () => {
    expect(tableNames.filter((name) => hasKeyTwice(book, name))).toEqual([]);
  });

  test("gives no two companies one name", () => {
    const names = [...tables.accounts, ...tables.prospects].map((row) => text(row, "name"));
    expect(new Set(names).size).toBe(names.length);
  });

  test("refers only to records that exist", () => {
    const accounts = idsOf(tables.accounts, "account_id");
    const known = new Set([...accounts, ...idsOf(tables.prospects, "account_id")]);
    const employees = idsOf(tables.employees, "employee_id");
    const products = idsOf(tables.products, "product_id");
    const invoiced = new Set(invoices.keys());
    expect(strangers(tables.invoices, "account_id", accounts)).toEqual([]);
    expect(strangers(tables.invoices, "corrects", invoiced)).toEqual([]);
    expect(strangers(tables.invoices, "salesperson", employees)).toEqual([]);
    expect(strangers(tables.invoice_lines, "invoice_id", invoiced)).toEqual([]);
    expect(strangers(tables.invoice_lines, "product_id", products)).toEqual([]);
    expect(strangers(tables.payments, "invoice_id", invoiced)).toEqual([]);
    expect(strangers(tables.touches, "account_id", known)).toEqual([]);
    expect(strangers(tables.touches, "employee", employees)).toEqual([]);
    expect(strangers(tables.asks, "account_id", known)).toEqual([]);
    expect(strangers(tables.asks, "employee", employees)).toEqual([]);
    expect(strangers(tables.accounts, "owner", employees)).toEqual([]);
    expect(strangers(tables.accounts, "parent_id", accounts)).toEqual([]);
    expect(strangers(tables.employees, "manager", employees)).toEqual([]);
  });

  test("has every invoice's lines, and their sum with tax is its gross amount", () => {
    const linesOf = rowsBy(tables.invoice_lines, "invoice_id");
    const wrong = tables.invoices.filter((invoice) => {
      const lines = linesOf.get(text(invoice, "invoice_id")) ?? [];
      const net = sum(lines.map((line) => centsOf(line, "net_amount")));
      return lines.length === 0 || Math.round(net * 1.08) !== centsOf(invoice, "gross_amount");
    });
    expect(wrong).toEqual([]);
  });

  test("states every amount in whole cents", () => {
    const broken = [
      ...tables.invoice_lines.flatMap((row) => [
        row["list_amount"],
        row["net_amount"],
        row["cost_amount"],
      ]),
      ...tables.payments.map((row) => row["amount"]),
      ...tables.touches.map((row) => row["expense"]),
      ...tables.products.map((row) => row["unit_cost"]),
    ].filter((amount) => typeof amount === "number" && Number(amount.toFixed(2)) !== amount);
    expect(broken).toEqual([]);
  });

  test("settles no invoice beyond what was owed, save for a refund still to come", () => {
    const paid = rowsBy(tables.payments, "invoice_id");
    const credited = rowsBy(tables.invoices, "corrects");
    const overpaid = [...invoices].filter(([id, invoice]) => {
      if (invoice["kind"] !== "invoice") return false;
      const refunds = (paid.get(id) ?? []).filter((row) => row["kind"] === "refund");
      const others = (paid.get(id) ?? []).filter((row) => row["kind"] !== "refund");
      const credits = credited.get(id) ?? [];
      const gross = centsOf(invoice, "gross_amount");
      const into = sum(others.map((row) => centsOf(row, "amount")));
      const back = sum(refunds.map((row) => centsOf(row, "amount")));
      const credit = -sum(credits.map((row) => centsOf(row, "gross_amount")));
      const fresh = credits.some((row) => text(row, "issued_on") >= "2025-12-01");
      return into > gross || back > credit || (into + credit - back > gross && !fresh);
    });
    expect(overpaid).toEqual([]);
  });

  test("takes an early discount only within its terms", () => {
    const late = tables.payments.filter(
      (row) =>
        row["kind"] === "early_discount" &&
        daysBetween(invoices.get(text(row, "invoice_id")), row) > 10,
    );
    expect(late).toEqual([]);
  });

  test("holds nothing from before or after its two years, save due dates", () => {
    const dates = [
      ...tables.invoices.flatMap((row) => [row["issued_on"], row["ordered_on"]]),
      ...tables.payments.map((row) => row["paid_on"]),
      ...tables.touches.map((row) => row["on"]),
      ...tables.asks.flatMap((row) => [row["on"], row["answered_on"]]),
      ...tables.rates.map((row) => row["on"]),
    ].filter((day) => typeof day === "string");
    expect(dates.filter((day) => day < firstDay || day > lastDay)).toEqual([]);
  });

  test("orders before it invoices, and invoices before it is paid or credited", () => {
    const early = [
      ...tables.invoices.filter((row) => text(row, "ordered_on") > text(row, "issued_on")),
      ...tables.payments.filter(
        (row) => daysBetween(invoices.get(text(row, "invoice_id")), row) < 0,
      ),
      ...tables.invoices.filter(
        (row) =>
          row["corrects"] !== null &&
          text(row, "issued_on") < text(invoices.get(text(row, "corrects")) ?? {}, "issued_on"),
      ),
    ];
    expect(early).toEqual([]);
  });

  test("gives back in a credit note no more than was sold", () => {
    const credits = tables.invoices.filter((row) => row["kind"] === "credit_note");
    const excessive = credits.filter((row) => {
      const sold = invoices.get(text(row, "corrects")) ?? {};
      return (
        number(row, "gross_amount") >= 0 ||
        -number(row, "gross_amount") > number(sold, "gross_amount")
      );
    });
    expect(credits.length).toBeGreaterThan(200);
    expect(excessive).toEqual([]);
  });

  test("knows every kind of touch, channel, payment and answer", () => {
    expect(valuesOf(tables.touches, "kind")).toEqual(
      "advice call complaint credit_check delivery dunning email expedite meal order quote referral return ticket visit".split(
        " ",
      ),
    );
    expect(valuesOf(tables.invoices, "kind")).toEqual(["credit_note", "invoice"]);
    expect(valuesOf(tables.payments, "kind")).toEqual([
      "early_discount",
      "payment",
      "refund",
      "write_off",
    ]);
    expect(valuesOf(tables.invoices, "channel")).toEqual([
      "",
      "edi",
      "mail",
      "phone",
      "visit",
      "web",
    ]);
    expect(valuesOf(tables.invoice_lines, "offering")).toEqual([
      "other",
      "parts",
      "service",
      "solution",
    ]);
    expect(valuesOf(tables.asks, "answer")).toEqual(["no", "pending", "yes"]);
    expect(valuesOf(tables.accounts, "status")).toEqual(["customer", "former"]);
  });

  test("bills three accounts partly in euro", () => {
    const inEuro = tables.invoices.filter((row) => row["currency"] === "EUR");
    expect(idsOf(inEuro, "account_id").size).toBe(3);
    expect(inEuro.length / tables.invoices.length).toBeLessThan(0.05);
  });

  test("lacks the cost of few lines, some of them without a product's cost to fall back on", () => {
    const costed = idsOf(
      tables.products.filter((row) => row["unit_cost"] !== null),
      "product_id",
    );
    const bare = tables.invoice_lines.filter((row) => row["cost_amount"] === null);
    const byFamily = bare.filter(
      (row) => row["product_id"] !== null && !costed.has(text(row, "product_id")),
    );
    const missing = bare.filter((row) => row["product_id"] === null);
    expect(bare.length / tables.invoice_lines.length).toBeLessThan(0.1);
    expect(bare.length - byFamily.length - missing.length).toBeGreaterThan(500);
    expect(byFamily.length).toBeGreaterThan(200);
    expect(missing.length).toBeGreaterThan(50);
  });

  test("measures some minutes and most not", () => {
    const measured = tables.touches.filter((row) => row["minutes"] !== null).length;
    expect(measured / tables.touches.length).toBeGreaterThan(0.1);
    expect(measured / tables.touches.length).toBeLessThan(0.4);
  });

  test("leaves the last invoices unpaid and writes off two at most", () => {
    const paid = idsOf(tables.payments, "invoice_id");
    const december = tables.invoices.filter((row) => text(row, "issued_on") >= "2025-12-01");
    expect(december.filter((row) => !paid.has(text(row, "invoice_id"))).length).toBeGreaterThan(
      300,
    );
    const writeOffs = tables.payments.filter((row) => row["kind"] === "write_off").length;
    expect(writeOffs).toBeGreaterThan(0);
    expect(writeOffs).toBeLessThanOrEqual(2);
  });
});

function hasFieldsOf(book: DemoBook, name: (typeof tableNames)[number]): boolean {
  const { fields } = tableOf(name);
  const names = new Set(fields.map((field) => field.name));
  const required = fields.filter((field) => field.required).map((field) => field.name);
  return book.tables[name].every(
    (row) =>
      Object.keys(row).every((field) => names.has(field)) &&
      required.every((field) => (row[field] ?? "") !== "") &&
      fields.every(({ name: field, oneOf }) => allowed(row[field] ?? null, oneOf)),
  );
}

function allowed(value: string | number | null, oneOf: readonly string[] | undefined): boolean {
  return value === null || oneOf === undefined || oneOf.includes(String(value));
}

function hasKeyTwice(book: DemoBook, name: (typeof tableNames)[number]): boolean {
  const { key } = tableOf(name);
  const keys = book.tables[name].map((row) => JSON.stringify(key.map((field) => row[field])));
  return new Set(keys).size !== keys.length;
}

function idsOf(rows: readonly DemoRow[], field: string): ReadonlySet<string> {
  return new Set(rows.map((row) => text(row, field)));
}

function strangers(
  rows: readonly DemoRow[],
  field: string,
  known: ReadonlySet<string>,
): readonly string[] {
  return rows.map((row) => text(row, field)).filter((id) => id !== "" && !known.has(id));
}

function valuesOf(rows: readonly DemoRow[], field: string): readonly string[] {
  return [...idsOf(rows, field)].toSorted();
}

function centsOf(row: DemoRow, field: string): number {
  return Math.round(number(row, field) * 100);
}

function daysBetween(invoice: DemoRow | undefined, payment: DemoRow): number {
  const milliseconds =
    Date.parse(text(payment, "paid_on")) - Date.parse(text(invoice ?? {}, "issued_on"));
  return milliseconds / 86_400_000;
}

import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { type TableName, tableNames, tableOf } from "../ledger/tables.ts";
import { demoFiles } from "./csv.ts";
import { type DemoBook, demoBook } from "./demo-book.ts";

const book = demoBook({ seed: 1 });

test("there is one file for each table, in loading order", () => {
  expect(demoFiles(book).map(({ name }) => name)).toEqual(tableNames.map((name) => `${name}.csv`));
});

test("every file has the table's fields as its header and a record for each row", () => {
  const files = demoFiles(book);
  for (const [index, name] of tableNames.entries()) {
    const records = recordsOf(files[index]?.text ?? "");
    expect(records[0]).toEqual(tableOf(name).fields.map((field) => field.name));
    expect(records).toHaveLength(book.tables[name].length + 1);
  }
});

test("amounts have two decimals, what is unknown is empty, and lines end as RFC 4180 says", () => {
  const text = textOf(
    withRows("payments", [{ payment_id: "P-1", paid_on: "2025-01-02", amount: 12.5 }]),
  );
  expect(text).toBe(
    "payment_id,account_id,invoice_id,paid_on,amount,kind\r\nP-1,,,2025-01-02,12.50,\r\n",
  );
});

test("commas, quotes and line breaks come back as they were", () => {
  const name = 'Bolts, "half-inch"\r\nand nuts';
  const text = textOf(withRows("products", [{ product_id: "P-1", name }]), "products");
  expect(recordsOf(text)[1]?.[1]).toBe(name);
});

function withRows(table: TableName, rows: DemoBook["tables"][TableName]): DemoBook {
  return { ...book, tables: { ...book.tables, [table]: rows } };
}

function textOf(changed: DemoBook, table: TableName = "payments"): string {
  return demoFiles(changed).find(({ name }) => name === `${table}.csv`)?.text ?? "";
}

function recordsOf(text: string): readonly (readonly string[])[] {
  return parse(text);
}

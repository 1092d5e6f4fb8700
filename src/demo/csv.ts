import { type FieldType, type TableName, tableNames, tableOf } from "../ledger/tables.ts";
import type { DemoBook } from "./demo-book.ts";
import type { DemoRow } from "./demo-row.ts";

/** A file by its name. */
export interface DemoFile {
  readonly name: string;
  readonly text: string;
}

const lineEnd = "\r\n";
const needsQuotes = /[",\r\n]/;

/** Returns the book's tables as canonical CSV files (RFC 4180), one for each table, in loading order. */
export function demoFiles(book: DemoBook): readonly DemoFile[] {
  return tableNames.map((name) => ({
    name: `${name}.csv`,
    text: csvOf(name, book.tables[name]),
  }));
}

function csvOf(table: TableName, rows: readonly DemoRow[]): string {
  const { fields } = tableOf(table);
  const header = fields.map(({ name }) => name).join(",");
  const lines = rows.map((row) =>
    fields.map(({ name, type }) => quoted(textOf(row[name] ?? null, type))).join(","),
  );
  return [header, ...lines, ""].join(lineEnd);
}

function textOf(value: string | number | null, type: FieldType): string {
  if (value === null) return "";
  return typeof value === "number" && type === "amount" ? value.toFixed(2) : String(value);
}

function quoted(text: string): string {
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

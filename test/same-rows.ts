import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { workbookOf, zipOf } from "../src/intake/spreadsheet/workbook.test-support.ts";
import type { Workplace } from "./workplace.ts";

/** A table as text, its header first. */
type TextTable = readonly (readonly string[])[];

/** One small ledger, to be written in many formats. */
export const ledger: Readonly<Record<string, TextTable>> = {
  accounts: [
    ["account_id", "name", "since", "key_account", "warehouse"],
    ["A1", "Zażółć gęślą jaźń sp. z o.o.", "2019-03-31", "yes", "Łódź"],
    ["A2", "Śrubex Ćmielów", "2020-12-01", "no", ""],
    ["A3", 'Hurtownia "Źródło"', "", "", "Kraków"],
  ],
  invoices: [
    ["invoice_id", "account_id", "kind", "issued_on", "due_on", "gross_amount", "channel"],
    ["I1", "A1", "invoice", "2025-01-05", "2025-02-04", "1235.43", "Web"],
    ["I2", "A2", "invoice", "2025-02-28", "2025-03-30", "61.50", "edi"],
    ["I3", "A1", "credit_note", "2025-03-13", "", "-12.30", ""],
  ],
  invoice_lines: [
    ["invoice_id", "line", "product_id", "quantity", "list_amount", "net_amount", "cost_amount"],
    ["I1", "1", "P1", "2.5", "1100.00", "1004.41", "800.25"],
    ["I1", "2", "P2", "1.375", "", "0.01", "0.5"],
    ["I2", "1", "P1", "-3", "55.55", "50.00", ""],
    ["I3", "1", "P1", "-1", "-10.00", "-10.00", "-8.00"],
  ],
  payments: [
    ["payment_id", "invoice_id", "account_id", "paid_on", "amount", "kind"],
    ["Z1", "I1", "A1", "2025-02-03", "1235.43", "payment"],
    ["Z2", "", "A2", "2025-04-30", "20.25", "payment"],
  ],
};

/** How a file comes to be, by its name. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface TextStyle {
  readonly delimiter: string;
  readonly decimal: "." | ",";
  readonly dates: "ISO" | "day.month.year";
}

const plain: TextStyle = { delimiter: ",", decimal: ".", dates: "ISO" };

/** Returns the ledger as delimited text, one file for each table. */
export function delimited(extension: string, style: Partial<TextStyle> = {}): Files {
  const whole = { ...plain, ...style };
  return filesOf(extension, (table) =>
    table.map((row) => row.map((cell) => textCell(cell, whole)).join(whole.delimiter)).join("\r\n"),
  );
}

/** Returns the same files in an encoding of one byte for each letter. */
export function encoded(letters: string, bytes: readonly number[]): Files {
  const byLetter = new Map(Array.from(letters, (letter, i) => [letter, bytes[i] ?? 0] as const));
  return mapFiles(delimited("csv"), (text) =>
    Buffer.from(Array.from(text, (letter) => byLetter.get(letter) ?? letter.charCodeAt(0))),
  );
}

export function gzipped(): Files {
  const files = mapFiles(delimited("csv"), (text) => gzipSync(text));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${name}.gz`, bytes]));
}

export function jsonDocument(): Files {
  const lists = Object.entries(ledger).map(([table, rows]) => [table, objectsOf(rows)] as const);
  return { "ledger.json": JSON.stringify(Object.fromEntries(lists), null, 1) };
}

export function jsonLines(): Files {
  return filesOf("jsonl", (table) =>
    objectsOf(table)
      .map((row) => JSON.stringify(row))
      .join("\n"),
  );
}

export function workbook(): Files {
  const sheets = Object.entries(ledger).map(
    ([table, rows]) => [table, rows.map((row, i) => sheetRow(row, i === 0)).join("")] as const,
  );
  return { "ledger.xlsx": zipOf(workbookOf(Object.fromEntries(sheets))) };
}

/** Writes the ledger as Parquet with typed columns and returns the files' names. */
export async function writeParquet({ folder }: Workplace): Promise<readonly string[]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  for (const [table, [header = [], ...rows]] of Object.entries(ledger)) {
    const columns = header.map(
      (name) => `CAST(nullif("${name}", '') AS ${typeOf(name)}) AS "${name}"`,
    );
    const values = rows.map((row) => `(${row.map((cell) => `'${cell}'`).join(", ")})`);
    const given = `(VALUES ${values.join(", ")}) t(${header.map((name) => `"${name}"`).join(", ")})`;
    const path = join(folder, `${table}.parquet`);
    await connection.run(`COPY (SELECT ${columns.join(", ")} FROM ${given}) TO '${path}'`);
  }
  connection.closeSync();
  instance.closeSync();
  return Object.keys(ledger).map((table) => `${table}.parquet`);
}

function filesOf(
  extension: string,
  content: (table: TextTable) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(ledger).map(([name, table]) => [`${name}.${extension}`, content(table)]),
  );
}

function mapFiles(files: Files, change: (text: string) => Uint8Array): Files {
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, change(String(content))]),
  );
}

function textCell(cell: string, { delimiter, decimal, dates }: TextStyle): string {
  if (isDate(cell) && dates === "day.month.year") return cell.split("-").toReversed().join(".");
  if (isAmount(cell)) return cell.replace(".", decimal);
  return cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function objectsOf([header = [], ...rows]: TextTable): readonly object[] {
  return rows.map((row) =>
    Object.fromEntries(header.map((name, i) => [name, jsonCell(row[i] ?? "")])),
  );
}

function jsonCell(cell: string): string | number | null {
  if (cell === "") return null;
  return isAmount(cell) ? Number(cell) : cell;
}

function sheetRow(row: readonly string[], isHeader: boolean): string {
  const cells = row.map((cell) => {
    if (cell === "") return "<c/>";
    if (isAmount(cell) && !isHeader) return `<c><v>${cell}</v></c>`;
    return `<c t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row>${cells.join("")}</row>`;
}

function isDate(cell: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(cell);
}

function isAmount(cell: string): boolean {
  return /^-?\d+\.\d+$/.test(cell);
}

function typeOf(name: string): string {
  if (/^(since|.*_on)$/.test(name)) return "DATE";
  if (/amount|quantity/.test(name)) return "DECIMAL(18,4)";
  return "VARCHAR";
}

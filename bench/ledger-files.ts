import { existsSync } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

export const tables = [
  "accounts",
  "employees",
  "invoices",
  "invoice_lines",
  "payments",
  "touches",
] as const;
export type BenchTable = (typeof tables)[number];

export interface LedgerFiles {
  readonly folder: string;
  readonly path: (table: BenchTable, format: "parquet" | "csv") => string;
}

const accounts = 10_000;
const linesPerInvoice = 5;
const days = 731;

/**
 * Makes a ledger of `lines` invoice lines over 2024 and 2025 as Parquet and CSV: five lines an
 * invoice, 10,000 accounts of very different size, 40 sellers, 4 % credit notes, 3 % unpaid, 14 %
 * paid in two parts, a touch for every ten lines. With `from`, the documents of a later part.
 */
export async function ledgerFiles(
  parent: string,
  lines: number,
  part: "whole" | "more",
): Promise<LedgerFiles> {
  const folder = join(parent, `${lines}-${part}`);
  const path = (table: BenchTable, format: "parquet" | "csv") => join(folder, `${table}.${format}`);
  if (!existsSync(folder)) await generate(folder, part === "whole" ? lines : lines / 100, part);
  return { folder, path };
}

async function generate(folder: string, lines: number, part: "whole" | "more"): Promise<void> {
  const temporary = `${folder}.new`;
  await mkdir(temporary, { recursive: true });
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const statements = [...make(lines, part), ...tables.flatMap((table) => write(temporary, table))];
  for (const statement of statements) await connection.run(statement);
  instance.closeSync();
  await rename(temporary, folder);
}

function make(lines: number, part: "whole" | "more"): readonly string[] {
  const invoices = lines / linesPerInvoice;
  const prefix = part === "whole" ? "" : "N";
  const day = (i: string, n: number) =>
    part === "whole"
      ? `DATE '2024-01-01' + CAST(${i} * ${days} // ${n} AS INTEGER)`
      : `DATE '2025-12-28' + CAST(${i} % 4 AS INTEGER)`;
  const account = (i: string) =>
    `CAST(floor(pow(hash(${i} * 7 + 1) % 1000003 / 1000003.0, 2) * ${accounts}) AS INTEGER)`;
  const id = (n: string) => `'A' || lpad(CAST(${n} AS VARCHAR), 6, '0')`;
  return [
    "SET disabled_optimizers = 'common_subplan'",
    `CREATE TABLE accounts AS SELECT ${id("i")} AS account_id, 'Account ' || i AS name FROM range(${part === "whole" ? accounts : 0}) t(i)`,
    `CREATE TABLE employees AS SELECT 'E' || i AS employee_id, 'Seller ' || i AS name, 'outside_sales' AS role FROM range(${part === "whole" ? 40 : 0}) t(i)`,
    `CREATE TABLE heads AS SELECT '${prefix}INV' || lpad(CAST(i AS VARCHAR), 8, '0') AS invoice_id, ${id(account("i"))} AS account_id,
      CASE WHEN hash(i * 3) % 25 = 0 THEN 'credit_note' ELSE 'invoice' END AS kind, ${day("i", invoices)} AS issued_on, issued_on + 30 AS due_on,
      '${prefix}O' || i AS order_id, ['phone', 'mail', 'web', 'edi'][CAST(1 + hash(i * 11) % 4 AS INTEGER)] AS channel, 'E' || ${account("i")} % 40 AS salesperson FROM range(${invoices}) t(i)`,
    `CREATE TABLE invoice_lines AS SELECT h.invoice_id, l AS line, 'P' || hash(h.rowid * 31 + l) % 20000 AS product_id,
      CAST(1 + hash(h.rowid * 17 + l) % 20 AS INTEGER) * CASE WHEN kind = 'credit_note' THEN -1 ELSE 1 END AS quantity,
      CAST(quantity * (1 + hash(h.rowid * 13 + l) % 10000 / 100.0) AS DECIMAL(18,2)) AS list_amount,
      CAST(list_amount * 0.9 AS DECIMAL(18,2)) AS net_amount, CAST(list_amount * 0.6 AS DECIMAL(18,2)) AS cost_amount
      FROM heads h, range(1, ${linesPerInvoice + 1}) t(l) ORDER BY h.rowid, l`,
    `CREATE TABLE invoices AS SELECT h.*, g.gross_amount FROM heads h JOIN (SELECT invoice_id, CAST(round(sum(net_amount) * 1.23, 2) AS DECIMAL(18,2)) AS gross_amount FROM invoice_lines GROUP BY 1) g USING (invoice_id) ORDER BY invoice_id`,
    `CREATE TABLE payments AS SELECT 'P' || invoice_id || '-' || k AS payment_id, invoice_id, least(issued_on + CAST(hash(invoice_id) % 70 AS INTEGER) + CAST(k AS INTEGER), DATE '2025-12-31') AS paid_on,
      CAST(CASE WHEN hash(invoice_id) % 7 > 0 THEN gross_amount WHEN k = 1 THEN round(gross_amount / 2, 2) ELSE gross_amount - round(gross_amount / 2, 2) END AS DECIMAL(18,2)) AS amount
      FROM invoices, range(1, 3) t(k) WHERE (k = 1 OR hash(invoice_id) % 7 = 0) AND hash(invoice_id) % 33 <> 0 ORDER BY invoice_id`,
    `CREATE TABLE touches AS SELECT '${prefix}T' || i AS touch_id, ${id(account("i * 5"))} AS account_id, ${day("i", lines / 10)} AS "on",
      ['call', 'email', 'visit', 'quote', 'complaint', 'expedite'][CAST(1 + hash(i * 3) % 6 AS INTEGER)] AS kind,
      ['inside_sales', 'outside_sales', 'customer_service'][CAST(1 + hash(i) % 3 AS INTEGER)] AS role,
      CASE WHEN hash(i * 19) % 4 = 0 THEN hash(i) % 60 END AS minutes, CASE WHEN hash(i * 23) % 20 = 0 THEN CAST(25.5 AS DECIMAL(18,2)) END AS expense FROM range(${lines / 10}) t(i)`,
  ];
}

function write(folder: string, table: BenchTable): readonly string[] {
  const path = (format: string) => join(folder, `${table}.${format}`);
  return [
    `COPY ${table} TO '${path("parquet")}' (COMPRESSION zstd)`,
    `COPY ${table} TO '${path("csv")}' (HEADER)`,
  ];
}

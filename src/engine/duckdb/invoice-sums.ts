import {
  costlessLines,
  invoiceSums,
  invoiceSumsColumns,
  uncostedColumns,
} from "../sql/invoice-sums.ts";
import type { Database } from "./database.ts";

export async function createInvoiceSums(database: Database): Promise<void> {
  await database.run(`CREATE TABLE invoice_sums (${invoiceSumsColumns})`);
  await database.run(`CREATE TABLE uncosted (${uncostedColumns})`);
}

/** Sums the lines of all invoices anew, or only of those in `affected`. */
export async function refreshInvoiceSums(
  database: Database,
  affected: string | null,
): Promise<void> {
  const lines =
    affected === null
      ? "invoice_lines"
      : `(FROM invoice_lines SEMI JOIN ${affected} USING (invoice_id))`;
  for (const table of ["invoice_sums", "uncosted"])
    await database.run(
      affected === null
        ? `DELETE FROM ${table}`
        : `DELETE FROM ${table} WHERE invoice_id IN (FROM ${affected})`,
    );
  const costless = (await lacksCosts(database)) ? "costless" : null;
  if (costless !== null) await keepCostless(database, lines);
  await database.run(`INSERT INTO invoice_sums BY NAME ${invoiceSums(lines, costless)}`);
}

async function keepCostless(database: Database, lines: string): Promise<void> {
  await database.run(`CREATE OR REPLACE TEMP TABLE costless AS ${costlessLines(lines)}`);
  await database.run(
    "INSERT INTO uncosted SELECT invoice_id, coalesce(family, ''), sum(net_amount) FROM costless WHERE standard_cost IS NULL GROUP BY ALL",
  );
}

async function lacksCosts(database: Database): Promise<boolean> {
  const row = await database.row(
    "SELECT count(cost_amount) AS costed, count(*) AS n FROM invoice_lines",
  );
  return Number(row["costed"]) < Number(row["n"]);
}

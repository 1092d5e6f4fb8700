import { unassigned } from "../../ledger/tables.ts";
import { literal } from "../sql/quote.ts";
import type { Database } from "./database.ts";

const known = [
  "SELECT account_id FROM accounts",
  "SELECT account_id FROM invoices",
  "SELECT account_id FROM touches",
  `SELECT coalesce(account_id, ${literal(unassigned)}) FROM payments WHERE invoice_id IS NULL`,
];

/** Makes `account_numbers`: every account of the book with its place in code-point order. */
export async function numberAccounts(database: Database): Promise<void> {
  await database.run(
    `CREATE OR REPLACE TEMP TABLE account_numbers AS SELECT account_id, CAST(row_number() OVER (ORDER BY account_id) - 1 AS INTEGER) AS n
     FROM (${known.join(" UNION ")})`,
  );
}

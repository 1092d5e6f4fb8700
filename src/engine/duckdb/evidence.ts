import type { Behind, EvidenceQuery, EvidenceRow, MoneyLine } from "../../ledger/evidence.ts";
import type { TableName } from "../../ledger/tables.ts";
import { isoOf } from "../../lib/day.ts";
import { documents } from "../sql/documents.ts";
import { literal } from "../sql/quote.ts";
import { namedSettlements, takenDiscounts } from "../sql/settlements.ts";
import { wholeLedger } from "./cube/cube.ts";
import type { Database } from "./database.ts";

const lineAmounts: Partial<Record<MoneyLine, { readonly amount: string; readonly where: string }>> =
  {
    list_sales: { amount: "coalesce(l.list_amount, l.net_amount)", where: "NOT d.credit" },
    discounts: {
      amount: "coalesce(l.list_amount, l.net_amount) - l.net_amount",
      where: "NOT d.credit",
    },
    invoiced: { amount: "l.net_amount", where: "NOT d.credit" },
    credits: { amount: "-l.net_amount", where: "d.credit" },
    net_sales: { amount: "l.net_amount", where: "true" },
    cogs: { amount: "coalesce(l.cost_amount, c.standard_cost, 0)", where: "true" },
    gross_profit: {
      amount: "l.net_amount - coalesce(l.cost_amount, c.standard_cost, 0)",
      where: "true",
    },
  };

/** Finds the rows behind a figure of one account, oldest first. */
export async function readEvidence(
  database: Database,
  query: EvidenceQuery,
): Promise<readonly EvidenceRow[]> {
  await gatherAccount(database, query);
  const sql = sqlOf(query.behind);
  const window = `"on" >= DATE '${isoOf(query.window.from)}' AND "on" < DATE '${isoOf(query.window.to)}'`;
  const rows = await database.rows(
    `SELECT *, "on" - DATE '1970-01-01' AS day FROM (${sql}) WHERE ${window} AND amount <> 0 ORDER BY "on", record, file_row`,
  );
  const files = await filesOf(database);
  return rows.map((row) => ({
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one of the literals of the queries below
    table: String(row["name"]) as TableName,
    record: String(row["record"]),
    on: Number(row["day"]),
    amount: Number(row["amount"]),
    file: files.get(`${String(row["import_id"])}/${String(row["file_no"])}`) ?? "",
    row: Number(row["file_row"]),
    import_id: Number(row["import_id"]),
  }));
}

/** Makes `documents`, `lines` and `mine` (touches) hold one account's rows. */
async function gatherAccount(database: Database, query: EvidenceQuery): Promise<void> {
  const account = literal(query.account_id);
  const whole = await wholeLedger(database, query.currency);
  const invoices = `(FROM invoices WHERE account_id = ${account})`;
  await database.run(
    `CREATE OR REPLACE TEMP TABLE documents AS ${documents({ ...whole, invoices })}`,
  );
  await database.run(
    "CREATE OR REPLACE TEMP TABLE lines AS SELECT l.* FROM invoice_lines l SEMI JOIN documents d USING (invoice_id)",
  );
  await database.run(
    `CREATE OR REPLACE TEMP TABLE mine AS SELECT * FROM touches WHERE account_id = ${account}`,
  );
}

function sqlOf(behind: Behind): string {
  switch (behind.kind) {
    case "money":
      return moneyRows(behind.sum);
    case "driver":
      return driverRows(behind.driver);
    case "balance":
      return `${invoiceRows("d.gross", "true")} UNION ALL ${paymentRows("-p.amount * d.fx", "true")}`;
    default:
      return behind satisfies never;
  }
}

function moneyRows(sum: MoneyLine): string {
  const line = lineAmounts[sum];
  if (line !== undefined) return lineRows(line.amount, line.where);
  if (sum === "expenses") return touchRows("expense * 10000", "expense IS NOT NULL");
  if (sum === "bad_debt") return paymentRows("p.amount * d.fx", "p.kind = 'write_off'");
  return `${paymentRows("p.amount * d.fx", "p.kind = 'early_discount'")} UNION ALL ${untold()}`;
}

function lineRows(amount: string, where: string): string {
  return `SELECT 'invoice_lines' AS name, concat(l.invoice_id, ' / ', l.line) AS record, d.issued_on AS "on", CAST((${amount}) * d.fx * 10000 AS DOUBLE) AS amount, ${origin("l")}
    FROM lines l JOIN documents d USING (invoice_id) LEFT JOIN (
      SELECT l.invoice_id, l.line, max_by(p.unit_cost, coalesce(p.valid_from, DATE '1900-01-01')) * any_value(l.quantity) AS standard_cost
      FROM lines l JOIN documents d USING (invoice_id) JOIN products p USING (product_id)
      WHERE l.cost_amount IS NULL AND p.unit_cost IS NOT NULL AND coalesce(p.valid_from, DATE '1900-01-01') <= d.issued_on GROUP BY 1, 2) c
    ON l.invoice_id = c.invoice_id AND l.line = c.line WHERE ${where}`;
}

function touchRows(amount: string, where: string): string {
  return `SELECT 'touches' AS name, touch_id AS record, "on", CAST(${amount} AS DOUBLE) AS amount, ${origin("mine")} FROM mine WHERE ${where}`;
}

function paymentRows(amount: string, where: string): string {
  return `SELECT 'payments' AS name, p.payment_id AS record, p.paid_on AS "on", CAST(${amount} * 10000 AS DOUBLE) AS amount, ${origin("p")}
    FROM payments p JOIN documents d USING (invoice_id) WHERE ${where}`;
}

function invoiceRows(amount: string, where: string): string {
  return `SELECT 'invoices' AS name, d.invoice_id AS record, d.issued_on AS "on", CAST(${amount} * 10000 AS DOUBLE) AS amount, ${origin("i")}
    FROM documents d JOIN invoices i USING (invoice_id) WHERE ${where}`;
}

/** Discounts that nobody booked stand on the invoice that offered them. */
function untold(): string {
  const paid = `WITH settlements AS (${namedSettlements("payments")}) ${takenDiscounts()}`;
  return `SELECT 'invoices' AS name, t.invoice_id AS record, t.paid_on AS "on", CAST(t.amount * 10000 AS DOUBLE) AS amount, ${origin("i")}
    FROM (${paid}) t JOIN invoices i USING (invoice_id)`;
}

function driverRows(driver: string): string {
  const [kind = "", measure] = driver.split(/\.(minutes|quantity)$/);
  if (measure !== undefined)
    return touchRows(measure, `kind = ${literal(kind)} AND ${measure} IS NOT NULL`);
  switch (driver) {
    case "line":
      return lineRows("0.0001 / d.fx", "true");
    case "invoice":
    case "order":
      return invoiceRows("0.0001", "NOT d.credit");
    case "credit_note":
      return invoiceRows("0.0001", "d.credit");
    case "dispute":
      return invoiceRows("0.0001", "d.disputed");
    default:
      return driver.startsWith("order.")
        ? invoiceRows("0.0001", `NOT d.credit AND d.channel = ${literal(driver.slice(6))}`)
        : touchRows("1", `kind = ${literal(driver)}`);
  }
}

function origin(alias: string): string {
  return `${alias}.import_id, ${alias}.file_no, ${alias}.file_row`;
}

async function filesOf(database: Database): Promise<ReadonlyMap<string, string>> {
  const rows = await database.rows("SELECT import_id, names FROM imports");
  return new Map(
    rows.flatMap((row) =>
      namesIn(String(row["names"])).map(
        (name, i) => [`${String(row["import_id"])}/${i}`, name] as const,
      ),
    ),
  );
}

function namesIn(json: string): readonly string[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by recordImport
  return JSON.parse(json) as string[];
}

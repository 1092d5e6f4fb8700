import type { EvidenceQuery, EvidenceRow, MoneyLine } from "../../ledger/evidence.ts";
import type { TableName } from "../../ledger/tables.ts";
import { isoOf } from "../../lib/day.ts";
import { documents } from "../sql/documents.ts";
import { literal } from "../sql/quote.ts";
import { balances, namedSettlements, takenDiscounts } from "../sql/settlements.ts";
import { settingsOf, wholeLedger } from "./cube/cube.ts";
import { settle } from "./cube/settle.ts";
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
  const sql = await sqlOf(database, query);
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

async function sqlOf(database: Database, query: EvidenceQuery): Promise<string> {
  const { behind } = query;
  switch (behind.kind) {
    case "money":
      return moneyRows(behind.sum);
    case "driver":
      return (await derivedRows(database, query, behind.driver)) ?? driverRows(behind.driver);
    case "balance":
      return `${invoiceRows(money("d.gross"), "true")} UNION ALL ${paymentRows(`-${money("p.amount", "d.fx")}`, "true")} UNION ALL ${lowering(untold())}`;
    default:
      return behind satisfies never;
  }
}

function moneyRows(sum: MoneyLine): string {
  const line = lineAmounts[sum];
  if (line !== undefined) return lineRows(money(line.amount, "d.fx"), line.where);
  if (sum === "expenses") return touchRows(money("expense"), "expense IS NOT NULL");
  const paid = money("p.amount", "d.fx");
  if (sum === "bad_debt") return paymentRows(paid, "p.kind = 'write_off'");
  return `${paymentRows(paid, "p.kind = 'early_discount'")} UNION ALL ${untold()}`;
}

/** Whole ten-thousandths; multiplied as DOUBLE, for which DECIMAL(18,4) has no room. */
function money(amount: string, rate = "1"): string {
  return `round(CAST(${amount} AS DOUBLE) * CAST(${rate} AS DOUBLE) * 10000)`;
}

function lineRows(amount: string, where: string): string {
  return `SELECT 'invoice_lines' AS name, concat(l.invoice_id, ' / ', l.line) AS record, d.issued_on AS "on", CAST(${amount} AS DOUBLE) AS amount, ${origin("l")}
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
  return `SELECT 'payments' AS name, p.payment_id AS record, p.paid_on AS "on", ${amount} AS amount, ${origin("p")}
    FROM payments p JOIN documents d USING (invoice_id) WHERE ${where}`;
}

function invoiceRows(amount: string, where: string): string {
  return `SELECT 'invoices' AS name, d.invoice_id AS record, d.issued_on AS "on", CAST(${amount} AS DOUBLE) AS amount, ${origin("i")}
    FROM documents d JOIN invoices i USING (invoice_id) WHERE ${where}`;
}

/** An order stands on its first invoice, on the day it was placed. */
function orderRows(where: string): string {
  return `SELECT 'invoices' AS name, o.invoice_id AS record, o.ordered_on AS "on", CAST(1 AS DOUBLE) AS amount, ${origin("i")}
    FROM (SELECT *, row_number() OVER (PARTITION BY order_key ORDER BY ordered_on, invoice_id) AS part,
      ordered_on = min(ordered_on) OVER () AS first_ever FROM documents WHERE NOT credit) o
    JOIN invoices i USING (invoice_id) WHERE o.part = 1 AND ${where}`;
}

function lowering(rows: string): string {
  return `SELECT * REPLACE (-amount AS amount) FROM (${rows})`;
}

/** Discounts that nobody booked stand on the invoice that offered them. */
function untold(): string {
  const paid = `WITH settlements AS (${namedSettlements("payments")}) ${takenDiscounts()}`;
  return `SELECT 'invoices' AS name, t.invoice_id AS record, t.paid_on AS "on", ${money("t.amount")} AS amount, ${origin("i")}
    FROM (${paid}) t JOIN invoices i USING (invoice_id)`;
}

/** Drivers that hang on more than one document each, or on the terms of the question; null for all others. */
async function derivedRows(
  database: Database,
  query: EvidenceQuery,
  driver: string,
): Promise<string | null> {
  if (driver === "order.small") return smallOrderRows(query.small_order_below);
  const isReminder = driver === "dunning" && !(await hasReminders(database, query));
  if (driver !== "late_invoice" && !isReminder) return null;
  const { payments } = await settingsOf(database, query);
  if (!payments) return invoiceRows("1", "false");
  await settle(database, paymentsOf(query.account_id));
  return isReminder ? reminderRows(query) : lateRows();
}

/** Reminders are counted from documents only where nobody recorded any: as for the facts. */
async function hasReminders(database: Database, { window }: EvidenceQuery): Promise<boolean> {
  const inWindow = `"on" >= DATE '${isoOf(window.from)}' AND "on" < DATE '${isoOf(window.to)}'`;
  const rows = `SELECT 1 FROM touches WHERE kind = 'dunning' AND ${inWindow} LIMIT 1`;
  return (await database.rows(rows)).length > 0;
}

function paymentsOf(accountId: string): string {
  const account = literal(accountId);
  return `(FROM payments WHERE invoice_id IN (SELECT invoice_id FROM documents) OR (invoice_id IS NULL AND coalesce(account_id, '(unassigned)') = ${account}))`;
}

function smallOrderRows(below: number | null): string {
  if (below === null) return orderRows("false");
  const orderKeys = `SELECT order_key FROM documents WHERE NOT credit GROUP BY 1 HAVING sum(net) < ${below / 10_000}`;
  return orderRows(`o.order_key IN (${orderKeys})`);
}

/** An invoice is late on the day after it fell due. */
function lateRows(): string {
  return eachDay("due_on + 1", "rest_at_due >= 0.01");
}

/** One for each started 30 days that it is late, to the day it was settled or the window's end. */
function reminderRows({ window }: EvidenceQuery): string {
  const end = `CASE WHEN rest < 0.01 THEN settled_on ELSE DATE '${isoOf(window.to)}' END`;
  return eachDay(
    `due_on + 1 + CAST(unnest(range(0, CAST(${end} - due_on - 1 AS BIGINT), 30)) AS INTEGER)`,
    `rest_at_due >= 0.01 AND ${end} > due_on + 1`,
  );
}

function eachDay(day: string, where: string): string {
  return `SELECT 'invoices' AS name, b.invoice_id AS record, b."on", CAST(1 AS DOUBLE) AS amount, ${origin("i")}
    FROM (SELECT invoice_id, ${day} AS "on" FROM (${balances("d.invoice_id")}) WHERE ${where}) b JOIN invoices i USING (invoice_id)`;
}

function driverRows(driver: string): string {
  const [kind = "", measure] = driver.split(/\.(minutes|quantity)$/);
  if (measure !== undefined)
    return touchRows(measure, `kind = ${literal(kind)} AND ${measure} IS NOT NULL`);
  const counted = documentRows[driver];
  if (counted !== undefined) return counted();
  if (driver.startsWith("order.")) return orderRows(`o.channel = ${literal(driver.slice(6))}`);
  return touchRows("1", `kind = ${literal(driver)}`);
}

const documentRows: Readonly<Record<string, () => string>> = {
  order: () => orderRows("true"),
  "order.first": () => orderRows("o.first_ever"),
  line: () => lineRows("1", "true"),
  unit: () => lineRows("l.quantity", "l.quantity IS NOT NULL"),
  return_line: () => lineRows("1", "d.credit OR l.net_amount < 0"),
  invoice: () => invoiceRows("1", "NOT d.credit"),
  credit_note: () => invoiceRows("1", "d.credit"),
  dispute: () => invoiceRows("1", "d.disputed"),
};

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
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by importReadings
  return JSON.parse(json) as string[];
}

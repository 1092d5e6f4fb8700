import type { EvidenceQuery, EvidenceRow, MoneyLine } from "../../ledger/evidence.ts";
import type { TableName } from "../../ledger/tables.ts";
import { isoOf } from "../../lib/day.ts";
import { type DocumentSet, documents, lineHeads } from "../sql/documents.ts";
import { literal } from "../sql/quote.ts";
import { balances, namedSettlements, takenDiscounts } from "../sql/settlements.ts";
import { settingsOf, wholeLedger } from "./cube/cube.ts";
import { settle } from "./cube/settle.ts";
import type { Database } from "./database.ts";

const lineAmounts: Partial<Record<MoneyLine, { readonly amount: string; readonly where: string }>> =
  {
    list_sales: { amount: "coalesce(l.list_amount, l.net_amount)", where: "NOT l.credit" },
    discounts: {
      amount: "coalesce(l.list_amount, l.net_amount) - l.net_amount",
      where: "NOT l.credit",
    },
    invoiced: { amount: "l.net_amount", where: "NOT l.credit" },
    credits: { amount: "-l.net_amount", where: "l.credit" },
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

/** Makes `documents` hold one account's, with where each comes from. */
async function gatherDocuments(database: Database, query: EvidenceQuery): Promise<void> {
  const own = documents(await ownInvoices(database, query), [origin("i")]);
  await database.run(`CREATE OR REPLACE TEMP TABLE documents AS ${own}`);
}

/** Makes `lines` hold one account's of the window. A scan of all lines: only for what stands on lines. */
async function gatherLines(database: Database, query: EvidenceQuery): Promise<void> {
  const { from, to } = query.window;
  const inWindow = `issued_on >= DATE '${isoOf(from)}' AND issued_on < DATE '${isoOf(to)}'`;
  const heads = lineHeads(await ownInvoices(database, query, inWindow));
  await database.run(
    `CREATE OR REPLACE TEMP TABLE lines AS SELECT d.*, line, product_id, quantity, list_amount, net_amount, cost_amount, ${origin("l")}
     FROM invoice_lines l JOIN (${heads}) d USING (invoice_id)`,
  );
}

async function ownInvoices(
  database: Database,
  { account_id, currency }: EvidenceQuery,
  where = "true",
): Promise<DocumentSet> {
  const whole = await wholeLedger(database, currency);
  const invoices = `(FROM invoices WHERE account_id = ${literal(account_id)} AND ${where})`;
  return { ...whole, invoices };
}

async function sqlOf(database: Database, query: EvidenceQuery): Promise<string> {
  const { behind } = query;
  switch (behind.kind) {
    case "money":
      return moneyRows(database, query, behind.sum);
    case "driver":
      return driverRows(database, query, behind.driver);
    case "balance":
      await gatherDocuments(database, query);
      return [
        invoiceRows(money("d.gross"), "true"),
        paymentRows(`-${money("p.amount", "d.fx")}`, "true"),
        ...((await offersDiscounts(database)) ? [lowering(untold())] : []),
      ].join(" UNION ALL ");
    default:
      return behind satisfies never;
  }
}

async function moneyRows(
  database: Database,
  query: EvidenceQuery,
  sum: MoneyLine,
): Promise<string> {
  if (sum === "expenses") return touchRows(query, money("expense"), "expense IS NOT NULL");
  const line = lineAmounts[sum];
  if (line !== undefined) {
    await gatherLines(database, query);
    return lineRows(money(line.amount, "l.fx"), line.where);
  }
  await gatherDocuments(database, query);
  const paid = money("p.amount", "d.fx");
  if (sum === "bad_debt") return paymentRows(paid, "p.kind = 'write_off'");
  return `${paymentRows(paid, "p.kind = 'early_discount'")} UNION ALL ${untold()}`;
}

/** Whole ten-thousandths; multiplied as DOUBLE, for which DECIMAL(18,4) has no room. */
function money(amount: string, rate = "1"): string {
  return `round(CAST(${amount} AS DOUBLE) * CAST(${rate} AS DOUBLE) * 10000)`;
}

function lineRows(amount: string, where: string): string {
  return `SELECT 'invoice_lines' AS name, concat(l.invoice_id, ' / ', l.line) AS record, l.issued_on AS "on", CAST(${amount} AS DOUBLE) AS amount, ${origin("l")}
    FROM lines l LEFT JOIN (
      SELECT l.invoice_id, l.line, max_by(p.unit_cost, coalesce(p.valid_from, DATE '1900-01-01')) * any_value(l.quantity) AS standard_cost
      FROM lines l JOIN products p USING (product_id)
      WHERE l.cost_amount IS NULL AND p.unit_cost IS NOT NULL AND coalesce(p.valid_from, DATE '1900-01-01') <= l.issued_on GROUP BY 1, 2) c
    ON l.invoice_id = c.invoice_id AND l.line = c.line WHERE ${where}`;
}

function touchRows({ account_id }: EvidenceQuery, amount: string, where: string): string {
  return `SELECT 'touches' AS name, touch_id AS record, "on", CAST(${amount} AS DOUBLE) AS amount, ${origin("touches")}
    FROM touches WHERE account_id = ${literal(account_id)} AND ${where}`;
}

function paymentRows(amount: string, where: string): string {
  return `SELECT 'payments' AS name, p.payment_id AS record, p.paid_on AS "on", ${amount} AS amount, ${origin("p")}
    FROM payments p JOIN documents d USING (invoice_id) WHERE ${where}`;
}

function invoiceRows(amount: string, where: string): string {
  return `SELECT 'invoices' AS name, d.invoice_id AS record, d.issued_on AS "on", CAST(${amount} AS DOUBLE) AS amount, ${origin("d")}
    FROM documents d WHERE ${where}`;
}

/** An order stands on its first invoice, on the day it was placed. */
function orderRows(where: string): string {
  return `SELECT 'invoices' AS name, o.invoice_id AS record, o.ordered_on AS "on", CAST(1 AS DOUBLE) AS amount, ${origin("o")}
    FROM (SELECT *, row_number() OVER (PARTITION BY order_key ORDER BY ordered_on, invoice_id) AS part,
      row_number() OVER (ORDER BY ordered_on, invoice_id) = 1 AS first_ever FROM documents WHERE NOT credit) o
    WHERE o.part = 1 AND ${where}`;
}

/** Whether any of `documents` has a discount that could have been taken without being booked. */
async function offersDiscounts(database: Database): Promise<boolean> {
  const rows = "SELECT 1 FROM documents WHERE discount_rate > 0 LIMIT 1";
  return (await database.rows(rows)).length > 0;
}

function lowering(rows: string): string {
  return `SELECT * REPLACE (-amount AS amount) FROM (${rows})`;
}

/** Discounts that nobody booked stand on the invoice that offered them. */
function untold(): string {
  const paid = `WITH settlements AS (${namedSettlements("payments")}) ${takenDiscounts()}`;
  return `SELECT 'invoices' AS name, t.invoice_id AS record, t.paid_on AS "on", ${money("t.amount")} AS amount, ${origin("d")}
    FROM (${paid}) t JOIN documents d USING (invoice_id)`;
}

async function driverRows(
  database: Database,
  query: EvidenceQuery,
  driver: string,
): Promise<string> {
  const [kind = "", measure] = driver.split(/\.(minutes|quantity)$/);
  if (measure !== undefined)
    return touchRows(query, measure, `kind = ${literal(kind)} AND ${measure} IS NOT NULL`);
  const counted = lineDrivers.get(driver);
  if (counted !== undefined) {
    await gatherLines(database, query);
    return lineRows(counted.amount, counted.where);
  }
  if (driver === "late_invoice") return unpaidRows(database, query, lateRows());
  if (driver === "dunning" && !(await hasReminders(database, query)))
    return unpaidRows(database, query, reminderRows(query));
  const counting = documentRows(query, driver);
  if (counting === null) return touchRows(query, "1", `kind = ${literal(driver)}`);
  await gatherDocuments(database, query);
  return counting;
}

/** Settles the account's documents, on whose balances `rows` stand. */
async function unpaidRows(database: Database, query: EvidenceQuery, rows: string): Promise<string> {
  await gatherDocuments(database, query);
  const { payments } = await settingsOf(database, query);
  if (!payments) return invoiceRows("1", "false");
  await settle(database, paymentsOf(query.account_id));
  return rows;
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
  return `SELECT 'invoices' AS name, b.invoice_id AS record, b."on", CAST(1 AS DOUBLE) AS amount, ${origin("d")}
    FROM (SELECT invoice_id, ${day} AS "on" FROM (${balances("d.invoice_id")}) WHERE ${where}) b JOIN documents d USING (invoice_id)`;
}

const lineDrivers: ReadonlyMap<string, { readonly amount: string; readonly where: string }> =
  new Map([
    ["line", { amount: "1", where: "true" }],
    ["unit", { amount: "l.quantity", where: "l.quantity IS NOT NULL" }],
    ["return_line", { amount: "1", where: "l.credit OR l.net_amount < 0" }],
  ]);

/** Returns null for a driver that no document counts. */
function documentRows({ small_order_below }: EvidenceQuery, driver: string): string | null {
  if (driver === "order") return orderRows("true");
  if (driver === "order.first") return orderRows("o.first_ever");
  if (driver === "order.small") return smallOrderRows(small_order_below);
  if (driver.startsWith("order.")) return orderRows(`o.channel = ${literal(driver.slice(6))}`);
  if (driver === "invoice") return invoiceRows("1", "NOT d.credit");
  if (driver === "credit_note") return invoiceRows("1", "d.credit");
  if (driver === "dispute") return invoiceRows("1", "d.disputed");
  return null;
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
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by importReadings
  return JSON.parse(json) as string[];
}

import { cells, type Kept, keyTypes, namedCells, sales, unsettled } from "../../sql/cells.ts";
import {
  fallenDue,
  issued,
  named,
  ordered,
  orders,
  received,
  reminders,
  settled,
  settledLate,
  sold,
  touched,
  turnedLate,
  unsettledInvoices,
} from "../../sql/contributions.ts";
import { type DocumentSet, documents } from "../../sql/documents.ts";
import type { Calendar } from "../../sql/period.ts";
import { identifier } from "../../sql/quote.ts";
import {
  capped,
  creditSettlements,
  namedSettlements,
  onAccountSettlements,
  overpaid,
  takenDiscounts,
  unappliedPayments,
} from "../../sql/settlements.ts";
import type { Database } from "../database.ts";

export interface CellsToBuild {
  readonly set: DocumentSet;
  readonly calendar: Calendar;
  /** SQL of the amount below which an order is small, null where none is. */
  readonly small_order_below: string | null;
  /** Whether the book has payments at all; without them nothing can be said to be late. */
  readonly payments: boolean;
  /** Relations to fill: `<prefix>cells`, `<prefix>named_cells`, `<prefix>sales`, with one row per key. */
  readonly prefix: string;
  readonly step?: (doing: string, done: number) => void;
}

/** Counts and sums a set of documents into three tables. */
export async function buildCells(database: Database, build: CellsToBuild): Promise<void> {
  build.step?.("reading invoices", 0);
  await database.run(`CREATE OR REPLACE TEMP TABLE documents AS ${documents(build.set)}`);
  build.step?.("matching payments", 0.3);
  await settle(database, build);
  await database.run(`CREATE OR REPLACE TEMP TABLE orders AS ${orders()}`);
  build.step?.("adding up", 0.6);
  await fill(database, build, cells, cellQueries(build));
  await fill(database, build, namedCells, named(build.set.touches, build.calendar));
  await fill(database, build, sales, [sold(build.calendar)]);
  await fill(database, build, unsettled, [unsettledInvoices()]);
  for (const table of ["documents", "settlements", "unapplied", "balances", "orders"])
    await database.run(`DROP TABLE ${table}`);
}

function cellQueries({
  set,
  calendar,
  small_order_below,
  payments,
}: CellsToBuild): readonly string[] {
  const always = [
    issued(calendar),
    settled(calendar),
    ordered(calendar, small_order_below),
    touched(set.touches, calendar),
  ];
  const late = [
    fallenDue(calendar),
    turnedLate(calendar),
    reminders(calendar),
    settledLate(calendar),
    received(calendar),
  ];
  return payments ? [...always, ...late] : always;
}

async function fill(
  database: Database,
  build: CellsToBuild,
  kept: Kept,
  queries: readonly string[],
): Promise<void> {
  const keys = kept.key.map(identifier).join(", ");
  const sums = kept.values.map(
    (name) => `CAST(coalesce(sum(${identifier(name)}), 0) AS DECIMAL(38,4)) AS ${identifier(name)}`,
  );
  const something = kept.values.map((name) => `${identifier(name)} <> 0`).join(" OR ");
  const shape = `SELECT ${kept.key.map((name) => `NULL::${keyTypes[name] ?? "VARCHAR"} AS ${identifier(name)}`).join(", ")}, ${kept.values.map((name) => `NULL AS ${identifier(name)}`).join(", ")} WHERE false`;
  await database.run(
    `CREATE OR REPLACE TEMP TABLE ${build.prefix}${kept.table} AS SELECT * FROM (SELECT ${keys}, ${sums.join(", ")}
     FROM (${[shape, ...queries.map((query) => `(${query})`)].join(" UNION ALL BY NAME ")}) GROUP BY ${keys}) WHERE ${something}`,
  );
}

/** Makes `settlements` (with what the open balance takes of each), `unapplied` and `balances`. */
async function settle(database: Database, { set, payments }: CellsToBuild): Promise<void> {
  const whole = (query: string) => `SELECT *, amount AS taken FROM (${query})`;
  await database.run(
    `CREATE OR REPLACE TEMP TABLE settlements AS ${whole(namedSettlements(set.payments))}`,
  );
  if (await has(database, "documents WHERE corrects IS NOT NULL"))
    await database.run(`INSERT INTO settlements ${whole(creditSettlements())}`);
  if (await has(database, `${set.payments} WHERE invoice_id IS NULL`))
    await database.run(`INSERT INTO settlements ${whole(onAccountSettlements(set.payments))}`);
  if (await has(database, "documents WHERE discount_rate > 0"))
    await database.run(`INSERT INTO settlements ${whole(takenDiscounts())}`);
  await database.run(
    `CREATE OR REPLACE TEMP TABLE unapplied AS ${unappliedPayments(set.payments)}`,
  );
  await capOverpaid(database);
  await database.run(`CREATE OR REPLACE TEMP TABLE balances AS ${balances(payments)}`);
}

async function capOverpaid(database: Database): Promise<void> {
  await database.run(`CREATE OR REPLACE TEMP TABLE overpaid AS ${overpaid()}`);
  if (!(await has(database, "overpaid"))) return;
  await database.run(`CREATE OR REPLACE TEMP TABLE capped AS ${capped()}`);
  await database.run("DELETE FROM settlements WHERE invoice_id IN (FROM overpaid)");
  await database.run("INSERT INTO settlements FROM capped");
}

function balances(payments: boolean): string {
  return `SELECT d.invoice_id, d.account_id, d.due_on, d.gross,
      greatest(0, d.gross - coalesce(s.by_due, 0)) AS rest_at_due, d.gross - coalesce(s.taken, 0) AS rest, s.settled_on
    FROM documents d LEFT JOIN (
      SELECT invoice_id, sum(taken) AS taken, sum(taken) FILTER (effective_on <= due_on) AS by_due, max(effective_on) FILTER (taken <> 0) AS settled_on
      FROM settlements GROUP BY 1) s USING (invoice_id)
    WHERE ${payments} AND d.due_on IS NOT NULL AND d.gross > 0`;
}

async function has(database: Database, rows: string): Promise<boolean> {
  return (await database.rows(`SELECT 1 FROM ${rows} LIMIT 1`)).length > 0;
}

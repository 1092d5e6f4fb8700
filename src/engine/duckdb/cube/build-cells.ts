import { orders } from "../../sql/contributions.ts";
import { type DocumentSet, documents } from "../../sql/documents.ts";
import { type KeptSum, keptSums, keyTypes, type SumTerms } from "../../sql/kept-sums.ts";
import type { Calendar } from "../../sql/period.ts";
import { identifier } from "../../sql/quote.ts";
import {
  capped,
  creditSettlements,
  namedSettlements,
  onAccountSettlements,
  overpaid,
  paid,
  takenDiscounts,
  unappliedPayments,
} from "../../sql/settlements.ts";
import type { Database } from "../database.ts";

export interface CellsToBuild {
  readonly set: DocumentSet;
  readonly calendar: Calendar;
  /** SQL of the amount below which an order is small, null where none is. */
  readonly small_order_below: string | null;
  /** Whether the book has payments at all. */
  readonly payments: boolean;
  /** Empty relations to fill: the prefix and the name of each kept sum. */
  readonly prefix: string;
  readonly step?: (doing: string, done: number) => void;
}

/** Counts and sums a set of documents: one table per kind of sum, one row per key in each. */
export async function buildCells(database: Database, build: CellsToBuild): Promise<void> {
  build.step?.("reading invoices", 0);
  await database.run(`CREATE OR REPLACE TEMP TABLE documents AS ${documents(build.set)}`);
  build.step?.("matching payments", 0.2);
  await settle(database, build);
  await database.run(`CREATE OR REPLACE TEMP TABLE orders AS ${orders()}`);
  const terms = { ...build, touches: build.set.touches };
  for (const [i, sum] of keptSums.entries()) {
    build.step?.("adding up", 0.5 + (0.5 * i) / keptSums.length);
    await addUp(database, sum, terms, build);
  }
  for (const table of ["documents", "settlements", "unapplied", "paid", "balances", "orders"])
    await database.run(`DROP TABLE ${table}`);
}

/** One query after another: side by side they would share the memory and spill. */
async function addUp(
  database: Database,
  sum: KeptSum,
  terms: SumTerms,
  { prefix, payments }: CellsToBuild,
): Promise<void> {
  const name = `${prefix}${sum.table}`;
  if (sum.needsPayments && !payments) return;
  const columns = [...sum.key, ...sum.values].map(identifier).join(", ");
  const values = sum.values.map(
    (value) => `coalesce(${identifier(value)}, 0) AS ${identifier(value)}`,
  );
  const something = sum.values.map((value) => `${identifier(value)} <> 0`).join(" OR ");
  for (const query of sum.queries(terms))
    await database.run(
      `INSERT INTO ${name} (${columns}) SELECT ${[...sum.key.map(identifier), ...values].join(", ")} FROM (${query}) WHERE ${something} ORDER BY ${sum.key.map(identifier).join(", ")}`,
    );
}

/** Makes empty relations for `buildCells` to fill. */
export async function createCells(database: Database, prefix: string): Promise<void> {
  for (const sum of keptSums)
    await database.run(`CREATE OR REPLACE TEMP TABLE ${prefix}${sum.table} (${columnsOf(sum)})`);
}

/** Returns the columns of a kept sum as SQL definitions; only amounts times days need more than 64 bits. */
export function columnsOf(sum: KeptSum): string {
  const keys = sum.key.map((name) => `${identifier(name)} ${keyTypes[name] ?? "VARCHAR"}`);
  return [...keys, ...sum.values.map((name) => `${identifier(name)} ${typeOf(name)}`)].join(", ");
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
  await database.run(`CREATE OR REPLACE TEMP TABLE paid AS ${paid()}`);
  if (!(await has(database, overpaid()))) return;
  await database.run(
    `CREATE OR REPLACE TEMP TABLE overpaid AS SELECT invoice_id FROM ${overpaid()}`,
  );
  await database.run(`CREATE OR REPLACE TEMP TABLE capped AS ${capped()}`);
  await database.run("DELETE FROM settlements WHERE invoice_id IN (FROM overpaid)");
  await database.run("INSERT INTO settlements FROM capped");
  await database.run(`CREATE OR REPLACE TEMP TABLE paid AS ${paid()}`);
}

function balances(payments: boolean): string {
  return `SELECT d.account_id, d.due_on, d.gross,
      greatest(0, d.gross - coalesce(p.by_due, 0)) AS rest_at_due, d.gross - coalesce(p.taken, 0) AS rest, p.settled_on
    FROM documents d LEFT JOIN paid p USING (invoice_id)
    WHERE ${payments} AND d.due_on IS NOT NULL AND d.gross > 0`;
}

async function has(database: Database, rows: string): Promise<boolean> {
  return (await database.rows(`SELECT 1 FROM ${rows} LIMIT 1`)).length > 0;
}

function typeOf(value: string): string {
  return /_(days|due)$/.test(value) ? "DECIMAL(38,4)" : "DECIMAL(18,4)";
}

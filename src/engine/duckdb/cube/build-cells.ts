import { orders } from "../../sql/contributions.ts";
import { type DocumentSet, documents } from "../../sql/documents.ts";
import { type KeptSum, keptSums, keyTypes, type SumTerms } from "../../sql/kept-sums.ts";
import type { Calendar } from "../../sql/period.ts";
import { balances } from "../../sql/settlements.ts";
import { identifier } from "../../sql/quote.ts";
import type { Database } from "../database.ts";
import { settle } from "./settle.ts";

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
  await settle(database, build.set.payments);
  await database.run(
    `CREATE OR REPLACE TEMP TABLE balances AS FROM (${balances()}) WHERE ${build.payments}`,
  );
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

function typeOf(value: string): string {
  return /_(days|due)$/.test(value) ? "DECIMAL(38,4)" : "DECIMAL(18,4)";
}

import type { FactsTerms } from "../../../ledger/facts.ts";
import type { CurrencySql, DocumentSet } from "../../sql/documents.ts";
import { type KeptSum, keptSums } from "../../sql/kept-sums.ts";
import { months } from "../../sql/period.ts";
import { identifier, literal } from "../../sql/quote.ts";
import { affectedRecords } from "../affected.ts";
import type { Incoming } from "../incoming.ts";
import type { Database } from "../database.ts";
import { buildCells, columnsOf, createCells } from "./build-cells.ts";

/*
 * The cube: cells by month, kept between questions. It is either absent or exact: whatever changes
 * the ledger adds the difference in the same transaction, or drops it.
 */

/** Documents from which on a change of a quarter of the book is cheaper made anew. */
const worthAFreshStart = 50_000;

export const kept = (table: string) => `kept_${table}`;

export async function hasCube(database: Database): Promise<boolean> {
  return (await database.rows("SELECT 1 FROM kept_terms LIMIT 1")).length > 0;
}

/** Returns whether the kept sums were made on these terms; a question on others makes them anew. */
export async function cubeFits(database: Database, terms: FactsTerms): Promise<boolean> {
  const [row] = await database.rows("SELECT currency, small_order_below FROM kept_terms");
  return (
    row !== undefined &&
    row["currency"] === terms.currency &&
    row["small_order_below"] === terms.small_order_below
  );
}

export async function createCube(database: Database): Promise<void> {
  await database.run("CREATE TABLE kept_terms (currency VARCHAR, small_order_below DOUBLE)");
  for (const sum of keptSums)
    await database.run(`CREATE TABLE ${kept(sum.table)} (${columnsOf(sum)})`);
}

export async function dropCube(database: Database): Promise<void> {
  await database.run("DELETE FROM kept_terms");
  for (const { table } of keptSums) await database.run(`DELETE FROM ${kept(table)}`);
}

/**
 * Makes the cube from the whole ledger; it counts once its terms stand, which are written last.
 * Best outside a transaction: DuckDB reads rows that are not committed with one thread.
 */
export async function buildCube(
  database: Database,
  terms: FactsTerms,
  step?: (doing: string, done: number) => void,
): Promise<void> {
  await dropCube(database);
  const set = await wholeLedger(database, terms.currency);
  await buildCells(database, {
    set,
    calendar: months,
    prefix: kept(""),
    ...(await settingsOf(database, terms)),
    ...(step && { step }),
  });
  await database.run("INSERT INTO kept_terms VALUES (?, ?)", [
    terms.currency,
    terms.small_order_below,
  ]);
}

export interface Delta {
  /** Takes away what the affected documents add up to now. */
  readonly before: () => Promise<void>;
  /** Adds what they add up to now. */
  readonly after: () => Promise<void>;
}

/** Prepares to change the cube by the documents in `affected_invoices`; null where it must be made anew. */
export async function createDelta(
  database: Database,
  incoming: readonly Incoming[],
): Promise<Delta | null> {
  const terms = await termsOf(database);
  if (terms === null || (await changesEverything(database, incoming))) return null;
  const cells = async (prefix: string) => {
    await createCells(database, prefix);
    const set = await affectedDocuments(database, terms.currency);
    await buildCells(database, {
      set,
      calendar: months,
      prefix,
      ...(await settingsOf(database, terms)),
    });
  };
  return {
    before: async () => {
      await affectedRecords(database, incoming);
      await cells("before_");
    },
    after: async () => {
      await cells("after_");
      for (const sums of keptSums) await applyDelta(database, sums);
    },
  };
}

async function applyDelta(database: Database, { table, key, values }: KeptSum): Promise<void> {
  const keys = key.map(identifier).join(", ");
  const same = key
    .map((name) => `k.${identifier(name)} IS NOT DISTINCT FROM d.${identifier(name)}`)
    .join(" AND ");
  const sums = values
    .map((name) => `sum(${identifier(name)})::DECIMAL(38,4) AS ${identifier(name)}`)
    .join(", ");
  const negated = values.map((name) => `-${identifier(name)} AS ${identifier(name)}`).join(", ");
  const something = values.map((name) => `${identifier(name)} <> 0`).join(" OR ");
  await database.run(
    `CREATE OR REPLACE TEMP TABLE delta AS SELECT ${keys}, ${sums} FROM (FROM after_${table} UNION ALL SELECT ${keys}, ${negated} FROM before_${table}) GROUP BY ALL`,
  );
  await database.run(`DELETE FROM delta WHERE NOT (${something})`);
  await database.run(
    `CREATE OR REPLACE TEMP TABLE renewed AS SELECT ${keys}, ${sums} FROM (FROM delta UNION ALL SELECT k.* FROM ${kept(table)} k SEMI JOIN delta d ON ${same}) GROUP BY ALL`,
  );
  await database.run(`DELETE FROM ${kept(table)} k USING delta d WHERE ${same}`);
  await database.run(`INSERT INTO ${kept(table)} SELECT * FROM renewed WHERE ${something}`);
}

/** A change of rates, employees' roles or a large part of the book: cheaper or only possible from the start. */
async function changesEverything(
  database: Database,
  incoming: readonly Incoming[],
): Promise<boolean> {
  if (incoming.some(({ table }) => table === "rates" || table === "employees")) return true;
  if (incoming.some(({ table }) => table === "payments") && !(await hasPayments(database)))
    return true;
  const affected = incoming.some(({ table }) =>
    ["invoices", "invoice_lines", "payments", "products"].includes(table),
  )
    ? Number((await database.row("SELECT count(*) AS n FROM affected_invoices"))["n"])
    : 0;
  return (
    affected > worthAFreshStart &&
    affected * 4 > Number((await database.row("SELECT count(*) AS n FROM invoices"))["n"])
  );
}

async function termsOf(database: Database): Promise<FactsTerms | null> {
  const [row] = await database.rows("SELECT currency, small_order_below FROM kept_terms");
  if (row === undefined) return null;
  const small = row["small_order_below"];
  return {
    currency: String(row["currency"]),
    small_order_below: typeof small === "number" ? small : null,
  };
}

export async function settingsOf(database: Database, terms: FactsTerms) {
  const small = terms.small_order_below;
  return {
    small_order_below: small === null ? null : String(small / 10_000),
    payments: await hasPayments(database),
  };
}

export async function wholeLedger(database: Database, currency: string): Promise<DocumentSet> {
  return {
    invoices: "invoices",
    payments: "payments",
    touches: "touches",
    currency: await currencyOf(database, currency),
  };
}

async function affectedDocuments(database: Database, currency: string): Promise<DocumentSet> {
  return {
    invoices: "(FROM invoices SEMI JOIN affected_invoices USING (invoice_id))",
    payments:
      "(FROM payments WHERE invoice_id IN (FROM affected_invoices) OR (invoice_id IS NULL AND coalesce(account_id, '(unassigned)') IN (FROM affected_accounts)))",
    touches: "(FROM touches SEMI JOIN affected_touches USING (touch_id))",
    currency: await currencyOf(database, currency),
  };
}

async function currencyOf(database: Database, currency: string): Promise<CurrencySql> {
  const book = literal(currency);
  const foreign = await database.rows(`SELECT 1 FROM invoices WHERE currency <> ${book} LIMIT 1`);
  return foreign.length === 0 ? { kind: "single" } : { kind: "mixed", book };
}

async function hasPayments(database: Database): Promise<boolean> {
  return (await database.rows("SELECT 1 FROM payments LIMIT 1")).length > 0;
}

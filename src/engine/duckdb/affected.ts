import type { Incoming } from "./incoming.ts";
import type { Database } from "./database.ts";

/*
 * Which documents a change touches. Sums are taken away before it and added again after it, so the
 * set may be too wide but never too narrow: `affected_invoices` holds every document whose
 * contribution the change can move, `affected_payments` and `affected_touches` go with it.
 */

const none = "SELECT NULL::VARCHAR AS invoice_id WHERE false";

/** Fills `affected_invoices` with the documents that the incoming records name or belong to. */
export async function affectedInvoices(
  database: Database,
  incoming: readonly Incoming[],
): Promise<void> {
  const named = incoming.flatMap(({ table, relation }) => namedInvoices(table, relation));
  await database.run(
    `CREATE OR REPLACE TEMP TABLE affected_invoices AS SELECT DISTINCT invoice_id FROM (${[none, ...named].join(" UNION ALL ")}) WHERE invoice_id IS NOT NULL`,
  );
  const orders = incoming
    .filter(({ table }) => table === "invoices")
    .map(({ relation }) => relation);
  await widen(database, onAccountOf(incoming));
  await widen(database, [
    "SELECT i.corrects AS invoice_id FROM invoices i SEMI JOIN affected_invoices USING (invoice_id) WHERE i.corrects IS NOT NULL",
  ]);
  await widen(database, [
    "SELECT invoice_id FROM invoices WHERE corrects IN (FROM affected_invoices)",
  ]);
  await widen(
    database,
    [...orders, "(FROM invoices SEMI JOIN affected_invoices USING (invoice_id))"].map(sameOrder),
  );
}

/** Fills `affected_payments` and `affected_touches`. */
export async function affectedRecords(
  database: Database,
  incoming: readonly Incoming[],
): Promise<void> {
  const keys = (table: string, key: string) =>
    [
      ...incoming
        .filter((one) => one.table === table)
        .map(({ relation }) => `SELECT ${key} FROM ${relation}`),
      `SELECT NULL::VARCHAR AS ${key} WHERE false`,
    ].join(" UNION ALL ");
  await database.run(
    `CREATE OR REPLACE TEMP TABLE affected_touches AS SELECT DISTINCT touch_id FROM (${keys("touches", "touch_id")})`,
  );
  await database.run(
    `CREATE OR REPLACE TEMP TABLE affected_accounts AS ${unnamedAccounts(incoming)}`,
  );
}

function namedInvoices(table: string, relation: string): readonly string[] {
  switch (table) {
    case "invoices":
      return [`SELECT invoice_id FROM ${relation}`, `SELECT corrects FROM ${relation}`];
    case "invoice_lines":
      return [`SELECT invoice_id FROM ${relation}`];
    case "payments":
      return [
        `SELECT invoice_id FROM ${relation}`,
        `SELECT c.invoice_id FROM payments c SEMI JOIN ${relation} n ON n.payment_id = c.payment_id`,
      ];
    case "products":
      return [
        `SELECT l.invoice_id FROM invoice_lines l SEMI JOIN ${relation} n ON n.product_id = l.product_id WHERE l.cost_amount IS NULL`,
      ];
    default:
      return [];
  }
}

/** Accounts that pay on account: there every document's settlement hangs on every other's. */
function unnamedAccounts(incoming: readonly Incoming[]): string {
  const payments = [
    "payments",
    ...incoming.filter(({ table }) => table === "payments").map(({ relation }) => relation),
  ];
  const unnamed = payments.map(
    (relation) =>
      `SELECT coalesce(account_id, '(unassigned)') AS account_id FROM ${relation} WHERE invoice_id IS NULL`,
  );
  const touched = [
    "SELECT i.account_id FROM invoices i SEMI JOIN affected_invoices USING (invoice_id)",
    ...incoming
      .filter(({ table }) => table === "invoices" || table === "payments")
      .map(({ relation }) => `SELECT coalesce(account_id, '(unassigned)') FROM ${relation}`),
  ];
  return `SELECT DISTINCT account_id FROM (${unnamed.join(" UNION ALL ")}) WHERE account_id IN (${touched.join(" UNION ALL ")})`;
}

function onAccountOf(incoming: readonly Incoming[]): readonly string[] {
  return [`SELECT invoice_id FROM invoices WHERE account_id IN (${unnamedAccounts(incoming)})`];
}

function sameOrder(relation: string): string {
  return `SELECT i.invoice_id FROM invoices i SEMI JOIN (SELECT account_id, order_id FROM ${relation} WHERE order_id IS NOT NULL) o ON i.account_id = o.account_id AND i.order_id = o.order_id`;
}

async function widen(database: Database, queries: readonly string[]): Promise<void> {
  await database.run(
    `INSERT INTO affected_invoices SELECT DISTINCT invoice_id FROM (${queries.join(" UNION ALL ")}) ANTI JOIN affected_invoices USING (invoice_id)`,
  );
}

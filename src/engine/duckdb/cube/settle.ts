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

/**
 * Settles the documents of the relation `documents` by the given payments: makes `settlements` (with what the
 * open balance takes of each), `unapplied` and `paid`.
 */
export async function settle(database: Database, payments: string): Promise<void> {
  const whole = (query: string) => `SELECT *, amount AS taken FROM (${query})`;
  await database.run(
    `CREATE OR REPLACE TEMP TABLE settlements AS ${whole(namedSettlements(payments))}`,
  );
  if (await has(database, "documents WHERE corrects IS NOT NULL"))
    await database.run(`INSERT INTO settlements ${whole(creditSettlements())}`);
  if (await has(database, `${payments} WHERE invoice_id IS NULL`))
    await database.run(`INSERT INTO settlements ${whole(onAccountSettlements(payments))}`);
  if (await has(database, "documents WHERE discount_rate > 0"))
    await database.run(`INSERT INTO settlements ${whole(takenDiscounts())}`);
  await database.run(`CREATE OR REPLACE TEMP TABLE unapplied AS ${unappliedPayments(payments)}`);
  await capOverpaid(database);
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

async function has(database: Database, rows: string): Promise<boolean> {
  return (await database.rows(`SELECT 1 FROM ${rows} LIMIT 1`)).length > 0;
}

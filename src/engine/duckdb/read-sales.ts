import type { SalesCells, SellerColumns } from "../../ledger/facts.ts";
import { salesSum } from "../sql/kept-sums.ts";
import type { Database } from "./database.ts";
import type { CellSource } from "./cell-source.ts";
import { numberOrNull, textOrNull } from "./value-or-null.ts";

/** Reads what each salesperson sold, from the first of January before the window. */
export async function readSales(database: Database, source: CellSource): Promise<SalesCells> {
  await database.run(
    `CREATE OR REPLACE TEMP TABLE seller_numbers AS SELECT employee_id, CAST(row_number() OVER (ORDER BY employee_id) - 1 AS INTEGER) AS n
     FROM (SELECT employee_id FROM employees UNION SELECT DISTINCT salesperson FROM ${source.relation("sales")} WHERE salesperson IS NOT NULL)`,
  );
  const first = source.periods[0]?.from ?? source.window.from;
  const values = salesSum.values.map((name) => `round(CAST(c.${name} AS DOUBLE) * 10000)`);
  const [account = none, seller = none, number = none, ...columns] = await database.numbers(
    `SELECT CAST(a.n AS DOUBLE), CAST(coalesce(s.n, -1) AS DOUBLE), CAST(c.period AS DOUBLE), ${values.join(", ")}
     FROM ${source.relation("sales")} c JOIN account_numbers a USING (account_id) LEFT JOIN seller_numbers s ON c.salesperson = s.employee_id
     WHERE c.period >= ${source.calendar.numberOf(first)} AND c.period < ${source.calendar.numberOf(source.window.to)} ORDER BY 1, 2, 3`,
  );
  const index = new Map(
    source.periods.map((period, i) => [source.calendar.numberOf(period.from), i]),
  );
  const [
    net_sales,
    gross_profit,
    uncosted_net,
    paid_net_sales,
    paid_gross_profit,
    paid_uncosted_net,
  ] = salesSum.values.map((_, i) => columns[i] ?? none);
  return {
    sellers: await readSellers(database),
    account: Int32Array.from(account),
    seller: Int32Array.from(seller),
    period: Int32Array.from(number, (value) => index.get(value) ?? -1),
    net_sales: net_sales ?? none,
    gross_profit: gross_profit ?? none,
    uncosted_net: uncosted_net ?? none,
    paid_net_sales: paid_net_sales ?? none,
    paid_gross_profit: paid_gross_profit ?? none,
    paid_uncosted_net: paid_uncosted_net ?? none,
  };
}

async function readSellers(database: Database): Promise<SellerColumns> {
  const rows = await database.rows(
    "SELECT s.employee_id, e.name, e.role, CAST(e.commission_rate AS DOUBLE) AS rate FROM seller_numbers s LEFT JOIN employees e USING (employee_id) ORDER BY s.n",
  );
  return {
    id: rows.map((row) => String(row["employee_id"])),
    name: rows.map((row) => textOrNull(row["name"])),
    role: rows.map((row) => textOrNull(row["role"])),
    commission_rate: rows.map((row) => numberOrNull(row["rate"])),
  };
}

const none = new Float64Array(0);

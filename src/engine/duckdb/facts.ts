import { type Day, startOfMonth, startOfYear, type Window } from "../../lib/day.ts";
import type { AccountColumns, Facts, FactsQuery, LedgerCoverage } from "../../ledger/facts.ts";
import type { Steering } from "../engine.ts";
import { cutMonths, months, periodsOf } from "../sql/period.ts";
import { identifier } from "../sql/quote.ts";
import type { CellSource } from "./cell-source.ts";
import { buildCells, createCells } from "./cube/build-cells.ts";
import { buildCube, cubeFits, kept, settingsOf, wholeLedger } from "./cube/cube.ts";
import type { Database } from "./database.ts";
import { numberAccounts } from "./number-accounts.ts";
import { readCells } from "./read-cells.ts";
import { readOpening } from "./read-opening.ts";
import { readSales } from "./read-sales.ts";
import { requireRates } from "./require-rates.ts";
import { numberOrNull, textOrNull } from "./value-or-null.ts";

/** Answers with the facts of a window, and keeps what it had to add up. */
export async function readFacts(
  database: Database,
  query: FactsQuery,
  steering: Steering,
): Promise<Facts> {
  await requireRates(database, query.currency);
  const source = await cellsFor(database, query, steering);
  steering.progress?.({ doing: "reading sums", done: 0.9 });
  await numberAccounts(database);
  const accounts = await readAccounts(database);
  return {
    window: query.window,
    currency: query.currency,
    periods: source.periods,
    accounts,
    cells: await readCells(database, source, accounts.id.length),
    opening: await readOpening(database, source, accounts.id.length),
    sales: await readSales(database, source),
    coverage: await readCoverage(database),
  };
}

async function cellsFor(
  database: Database,
  query: FactsQuery,
  steering: Steering,
): Promise<CellSource> {
  const { window } = query;
  const step = (doing: string, done: number) => steering.progress?.({ doing, done: done * 0.9 });
  const periods = periodsOf({ from: startOfYear(window.from), to: window.to }, window.from);
  if (isMonthStart(window.from) && isMonthStart(window.to)) {
    if (!(await cubeFits(database, query))) await buildCube(database, query, step);
    return { relation: kept, calendar: months, window, periods };
  }
  const calendar = cutMonths(window);
  const set = await wholeLedger(database, query.currency);
  await createCells(database, "cut_");
  await buildCells(database, {
    set,
    calendar,
    prefix: "cut_",
    step,
    ...(await settingsOf(database, query)),
  });
  return { relation: (table) => `cut_${table}`, calendar, window, periods };
}

function isMonthStart(day: Day): boolean {
  return startOfMonth(day) === day;
}

async function readAccounts(database: Database): Promise<AccountColumns> {
  const rows = await database.rows(
    `SELECT n.account_id, coalesce(a.name, p.name) AS name, coalesce(a.owner, p.owner) AS owner,
       coalesce(a.status, CASE WHEN p.account_id IS NOT NULL THEN 'prospect' END) AS status, a.key_account,
       round(CAST(coalesce(a.wallet, p.wallet) AS DOUBLE) * 10000) AS wallet, a.since - DATE '1970-01-01' AS since, f.first - DATE '1970-01-01' AS first_document
     FROM account_numbers n LEFT JOIN accounts a USING (account_id) LEFT JOIN prospects p USING (account_id)
     LEFT JOIN (SELECT account_id, min(issued_on) AS first FROM invoices GROUP BY 1) f USING (account_id) ORDER BY n.n`,
  );
  return {
    id: rows.map((row) => String(row["account_id"])),
    name: rows.map((row) => textOrNull(row["name"])),
    owner: rows.map((row) => textOrNull(row["owner"])),
    status: rows.map((row) => textOrNull(row["status"])),
    key_account: rows.map((row) =>
      typeof row["key_account"] === "boolean" ? row["key_account"] : null,
    ),
    wallet: rows.map((row) => numberOrNull(row["wallet"])),
    since: rows.map((row) => numberOrNull(row["since"])),
    first_document: rows.map((row) => numberOrNull(row["first_document"])),
  };
}

async function readCoverage(database: Database): Promise<LedgerCoverage> {
  const has = (rows: string) => `EXISTS (SELECT 1 FROM ${rows})`;
  const span = (edge: string) =>
    `(SELECT ${edge}(d) - DATE '1970-01-01' FROM (SELECT ${edge}(issued_on) AS d FROM invoices UNION ALL SELECT ${edge}(paid_on) FROM payments UNION ALL SELECT ${edge}(${identifier("on")}) FROM touches))`;
  const row = await database.row(
    `SELECT ${has("payments")} AS payments, ${has("touches")} AS touches, ${has("invoices WHERE due_on IS NOT NULL")} AS due_dates,
      ${has("invoice_lines WHERE list_amount IS NOT NULL")} AS list_prices, ${span("min")} AS first_day, ${span("max")} AS last_day`,
  );
  return {
    payments: row["payments"] === true,
    touches: row["touches"] === true,
    due_dates: row["due_dates"] === true,
    list_prices: row["list_prices"] === true,
    first_day: numberOrNull(row["first_day"]),
    last_day: numberOrNull(row["last_day"]),
  };
}

/** Returns the span from the first document to the day after the last, null for an empty ledger. */
export async function readSpan(database: Database): Promise<Window | null> {
  const { first_day, last_day } = await readCoverage(database);
  return first_day === null || last_day === null ? null : { from: first_day, to: last_day + 1 };
}

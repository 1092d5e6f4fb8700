import type { Opening } from "../../ledger/facts.ts";
import { byAccount } from "./by-account.ts";
import type { CellSource } from "./cell-source.ts";
import type { Database } from "./database.ts";

const openingParts = [
  { table: "issued", columns: "opened" },
  { table: "settled", columns: "opened" },
  { table: "fallen_due", columns: "overdue, overdue_due" },
  { table: "settled_late", columns: "overdue, overdue_due" },
];

/** Reads every account's balances at the window's start. */
export async function readOpening(
  database: Database,
  source: CellSource,
  accounts: number,
): Promise<Opening> {
  const before = `c.period < ${source.calendar.numberOf(source.window.from)}`;
  const parts = openingParts.map(
    ({ table, columns }) =>
      `SELECT account_id, ${columns} FROM ${source.relation(table)} c WHERE ${before}`,
  );
  const sum = (name: string) => `round(CAST(coalesce(sum(${name}), 0) AS DOUBLE) * 10000)`;
  const [account = new Float64Array(0), ...columns] = await database.numbers(
    `SELECT CAST(a.n AS DOUBLE), ${["opened", "overdue", "overdue_due"].map(sum).join(", ")}
     FROM (${parts.join(" UNION ALL BY NAME ")}) JOIN account_numbers a USING (account_id) GROUP BY a.n`,
  );
  const [balance, overdue, overdue_due] = [0, 1, 2].map((i) =>
    byAccount(account, columns[i], accounts),
  );
  const nothing = new Float64Array(accounts);
  return {
    balance: balance ?? nothing,
    overdue: overdue ?? nothing,
    overdue_due: overdue_due ?? nothing,
  };
}

import { type Assortment, type AssortmentQuery, offeringNames } from "../../ledger/assortment.ts";
import { byName } from "../../lib/by-name.ts";
import { isoOf } from "../../lib/day.ts";
import type { Steering } from "../engine.ts";
import { againstOthers, bought, byOffering, familiesSold } from "../sql/assortment.ts";
import { byAccount } from "./by-account.ts";
import { wholeLedger } from "./cube/cube.ts";
import type { Database } from "./database.ts";
import { numberAccounts } from "./number-accounts.ts";
import { requireRates } from "./require-rates.ts";

/** Answers with what every account bought in a window; reads its lines once, and keeps nothing. */
export async function readAssortment(
  database: Database,
  { window, currency }: AssortmentQuery,
  steering: Steering,
): Promise<Assortment> {
  await requireRates(database, currency);
  steering.progress?.({ doing: "reading what accounts buy", done: 0 });
  await numberAccounts(database);
  const { currency: kind } = await wholeLedger(database, currency);
  const invoices = `(FROM invoices WHERE issued_on >= DATE '${isoOf(window.from)}' AND issued_on < DATE '${isoOf(window.to)}')`;
  await database.run(
    `CREATE OR REPLACE TEMP TABLE bought AS ${bought({ invoices, currency: kind })}`,
  );
  steering.progress?.({ doing: "comparing margins", done: 0.9 });
  const account_id = await readIds(database);
  const answer = {
    window,
    account_id,
    net_by_offering: await readOfferings(database, account_id.length),
    ...(await readFamilies(database, account_id.length)),
  };
  await database.run("DROP TABLE bought");
  return answer;
}

async function readIds(database: Database): Promise<readonly string[]> {
  const rows = await database.rows("SELECT account_id FROM account_numbers ORDER BY n");
  return rows.map((row) => String(row["account_id"]));
}

async function readOfferings(
  database: Database,
  accounts: number,
): Promise<Assortment["net_by_offering"]> {
  const columns = byName(offeringNames, () => new Float64Array(accounts));
  const [account = none, place = none, net = none] = await database.numbers(
    byOffering(offeringNames),
  );
  for (let i = 0; i < account.length; i++)
    columns[offeringNames[place[i] ?? 0] ?? ""][account[i] ?? 0] = net[i] ?? 0;
  return columns;
}

async function readFamilies(database: Database, accounts: number) {
  const [account = none, ...columns] = await database.numbers(againstOthers());
  const [families, compared_net, compared_profit, profit_elsewhere] = columns;
  return {
    families: byAccount(account, families, accounts),
    compared_net: byAccount(account, compared_net, accounts),
    compared_profit: byAccount(account, compared_profit, accounts),
    profit_elsewhere: byAccount(account, profit_elsewhere, accounts),
    families_sold: Number((await database.row(familiesSold()))["families"]),
  };
}

const none = new Float64Array(0);

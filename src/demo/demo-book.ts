import type { TableName } from "../ledger/tables.ts";
import { type Random, randomOf } from "../lib/random.ts";
import type { AccountTruth } from "./account-truth.ts";
import { drawAccountTouches } from "./account-touches.ts";
import { accountRows, type DemoAccount, drawAccounts } from "./accounts.ts";
import { drawAskRows } from "./asks.ts";
import { demoCostModel } from "./cost-model.ts";
import { drawCredits } from "./credit.ts";
import type { DemoRow } from "./demo-row.ts";
import { documentRows, type Drafts } from "./document-rows.ts";
import { drawOrders } from "./order.ts";
import { drawProducts, type Product, productRows } from "./products.ts";
import { drawProspects, drawProspectTouches, prospectRows } from "./prospects.ts";
import { drawRateRows } from "./rates.ts";
import { drawSales, type Sale } from "./sale.ts";
import { drawSettlements, writtenOff } from "./settlement.ts";
import { employeeRows } from "./staff.ts";
import { drawWallets } from "./wallets.ts";

/** A made-up book of business that tells the story of Smith and Jones. */
export interface DemoBook {
  readonly tables: Readonly<Record<TableName, readonly DemoRow[]>>;
  /** The text of `cost-model.toml`. */
  readonly costModel: string;
  /** What each account was made from, so that whatever is inferred can be held against it. */
  readonly truth: readonly AccountTruth[];
}

/** Returns the demo book of a seed: an industrial distributor, calendar years 2024 and 2025. */
export function demoBook({ seed }: { readonly seed: number }): DemoBook {
  const random = randomOf(seed);
  const products = drawProducts(random.fork("products"));
  const accounts = drawAccounts(random.fork("accounts"));
  const names = accounts.map(({ name }) => name);
  const prospects = drawProspects(random.fork("prospects"), names);
  const drafts = merged([
    ...accounts.map((account) =>
      draftsOf(random.fork(account.truth.account_id), account, products),
    ),
    ...prospects.map((one) => touchesOnly(drawProspectTouches(random.fork(one.account_id), one))),
  ]);
  const wallets = drawWallets(random.fork("wallets"), accounts, drafts);
  return {
    tables: {
      rates: drawRateRows(random.fork("rates")),
      accounts: accountRows(accounts, wallets),
      prospects: prospectRows(prospects),
      products: productRows(products),
      employees: employeeRows(),
      ...documentRows(drafts),
      asks: drawAskRows(random.fork("asks"), accounts, prospects),
    },
    costModel: demoCostModel,
    truth: accounts.map(({ truth }) => truth),
  };
}

function draftsOf(random: Random, account: DemoAccount, products: readonly Product[]): Drafts {
  const orders = drawOrders(random.fork("orders"), account, products);
  const invoicing = random.fork("invoices");
  const sales = orders.flatMap((order) => drawSales(invoicing, order, account));
  const credits = drawCredits(random.fork("credits"), account, sales);
  const paying = random.fork("payments");
  const settlements = sales.flatMap((sale) =>
    failed(account, sale, sales)
      ? writtenOff(sale, credits.get(sale))
      : drawSettlements(paying, sale, credits.get(sale)),
  );
  const documents = { sales, credits, settlements };
  const touches = drawAccountTouches(random.fork("touches"), account, documents);
  return { sales, credits: [...credits.values()], settlements, touches };
}

function failed(account: DemoAccount, sale: Sale, sales: readonly Sale[]): boolean {
  return account.bad_debt && sale === sales.at(-1);
}

function touchesOnly(touches: Drafts["touches"]): Drafts {
  return { sales: [], credits: [], settlements: [], touches };
}

function merged(drafts: readonly Drafts[]): Drafts {
  return {
    sales: drafts.flatMap(({ sales }) => sales),
    credits: drafts.flatMap(({ credits }) => credits),
    settlements: drafts.flatMap(({ settlements }) => settlements),
    touches: drafts.flatMap(({ touches }) => touches),
  };
}

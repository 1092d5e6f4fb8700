import { type Statement, statement } from "../account/statement.ts";
import { parsedModel } from "../costing/cost-model.test-support.ts";
import type { Ask } from "../ledger/ask.ts";
import { factsSample } from "../ledger/facts-sample.ts";
import { tally } from "../ledger/tally.ts";
import { parseDay } from "../lib/day.ts";

/** An account as the value of an hour sees it; money in currency units. */
export interface SellingAccount {
  readonly id: string;
  readonly first_document: string | null;
  readonly since?: string;
  readonly status?: string;
  readonly net_profit?: number;
  readonly seller_hours?: number;
}

export interface SellingBook {
  readonly window: { readonly from: string; readonly to: string };
  readonly ledger_from: string;
  readonly accounts: readonly SellingAccount[];
}

/** Time that costs nothing, so that net profit is what a test says. */
const model = parsedModel(`
currency = "USD"
[roles.sales]
cost = 0
period = { from = 2025-01-01, to = 2026-01-01 }
capacity_minutes = 100000
seller = true
`);

/** Returns the statement of a book in which accounts earn and take what they are said to. */
export function sellingStatement({ window, ledger_from, accounts }: SellingBook): Statement {
  const sorted = accounts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const cells = sorted.map(({ id, net_profit = 0, seller_hours = 0 }) => ({
    account: id,
    month: window.from.slice(0, 7),
    sums: { invoiced: net_profit + 10, cogs: 10 },
    minutes_by_role: { sales: seller_hours * 60 },
  }));
  const first_day = parseDay(ledger_from);
  const facts = factsSample({ ...window, cells, coverage: { first_day } });
  const known = {
    ...facts.accounts,
    status: sorted.map(({ status }) => status ?? null),
    since: sorted.map(({ since }) => parseDay(since ?? "")),
    first_document: sorted.map(({ first_document }) => parseDay(first_document ?? "")),
  };
  return statement(tally({ ...facts, accounts: known }), model);
}

/** Returns asks of one day to one account with the same answer. */
export function asksOf(
  count: number,
  { to, on, answer }: { readonly to: string; readonly on: string; readonly answer: Ask["answer"] },
): readonly Ask[] {
  return Array.from({ length: count }, (_, i) => ({
    ask_id: `${to} ${on} ${answer} ${i}`,
    account_id: to,
    employee: null,
    on: parseDay(on) ?? 0,
    answer,
    answered_on: null,
  }));
}

import type { AccountsStatement, StatedAccount, StatedSeller } from "../api/accounts-statement.ts";
import { profitConcentration } from "../account/profit-concentration.ts";
import type { Shown, ShownAccount } from "../account/shown.ts";
import { toldBy } from "../account/told.ts";
import { rangeOf } from "../account/typing.ts";
import type { JudgedWindow } from "../review/review-rows.ts";
import type { Steering } from "../engine/engine.ts";
import { activeAccounts } from "../ledger/active-accounts.ts";
import { isProspect } from "../ledger/prospect.ts";
import type { Book } from "./book.ts";
import { judgeBook } from "./judge-book.ts";
import { missingLines } from "./missing-lines.ts";
import { type AskedWindow, shownWindow, statementWindow } from "./statement-window.ts";

/** Returns the statement of every account; money adds up to the cent, down and across. */
export async function stateAccounts(
  book: Book,
  asked: AskedWindow | null,
  steering: Steering,
): Promise<AccountsStatement> {
  const window = await statementWindow(book.engine, asked);
  const { now } = await judgeBook(book, window, steering);
  return statedAccounts(book.name, now);
}

/** Returns a judged window as it is shown and exported. */
export function statedAccounts(
  book: string,
  { statement, typing, shown }: JudgedWindow,
): AccountsStatement {
  const { accounts, totals, capacity, sellers } = shown;
  const active = new Set(activeAccounts(statement.tally));
  const told = toldBy(statement);
  const judge = (i: number) => ({
    active: active.has(i),
    typing: active.has(i) && !isProspect(statement.tally, i) ? (typing.typings[i] ?? null) : null,
    range: active.has(i) && told.goods ? rangeOf(typing.ranges, i) : null,
  });
  const stated = accounts.map((account, i) => statedAccount(account, judge(i)));
  return {
    book,
    window: shownWindow(statement.tally.window),
    currency: statement.tally.currency,
    accounts: stated.toSorted((a, b) => profitOf(b) - profitOf(a)),
    lines: typing.lines,
    told,
    totals,
    capacity,
    whale: profitConcentration(stated.filter((account) => account.active).map(profitOf)),
    sellers: sellers.filter(hasSold).map(statedSeller),
    missing: missingLines(statement),
  };
}

function hasSold({ net_sales, gross_profit, commission }: StatedSeller): boolean {
  return net_sales !== 0 || gross_profit !== 0 || commission !== 0;
}

function statedSeller(seller: Shown["sellers"][number]): StatedSeller {
  const { employee_id, name, net_sales, gross_profit, commission } = seller;
  return { employee_id, name, net_sales, gross_profit, commission };
}

function statedAccount(
  account: ShownAccount,
  judged: Pick<StatedAccount, "active" | "typing" | "range">,
): StatedAccount {
  const { typing } = judged;
  return {
    ...account,
    ...judged,
    type: typing?.type ?? null,
    type_probability: typing?.probability ?? null,
    ring_fenced: typing?.ring_fenced ?? null,
  };
}

function profitOf({ economics }: StatedAccount): number {
  return economics.net_profit ?? 0;
}

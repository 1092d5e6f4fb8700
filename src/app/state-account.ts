import type { ShownFigures } from "../account/shown-figures.ts";
import type { Statement } from "../account/statement.ts";
import type { Steering } from "../engine/engine.ts";
import type { Window } from "../lib/day.ts";
import { startOfMonth } from "../lib/day.ts";
import { ratio } from "../lib/ratio.ts";
import { roundHalfAway } from "../lib/round-to-total.ts";
import type { Book } from "./book.ts";
import { bookStatement } from "./book-statement.ts";
import { findAccount } from "./find-account.ts";
import type { MissingLine } from "./missing-lines.ts";
import { type AccountsStatement, type StatedAccount, statedAccounts } from "./state-accounts.ts";
import {
  type AskedWindow,
  type ShownWindow,
  shownWindow,
  statementWindow,
  windowBefore,
} from "./statement-window.ts";

/** One account in a window: the document of `warto account --json`. */
export interface AccountStatement extends StatedAccount {
  readonly book: string;
  readonly window: ShownWindow;
  readonly currency: string;
  /** The window of the same length before; null where the ledger does not reach back that far. */
  readonly previous: PreviousFigures | null;
  readonly share_of_book: BookShares;
  /** Its place among the active accounts, 1 for the first; null for an account without any activity. */
  readonly rank: {
    readonly net_sales: number;
    readonly net_profit: number;
    readonly of: number;
  } | null;
  readonly missing: readonly MissingLine[];
}

export interface PreviousFigures extends ShownFigures {
  readonly window: ShownWindow;
}

/** The account's share of the book's figures; null where the book's is not above zero. */
export interface BookShares {
  readonly net_sales: number | null;
  readonly gross_profit: number | null;
  readonly cost_to_serve: number | null;
  readonly net_profit: number | null;
  readonly hours: number | null;
  readonly problems: number | null;
}

/** Returns one account's statement, with the window before it and its share of the book. */
export async function stateAccount(
  book: Book,
  question: { readonly account: string; readonly window: AskedWindow | null },
  steering: Steering,
): Promise<AccountStatement> {
  const window = await statementWindow(book.engine, question.window);
  const now = await bookStatement(book, window, steering);
  const id = idOf(now, question.account);
  const { accounts, totals, currency, missing } = statedAccounts(book.name, now);
  const account = requireAccount(accounts, id);
  return {
    book: book.name,
    window: shownWindow(window),
    currency,
    ...account,
    previous: await previousFigures(book, { window, id }, steering),
    share_of_book: sharesOf(account, totals),
    rank: rankOf(account, accounts),
    missing,
  };
}

function idOf({ tally }: Statement, wanted: string): string {
  return tally.accounts.id[findAccount(tally.accounts, wanted)] ?? "";
}

function requireAccount(accounts: AccountsStatement["accounts"], id: string): StatedAccount {
  const account = accounts.find(({ account_id }) => account_id === id);
  if (account === undefined) throw new Error(`account ${id} is not in its own statement`);
  return account;
}

async function previousFigures(
  book: Book,
  { window, id }: { readonly window: Window; readonly id: string },
  steering: Steering,
): Promise<PreviousFigures | null> {
  const before = windowBefore(window);
  const span = await book.engine.span();
  if (span === null || before.from < startOfMonth(span.from)) return null;
  const then = statedAccounts(book.name, await bookStatement(book, before, steering));
  const { economics, hours, cost_to_serve_by_role, charges_by_name, quality } = requireAccount(
    then.accounts,
    id,
  );
  return {
    window: then.window,
    economics,
    hours,
    cost_to_serve_by_role,
    charges_by_name,
    quality,
  };
}

function sharesOf(account: ShownFigures, totals: ShownFigures): BookShares {
  const share = (of: (figures: ShownFigures) => number | null) => shareOf(of(account), of(totals));
  return {
    net_sales: share(({ economics }) => economics.net_sales),
    gross_profit: share(({ economics }) => economics.gross_profit),
    cost_to_serve: share(({ economics }) => economics.cost_to_serve),
    net_profit: share(({ economics }) => economics.net_profit),
    hours: share(({ hours }) => Object.values(hours).reduce((sum, one) => sum + one, 0)),
    problems: share(({ economics }) => economics.problems),
  };
}

function shareOf(part: number | null, whole: number | null): number | null {
  if (part === null || whole === null || whole <= 0) return null;
  const share = ratio(part, whole);
  return share === null ? null : roundHalfAway(share * 1e4) / 1e4;
}

function rankOf(
  account: StatedAccount,
  accounts: readonly StatedAccount[],
): AccountStatement["rank"] {
  if (!account.active) return null;
  const active = accounts.filter((one) => one.active);
  const place = (line: "net_sales" | "net_profit") =>
    1 + active.filter((one) => (one.economics[line] ?? 0) > (account.economics[line] ?? 0)).length;
  return { net_sales: place("net_sales"), net_profit: place("net_profit"), of: active.length };
}

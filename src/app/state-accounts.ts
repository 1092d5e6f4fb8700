import { type ProfitConcentration, profitConcentration } from "../account/profit-concentration.ts";
import { type Shown, type ShownAccount, shown } from "../account/shown.ts";
import type { Economics, ShownFigures } from "../account/shown-figures.ts";
import type { Statement } from "../account/statement.ts";
import type { Steering } from "../engine/engine.ts";
import { activeAccounts } from "../ledger/active-accounts.ts";
import type { Book } from "./book.ts";
import { bookStatement } from "./book-statement.ts";
import { type MissingLine, missingLines } from "./missing-lines.ts";
import {
  type AskedWindow,
  type ShownWindow,
  shownWindow,
  statementWindow,
} from "./statement-window.ts";

/** What every account of a book earns in a window: the document of `warto accounts --json`. */
export interface AccountsStatement {
  readonly book: string;
  readonly window: ShownWindow;
  readonly currency: string;
  /** Every account of the book, the most profitable first. */
  readonly accounts: readonly StatedAccount[];
  readonly totals: ShownFigures;
  readonly capacity: Shown["capacity"];
  /** Over the accounts with which anything happened. */
  readonly whale: ProfitConcentration;
  /** Those who sold or earned anything; commissions add up to the statement's. */
  readonly sellers: readonly StatedSeller[];
  readonly missing: readonly MissingLine[];
}

/** The type of an account and all that goes with it are null until there is evidence to tell them from. */
export interface StatedAccount extends ShownAccount {
  /** Whether anything happened with it in the window, or it owes anything. */
  readonly active: boolean;
  readonly type: null;
  readonly type_probability: null;
  readonly ring_fenced: null;
}

export type StatedSeller = Pick<
  Shown["sellers"][number],
  "employee_id" | "name" | "net_sales" | "gross_profit" | "commission"
>;

/** Returns the statement of every account; money adds up to the cent, down and across. */
export async function stateAccounts(
  book: Book,
  asked: AskedWindow | null,
  steering: Steering,
): Promise<AccountsStatement> {
  const window = await statementWindow(book.engine, asked);
  return statedAccounts(book.name, await bookStatement(book, window, steering));
}

/** Returns a statement as it is shown and exported. */
export function statedAccounts(book: string, statement: Statement): AccountsStatement {
  const { accounts, totals, capacity, sellers } = shown(statement);
  const missing = missingLines(statement);
  const active = new Set(activeAccounts(statement.tally));
  const stated = accounts.map((account, i) => statedAccount(account, active.has(i), missing));
  return {
    book,
    window: shownWindow(statement.tally.window),
    currency: statement.tally.currency,
    accounts: stated.toSorted((a, b) => profitOf(b) - profitOf(a)),
    totals: { ...totals, economics: withoutMissing(totals.economics, missing) },
    capacity,
    whale: profitConcentration(stated.filter((account) => account.active).map(profitOf)),
    sellers: sellers.filter(hasSold).map(statedSeller),
    missing,
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
  active: boolean,
  missing: readonly MissingLine[],
): StatedAccount {
  return {
    ...account,
    economics: withoutMissing(account.economics, missing),
    active,
    type: null,
    type_probability: null,
    ring_fenced: null,
  };
}

function withoutMissing(economics: Economics, missing: readonly MissingLine[]): Economics {
  return { ...economics, ...Object.fromEntries(missing.map(({ line }) => [line, null])) };
}

function profitOf({ economics }: StatedAccount): number {
  return economics.net_profit ?? 0;
}

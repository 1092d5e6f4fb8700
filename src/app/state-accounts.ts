import { type ProfitConcentration, profitConcentration } from "../account/profit-concentration.ts";
import type { ProfitRange, StatedType, TypeLines, Typing } from "../account/account-type.ts";
import type { Shown, ShownAccount } from "../account/shown.ts";
import type { ShownFigures } from "../account/shown-figures.ts";
import { type Told, toldBy } from "../account/told.ts";
import { rangeOf } from "../account/typing.ts";
import type { JudgedWindow } from "../review/review-rows.ts";
import type { Steering } from "../engine/engine.ts";
import { activeAccounts } from "../ledger/active-accounts.ts";
import { isProspect } from "../ledger/prospect.ts";
import type { Book } from "./book.ts";
import { judgeBook } from "./judge-book.ts";
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
  /** The lines that types are told by. */
  readonly lines: TypeLines;
  /** Which figures the book can tell at all. */
  readonly told: Told;
  readonly totals: ShownFigures;
  readonly capacity: Shown["capacity"];
  /** Over the accounts with which anything happened. */
  readonly whale: ProfitConcentration;
  /** Those who sold or earned anything; commissions add up to the statement's. */
  readonly sellers: readonly StatedSeller[];
  readonly missing: readonly MissingLine[];
}

/** The type of an account and all that goes with it are null for a prospect, and where nothing happened with it. */
export interface StatedAccount extends ShownAccount {
  /** Whether anything happened with it in the window, or it owes anything. */
  readonly active: boolean;
  readonly type: StatedType | null;
  /** Probability of the type; of the likeliest one where the type is Unclear. */
  readonly type_probability: number | null;
  readonly ring_fenced: boolean | null;
  /** What the type rests on. */
  readonly typing: Typing | null;
  /** Net profit under the cost model's ranges. */
  readonly range: ProfitRange | null;
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

import type { StatedType, TypeLines } from "../account/account-type.ts";
import type { Coverage } from "../account/coverage.ts";
import { type FlipPoints, flipPoints } from "../account/flip-points.ts";
import { flipSentences } from "../account/flip-words.ts";
import type { Justification } from "../account/justification.ts";
import type { ShownFigures } from "../account/shown-figures.ts";
import type { Substance } from "../account/substance.ts";
import type { Told } from "../account/told.ts";
import type { TraitReading } from "../account/traits/trait.ts";
import type { DecisionCard } from "../decision/card/card.ts";
import type { Steering } from "../engine/engine.ts";
import type { Language } from "../lib/language.ts";
import { ratio } from "../lib/ratio.ts";
import { roundHalfAway } from "../lib/round-to-total.ts";
import { type Speech, speech } from "../lib/speech.ts";
import { accountReviewer } from "../review/review-account.ts";
import type { JudgedWindow } from "../review/review-rows.ts";
import type { Book } from "./book.ts";
import { decideAccount } from "./decide-account.ts";
import { findAccount } from "./find-account.ts";
import type { MissingLine } from "./missing-lines.ts";
import { readPlanFile } from "./plan-file.ts";
import { bookJudgement } from "./review-book.ts";
import { type AccountsStatement, type StatedAccount, statedAccounts } from "./state-accounts.ts";
import {
  type AskedWindow,
  type ShownWindow,
  shownWindow,
  statementWindow,
} from "./statement-window.ts";

/** One account in a window: the document of `warto account --json`. */
export interface AccountStatement extends StatedAccount {
  readonly book: string;
  readonly window: ShownWindow;
  readonly currency: string;
  /** The lines that types are told by. */
  readonly lines: TypeLines;
  /** Which figures the book can tell at all. */
  readonly told: Told;
  /** Why it is of its type, the strongest first. */
  readonly reasons: readonly string[];
  readonly traits: readonly TraitReading[];
  readonly justification: Justification;
  readonly coverage: Coverage;
  readonly substance: Substance;
  readonly flip_points: FlipPoints & { readonly sentences: readonly string[] };
  /** What can be done about it; null where there is nothing to decide, as with a prospect. */
  readonly decision: DecisionCard | null;
  /** The window of the same length before; null where the ledger does not reach back that far. */
  readonly previous: PreviousFigures | null;
  readonly share_of_book: BookShares;
  /** Its place among the accounts that bought anything, 1 for the first; null for one that did not. */
  readonly rank: {
    readonly net_sales: number;
    readonly net_profit: number;
    readonly of: number;
  } | null;
  readonly missing: readonly MissingLine[];
}

export interface AccountQuestion {
  /** Its id or name. */
  readonly account: string;
  readonly window: AskedWindow | null;
  /** Of the sentences; English by default. */
  readonly language?: Language;
}

export interface PreviousFigures extends ShownFigures {
  readonly window: ShownWindow;
  readonly type: StatedType | null;
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

/** Returns one account's statement and judgement, with the window before it and its share of the book. */
export async function stateAccount(
  book: Book,
  question: AccountQuestion,
  steering: Steering,
): Promise<AccountStatement> {
  const window = await statementWindow(book.engine, question.window);
  const file = await readPlanFile(book.folder);
  const judgement = await bookJudgement(book, window, steering);
  const { now, before } = judgement;
  const { tally } = now.statement;
  const index = findAccount(tally.accounts, question.account);
  const id = tally.accounts.id[index] ?? "";
  const words = speech(question.language ?? "en", tally.currency);
  const { accounts, totals, currency, missing, lines, told } = statedAccounts(book.name, now);
  const account = requireAccount(accounts, id);
  const { reasons, traits, justification, coverage, substance } = accountReviewer(
    judgement,
    words,
  )(index);
  return {
    book: book.name,
    window: shownWindow(window),
    currency,
    ...account,
    lines,
    told,
    reasons,
    traits,
    justification,
    coverage,
    substance,
    flip_points: flips(now, index, words),
    decision: decideAccount(judgement, { account: index, file }, words),
    previous: before === null ? null : previousFigures(book, before, id),
    share_of_book: sharesOf(account, totals),
    rank: rankOf(account, accounts),
    missing,
  };
}

function flips(
  { statement, typing }: JudgedWindow,
  account: number,
  words: Speech,
): AccountStatement["flip_points"] {
  const points = flipPoints(statement, typing.axes, account);
  const isLoss = (statement.lines.net_profit[account] ?? 0) < 0;
  return { ...points, sentences: flipSentences(points, words, { isLoss }) };
}

function requireAccount(accounts: AccountsStatement["accounts"], id: string): StatedAccount {
  const account = accounts.find(({ account_id }) => account_id === id);
  if (account === undefined) throw new Error(`account ${id} is not in its own statement`);
  return account;
}

function previousFigures(book: Book, before: JudgedWindow, id: string): PreviousFigures {
  const then = statedAccounts(book.name, before);
  const { economics, hours, cost_to_serve_by_role, charges_by_name, quality, type } =
    requireAccount(then.accounts, id);
  return {
    window: then.window,
    type,
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
  if (!buys(account)) return null;
  const buying = accounts.filter(buys);
  const place = (line: "net_sales" | "net_profit") =>
    1 + buying.filter((one) => (one.economics[line] ?? 0) > (account.economics[line] ?? 0)).length;
  return { net_sales: place("net_sales"), net_profit: place("net_profit"), of: buying.length };
}

function buys({ economics }: StatedAccount): boolean {
  return economics.lines > 0;
}

import type { AccountStatement, BookShares, PreviousFigures } from "../api/account-statement.ts";
import type { FlipPoints } from "../account/flip-points.ts";
import { flipSentences } from "../account/flip-words.ts";
import type { ShownFigures } from "../account/shown-figures.ts";
import type { Steering } from "../engine/engine.ts";
import type { Language } from "../lib/language.ts";
import { ratio } from "../lib/ratio.ts";
import { roundHalfAway } from "../lib/round-to-total.ts";
import { type Speech, speech } from "../lib/speech.ts";
import type { Book } from "./book.ts";
import { bookInDepth, type StatementById } from "./book-in-depth.ts";
import { findAccount } from "./find-account.ts";
import { type AskedWindow, shownWindow, statementWindow } from "./statement-window.ts";

export interface AccountQuestion {
  /** Its id or name. */
  readonly account: string;
  readonly window: AskedWindow | null;
  /** Of the sentences; English by default. */
  readonly language?: Language;
}

/** Returns one account's statement and judgement, with the window before it and its share of the book. */
export async function stateAccount(
  book: Book,
  question: AccountQuestion,
  steering: Steering,
): Promise<AccountStatement> {
  const window = await statementWindow(book.engine, question.window);
  const { judgement, now, before, reviewerIn, flipsOf, rankOf, basisOf } = await bookInDepth(
    book,
    window,
    steering,
  );
  const { tally, lines: columns } = judgement.now.statement;
  const index = findAccount(tally.accounts, question.account);
  const id = tally.accounts.id[index] ?? "";
  const words = speech(question.language ?? "en", tally.currency);
  const { totals, currency, missing, lines, told } = now.statement;
  const account = now.accountOf(id);
  const basis = basisOf(index);
  const card = basis && book.makeCard({ basis, language: words.language, currency });
  const { reasons, traits, justification, coverage, substance } = reviewerIn(words.language)(index);
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
    flip_points: flips(flipsOf(index), words, { isLoss: (columns.net_profit[index] ?? 0) < 0 }),
    decision: await card,
    previous: before === null ? null : previousFigures(before, id),
    share_of_book: sharesOf(account, totals),
    rank: rankOf(account),
    missing,
  };
}

function flips(
  points: FlipPoints,
  words: Speech,
  sign: { readonly isLoss: boolean },
): AccountStatement["flip_points"] {
  return { ...points, sentences: flipSentences(points, words, sign) };
}

function previousFigures(then: StatementById, id: string): PreviousFigures {
  const { economics, hours, cost_to_serve_by_role, charges_by_name, quality, type } =
    then.accountOf(id);
  return {
    window: then.statement.window,
    type,
    economics,
    hours,
    cost_to_serve_by_role,
    charges_by_name,
    quality,
  };
}

/** Returns an account's shares of totals. */
export function sharesOf(account: ShownFigures, totals: ShownFigures): BookShares {
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

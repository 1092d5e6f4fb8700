import type { AccountBasis } from "../api/account-basis.ts";
import type { Steering } from "../engine/engine.ts";
import type { Book } from "./book.ts";
import { bookInDepth } from "./book-in-depth.ts";
import { findAccount } from "./find-account.ts";
import type { AccountQuestion } from "./state-account.ts";
import { shownWindow, statementWindow } from "./statement-window.ts";

/** Returns what an account's decision card is made from. */
export async function accountBasis(
  book: Book,
  question: Pick<AccountQuestion, "account" | "window">,
  steering: Steering,
): Promise<AccountBasis> {
  const window = await statementWindow(book.engine, question.window);
  const { judgement, basisOf } = await bookInDepth(book, window, steering);
  const { tally } = judgement.now.statement;
  const account = findAccount(tally.accounts, question.account);
  return {
    account_id: tally.accounts.id[account] ?? "",
    window: shownWindow(window),
    currency: tally.currency,
    purses: null,
    basis: basisOf(account),
  };
}

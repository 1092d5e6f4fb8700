import type { AccountsStatement, StatedAccount } from "../api/accounts-statement.ts";
import { type FlipPoints, flipFinder } from "../account/flip-points.ts";
import type { CardBasis } from "../decision/card/card-basis.ts";
import type { Steering } from "../engine/engine.ts";
import type { Window } from "../lib/day.ts";
import { keptByKey } from "../lib/kept-by-key.ts";
import type { Language } from "../lib/language.ts";
import { othersFirst } from "../lib/others-first.ts";
import { speech } from "../lib/speech.ts";
import type { Judgement } from "../review/judgement.ts";
import { accountReviewer } from "../review/review-account.ts";
import { accountRanks } from "./account-ranks.ts";
import type { Book } from "./book.ts";
import { cardBases } from "./card-bases.ts";
import { readPlanFile } from "./plan-file.ts";
import { bookJudgement } from "./review-book.ts";
import { statedAccounts } from "./state-accounts.ts";

/** A judged book, ready to tell of one account after the other; what they share is made once. */
export interface BookInDepth {
  readonly judgement: Judgement;
  readonly now: StatementById;
  /** Null where the ledger does not reach back that far. */
  readonly before: StatementById | null;
  readonly reviewerIn: (language: Language) => ReturnType<typeof accountReviewer>;
  readonly flipsOf: (account: number) => FlipPoints;
  readonly rankOf: ReturnType<typeof accountRanks>;
  readonly basisOf: (account: number) => CardBasis | null;
}

/** A statement of which one account after the other is asked for. */
export interface StatementById {
  readonly statement: AccountsStatement;
  /** The id is one of its accounts'. */
  readonly accountOf: (id: string) => StatedAccount;
}

/** Returns a book's window in depth. */
export function bookInDepth(book: Book, window: Window, steering: Steering): Promise<BookInDepth> {
  return book.keep(`in depth ${window.from} ${window.to}`, async () => {
    const file = await readPlanFile(book.folder);
    const judgement = await bookJudgement(book, window, steering);
    const { now, before } = judgement;
    const stated = byId(statedAccounts(book.name, now));
    await othersFirst(steering);
    const statedBefore = before === null ? null : byId(statedAccounts(book.name, before));
    await othersFirst(steering);
    const flipsOf = flipFinder(now.statement, now.typing.axes);
    await othersFirst(steering);
    const basisOf = cardBases(judgement, file);
    const rankOf = accountRanks(stated.statement.accounts);
    const { currency } = now.statement.tally;
    const reviewerIn = keptByKey((language: Language) =>
      accountReviewer(judgement, speech(language, currency)),
    );
    return { judgement, now: stated, before: statedBefore, reviewerIn, flipsOf, rankOf, basisOf };
  });
}

function byId(statement: AccountsStatement): StatementById {
  const accounts = new Map(statement.accounts.map((account) => [account.account_id, account]));
  return {
    statement,
    accountOf: (id) => {
      const account = accounts.get(id);
      if (account === undefined) throw new Error(`account ${id} is not in its own statement`);
      return account;
    },
  };
}

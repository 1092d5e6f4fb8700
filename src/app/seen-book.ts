import type { AccountBasis } from "../api/account-basis.ts";
import type { AccountStatement } from "../api/account-statement.ts";
import type { AccountTable } from "../api/account-table.ts";
import type { AccountsStatement } from "../api/accounts-statement.ts";
import type { Explanation } from "../api/explanation.ts";
import type { PlanAnswer, PlanJob, SettledWay } from "../api/plan-answer.ts";
import type { AccountsToAsk } from "../api/reviews.ts";
import type { SeenPlanAnswer } from "../api/seen-plan.ts";
import type { Session } from "../api/session.ts";
import type { Steering } from "../engine/engine.ts";
import type { Journal } from "../journal/journal.ts";
import { Refusal } from "../lib/refusal.ts";
import { speech } from "../lib/speech.ts";
import {
  accountsInBrief,
  type AccountsOfReview,
  reviewedAccounts,
  reviewWith,
} from "../review/build-review.ts";
import type { FollowThrough } from "../review/follow-through/follow-through-document.ts";
import type { Review, ReviewInBrief, ReviewOf } from "../review/review.ts";
import {
  type Access,
  accountsOf,
  type BookUser,
  employeesSeen,
  type Ownership,
  ownership,
  seesAccount,
} from "./access.ts";
import { NotAllowed, NotSeen } from "./access-faults.ts";
import { accountBasis } from "./account-basis.ts";
import { accountTable } from "./account-table.ts";
import { accountsToAsk } from "./accounts-to-ask.ts";
import { answerPlan } from "./answer-plan.ts";
import type { Book } from "./book.ts";
import { bookSession } from "./book-session.ts";
import { explainLine, type LineQuestion } from "./explain-line.ts";
import { judgeBook } from "./judge-book.ts";
import type { KeptBook } from "./kept-book.ts";
import { bookJudgement, type ReviewRequest } from "./review-book.ts";
import { seenBasis } from "./seen-basis.ts";
import { seenFollowThrough } from "./seen-follow-through.ts";
import { seenAccount, seenAccounts, seenTable } from "./seen-accounts.ts";
import { seenPlanAnswer } from "./seen-plan.ts";
import { seenReview } from "./seen-review.ts";
import { type FollowedRequest, followedDecisions } from "./followed-decisions.ts";
import { type AccountQuestion, stateAccount } from "./state-account.ts";
import { statedAccounts } from "./state-accounts.ts";
import { statedWindow } from "./stated-window.ts";
import { type AskedWindow, statementWindow } from "./statement-window.ts";

/**
 * A book as one user sees it. Every document of it holds the accounts that the user sees and nothing that others could be
 * told from; what is not made for that is behind `ofAccount` and `whole`, which refuse whoever may not have it.
 */
export interface SeenBook {
  readonly name: string;
  readonly user: BookUser;
  readonly access: () => Promise<Access>;
  /** Differs after every change of what the documents are made from. */
  readonly revision: () => Promise<string>;
  readonly session: () => Promise<Session["book"]>;
  readonly accounts: (window: AskedWindow | null, steering: Steering) => Promise<AccountsStatement>;
  readonly table: (window: AskedWindow | null, steering: Steering) => Promise<AccountTable>;
  readonly account: (question: AccountQuestion, steering: Steering) => Promise<AccountStatement>;
  readonly basis: (
    question: Pick<AccountQuestion, "account" | "window">,
    steering: Steering,
  ) => Promise<AccountBasis>;
  readonly why: (question: LineQuestion, steering: Steering) => Promise<Explanation>;
  readonly review: (request: ReviewRequest, steering: Steering) => Promise<Review>;
  readonly reviewInBrief: (request: ReviewRequest, steering: Steering) => Promise<ReviewInBrief>;
  readonly toAsk: (window: AskedWindow | null, steering: Steering) => Promise<AccountsToAsk>;
  /** What decisions on the seen accounts promised and brought, beside the middle one of all untouched accounts. */
  readonly followThrough: (asked: FollowedRequest, steering: Steering) => Promise<FollowThrough>;
  /** The firm's plan under all that is settled in the journal; of a part of the book, what it says of that part. */
  readonly plan: (asked: PlanJob, steering: Steering) => Promise<PlanAnswer | SeenPlanAnswer>;
  /** Asks the book about one account alone; throws `NotSeen` where that is not the user's to see. */
  readonly ofAccount: <Value>(
    account_id: string,
    ask: (book: Book) => Promise<Value>,
  ) => Promise<Value>;
  /** Returns the whole book; throws `NotAllowed` for whoever does not see all of it. */
  readonly whole: () => KeptBook;
}

/** The two stores of a book, as nobody but the server has them. */
export interface BookStores {
  readonly book: KeptBook;
  readonly journal: Journal;
}

/** Returns a book as a user sees it. */
export function seenBook({ book, journal }: BookStores, user: BookUser): SeenBook {
  const access = () => accessTo(book, user);
  const ofAccount: SeenBook["ofAccount"] = async (account_id, ask) => {
    if (!seesAccount(await access(), account_id)) throw noAccount(account_id);
    return ask(book);
  };
  const accounts: SeenBook["accounts"] = async (asked, steering) => {
    const seen = await access();
    const window = await statementWindow(book.engine, asked);
    const { now, whole } = await book.keep(`accounts ${window.from} ${window.to}`, async () => {
      const judged = await judgeBook(book, window, steering);
      return { now: judged.now, whole: statedAccounts(book.name, judged.now) };
    });
    return seen.kind === "whole" ? whole : seenAccounts(whole, now.statement, seen);
  };
  return {
    name: book.name,
    user,
    access,
    revision: book.revision,
    session: () => bookSession(book),
    accounts,
    table: async (window, steering) => {
      const seen = await access();
      const table = await accountTable(book, window, steering);
      return seen.kind === "whole" ? table : seenTable(table, seen);
    },
    ...ofOneAccount(book, { access, ofAccount, accounts }),
    ...reviews(book, access),
    toAsk: async (window, steering) => {
      const seen = await access();
      const among = seen.kind === "whole" ? null : seen.accounts;
      return accountsToAsk(book, { window, among }, steering);
    },
    ...withJournal({ book, journal }, access),
    ofAccount,
    whole: () => {
      if (employeesSeen(user) === null) return book;
      throw new NotAllowed({
        en: "This is for controllers and owners, who see the whole book.",
        pl: "Dostęp mają tylko kontrolerzy i właściciele, którzy widzą wszystkie dane.",
      });
    },
  };
}

/** The documents of one account, which is the user's to see. */
function ofOneAccount(
  book: KeptBook,
  { access, ofAccount, accounts }: Pick<SeenBook, "access" | "ofAccount" | "accounts">,
): Pick<SeenBook, "account" | "basis" | "why"> {
  return {
    account: (question, steering) =>
      ofAccount(question.account, async () => {
        const [seen, stated] = [await access(), await stateAccount(book, question, steering)];
        if (seen.kind === "whole") return stated;
        return seenAccount(stated, await accounts(question.window, steering), seen);
      }),
    basis: (question, steering) =>
      ofAccount(question.account, async () => {
        const [seen, basis] = [await access(), await accountBasis(book, question, steering)];
        return seen.kind === "whole" ? basis : seenBasis(basis, seen);
      }),
    why: (question, steering) =>
      ofAccount(question.account, () => explainLine(book, question, steering)),
  };
}

function reviews(
  book: KeptBook,
  access: SeenBook["access"],
): Pick<SeenBook, "review" | "reviewInBrief"> {
  const reviewed = async <Account>(
    accountsIn: AccountsOfReview<Account>,
    request: ReviewRequest,
    steering: Steering,
  ): Promise<ReviewOf<Account>> => {
    const seen = await access();
    const window = await statementWindow(book.engine, request.window);
    const judgement = await bookJudgement(book, window, steering);
    const words = speech(request.language, judgement.now.statement.tally.currency);
    const told = accountsIn(judgement, words, (account_id) => seesAccount(seen, account_id));
    return seen.kind === "whole"
      ? reviewWith(judgement, words, told)
      : seenReview(judgement, seen, words, told);
  };
  return {
    review: (request, steering) => reviewed(reviewedAccounts, request, steering),
    reviewInBrief: (request, steering) => reviewed(accountsInBrief, request, steering),
  };
}

/** The documents that hang on what people have decided. */
function withJournal(
  { book, journal }: BookStores,
  access: SeenBook["access"],
): Pick<SeenBook, "plan" | "followThrough"> {
  return {
    plan: async (asked, steering) => {
      const seen = await access();
      const unseen = asked.locks.find(({ account_id }) => !seesAccount(seen, account_id));
      if (unseen !== undefined) throw noAccount(unseen.account_id);
      const terms = { asked, settled: await settledWays(journal) };
      if (seen.kind === "whole") return answerPlan(book, terms, steering);
      return seenPlanAnswer(await untold(answerPlan(book, terms, steering)), seen);
    },
    followThrough: async (asked, steering) => {
      const seen = await access();
      const among = seen.kind === "whole" ? null : seen.accounts;
      const told = await followedDecisions({ book, journal }, { ...asked, among }, steering);
      return seen.kind === "whole" ? told : seenFollowThrough(told);
    },
  };
}

/**
 * Which accounts are somebody's does not hang on the window that is asked for: whoever sold to an account long ago does not
 * see it by asking about that year.
 */
async function accessTo(book: KeptBook, user: BookUser): Promise<Access> {
  const employees = employeesSeen(user);
  if (employees === null) return { kind: "whole" };
  const owned = await book.keep("whose accounts are whose", () => bookOwnership(book));
  return { kind: "part", accounts: accountsOf(owned, employees), employees };
}

async function bookOwnership(book: KeptBook): Promise<Ownership> {
  if ((await book.engine.span()) === null) return new Map();
  const window = await statementWindow(book.engine, null);
  const { statement } = await statedWindow(book, window, {});
  return ownership(statement.tally);
}

async function settledWays(journal: Journal): Promise<readonly SettledWay[]> {
  const { items } = await journal.list("lock", { limit: 1000 });
  return items.map(({ body: { account_id, way } }) => ({ account_id, way }));
}

/** Why there is no plan may name accounts that the user does not see. */
async function untold<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(
      {
        en: "the firm has no plan as things are settled now; ask a controller or an owner, who see why",
        pl: "Przy obecnych ustaleniach firma nie ma planu; zapytaj kontrolera lub właściciela, którzy widzą dlaczego.",
      },
      { cause: error },
    );
  }
}

export function noAccount(account_id: string): NotSeen {
  return new NotSeen({
    en: `There is no account ${account_id}.`,
    pl: `Nie ma klienta ${account_id}.`,
  });
}

import { readTraits } from "../account/traits/read-traits.ts";
import type { Steering } from "../engine/engine.ts";
import type { Language } from "../lib/language.ts";
import type { Window } from "../lib/day.ts";
import { speech } from "../lib/speech.ts";
import { buildReview } from "../review/build-review.ts";
import type { Judgement } from "../review/judgement.ts";
import type { Review } from "../review/review.ts";
import type { Book } from "./book.ts";
import { judgeBook } from "./judge-book.ts";
import { type AskedWindow, statementWindow } from "./statement-window.ts";

export interface ReviewRequest {
  readonly window: AskedWindow | null;
  readonly language: Language;
}

/** Returns the review of a book: types, the seven questions, every account with its reasons. */
export async function reviewBook(
  book: Book,
  request: ReviewRequest,
  steering: Steering,
): Promise<Review> {
  const window = await statementWindow(book.engine, request.window);
  const judgement = await bookJudgement(book, window, steering);
  return buildReview(judgement, speech(request.language, judgement.now.statement.tally.currency));
}

/** Returns all that a review, or one account's, is made of. */
export function bookJudgement(book: Book, window: Window, steering: Steering): Promise<Judgement> {
  const question = `judgement ${window.from} ${window.to}`;
  return book.keep(question, () => makeJudgement(book, window, steering));
}

async function makeJudgement(book: Book, window: Window, steering: Steering): Promise<Judgement> {
  const judged = await judgeBook(book, window, steering);
  const now = judged.now.statement;
  const before = judged.before?.statement ?? null;
  const { currency } = now.tally;
  const assortment = await book.engine.assortment({ window, currency }, steering);
  return { book: book.name, ...judged, traits: readTraits({ now, before, assortment }) };
}

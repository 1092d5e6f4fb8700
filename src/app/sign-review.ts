import type { SignRequest } from "../api/reviews.ts";
import type { Steering } from "../engine/engine.ts";
import type { ChangeAuthor, ChangeOutcome, Journal, RecordWrite } from "../journal/journal.ts";
import { parseDay } from "../lib/day.ts";
import { Refusal } from "../lib/refusal.ts";
import type { RecordBody } from "../record/record-kinds.ts";
import type { Review, ReviewedAccount } from "../review/review.ts";
import type { Book } from "./book.ts";
import { reviewBook } from "./review-book.ts";

export interface Signature extends SignRequest, ChangeAuthor {
  readonly review_id: string;
}

/** The figures that a review is signed on. */
export type FrozenReview = NonNullable<RecordBody<"review">["signed"]>;

/** Signs a review off: freezes its figures as the ledger has them now, and settles when the next one is due. */
export async function signReview(
  { book, journal }: { readonly book: Book; readonly journal: Pick<Journal, "read" | "change"> },
  signature: Signature,
  steering: Steering,
): Promise<ChangeOutcome> {
  const opened = await journal.read("review", signature.review_id);
  if (opened === null)
    throw new Refusal({
      en: "there is no such review any more; begin a new one",
      pl: "Tego przeglądu już nie ma; rozpocznij nowy.",
    });
  if (opened.body.signed !== null)
    throw new Refusal({
      en: "this review has been signed off already; begin a new one",
      pl: "Ten przegląd jest już zatwierdzony; rozpocznij nowy.",
    });
  const { from, to } = opened.body.window;
  const window = { from: parseDay(from), to: parseDay(to) };
  const review = await reviewBook(book, { window, language: "en" }, steering);
  const signed = frozenReview(review, { on: signature.at.slice(0, 10), by: signature.by });
  const schedule = await journal.read("schedule", scheduleId);
  return journal.change({
    change_id: signature.change_id,
    by: signature.by,
    at: signature.at,
    what: signature.what,
    reason: null,
    writes: [
      {
        kind: "review",
        id: signature.review_id,
        seen: signature.seen,
        body: { ...opened.body, signed },
      },
      {
        kind: "schedule",
        id: scheduleId,
        seen: schedule?.version ?? 0,
        body: { every_months: signature.every_months, next_on: signature.next_on },
      },
      ...signature.tasks.map((task, i) => newTask(task, `task:${signature.change_id}:${i}`)),
    ],
  });
}

/** The one schedule of a book. */
const scheduleId = "schedule";

function newTask(task: SignRequest["tasks"][number], id: string): RecordWrite {
  const body = { ...task, decision_id: null, done_on: null, for: null };
  return { kind: "task", id, seen: 0, body };
}

/** Returns what of a review is kept under its signature; money to the cent, as it was shown. */
export function frozenReview(
  { mix, totals, accounts, told }: Review,
  { on, by }: { readonly on: string; readonly by: string },
): FrozenReview {
  const { net_sales, gross_profit, net_profit } = totals.economics;
  return {
    on,
    by,
    mix: mix.map((group) => ({
      type: group.type,
      accounts: group.accounts,
      net_sales: group.net_sales,
      net_profit: group.net_profit,
    })),
    totals: told.goods
      ? { net_sales, gross_profit, net_profit }
      : { net_sales, gross_profit: null, net_profit: null },
    accounts: accounts.map(frozenAccount),
  };
}

function frozenAccount({ account_id, prospect, typing, economics }: ReviewedAccount) {
  const { net_sales, net_profit } = economics;
  return { account_id, type: prospect ? null : typing.type, net_sales, net_profit };
}

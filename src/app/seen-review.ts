import { coverage } from "../account/coverage.ts";
import { profitConcentration } from "../account/profit-concentration.ts";
import type { Speech } from "../lib/speech.ts";
import { reviewQuestions, reviewWith } from "../review/build-review.ts";
import type { Judgement } from "../review/judgement.ts";
import type { ReviewOf } from "../review/review.ts";
import type { ReviewRow, ReviewRows } from "../review/review-row.ts";
import { reviewRows } from "../review/review-rows.ts";
import { typeGroups } from "../review/type-groups.ts";
import { type PartAccess, seesAccount } from "./access.ts";
import { seenReader, seenTotals } from "./seen-accounts.ts";

/** Returns the review of the seen accounts: judged within the whole book, added up and asked about alone. */
export function seenReview<Account>(
  judgement: Judgement,
  access: PartAccess,
  speech: Speech,
  accounts: readonly Account[],
): ReviewOf<Account> {
  const { now, before } = judgement;
  const whole = reviewWith(judgement, speech, accounts);
  const rows = seenRows(reviewRows(now, before), access);
  return {
    book: whole.book,
    language: whole.language,
    currency: whole.currency,
    window: whole.window,
    before: whole.before,
    lines: whole.lines,
    told: whole.told,
    mix: typeGroups(rows),
    questions: reviewQuestions(rows, speech),
    accounts,
    totals: seenTotals(now.statement, access),
    totals_before: before === null ? null : seenTotals(before.statement, access),
    capacity: [],
    whale: profitConcentration(rows.now.map((row) => row.net_profit)),
    coverage: coverage(now.statement, speech)(seenReader(now.statement, access)),
    value_of_hour: null,
    hour_worth: whole.hour_worth,
    cautions: whole.cautions,
  };
}

function seenRows(rows: ReviewRows, access: PartAccess): ReviewRows {
  const isSeen = ({ account_id }: ReviewRow) => seesAccount(access, account_id);
  return {
    ...rows,
    now: rows.now.filter(isSeen),
    before: rows.before?.filter(isSeen) ?? null,
  };
}

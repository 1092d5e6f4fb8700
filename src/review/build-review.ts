import { coverage } from "../account/coverage.ts";
import { profitConcentration } from "../account/profit-concentration.ts";
import { shownValueOfHour } from "../ask/shown-value-of-hour.ts";
import { toldBy } from "../account/told.ts";
import { activeAccounts } from "../ledger/active-accounts.ts";
import { sumOf } from "../lib/column.ts";
import { isoOf, type Window } from "../lib/day.ts";
import type { Speech } from "../lib/speech.ts";
import { shownHourWorth } from "../plan/shown-hour-worth.ts";
import { cautions } from "./cautions.ts";
import { complaintsQuestion } from "./questions/complaints.ts";
import { costQuestion } from "./questions/cost.ts";
import { grossProfitQuestion } from "./questions/gross-profit.ts";
import { mixQuestion } from "./questions/mix.ts";
import { newCustomersQuestion } from "./questions/new-customers.ts";
import { opportunityQuestion } from "./questions/opportunity.ts";
import { resourcesQuestion } from "./questions/resources.ts";
import type { Judgement } from "./judgement.ts";
import type {
  AccountInBrief,
  Question,
  Review,
  ReviewedAccount,
  ReviewOf,
  ReviewWindow,
} from "./review.ts";
import type { ReviewRows } from "./review-row.ts";
import { accountInBrief, accountReviewer } from "./review-account.ts";
import { reviewRows } from "./review-rows.ts";
import { typeGroups } from "./type-groups.ts";

/** Returns the review of a book in one language. */
export function buildReview(judgement: Judgement, speech: Speech): Review {
  return reviewWith(judgement, speech, reviewedAccounts(judgement, speech));
}

/** Returns the review of a book that says of accounts what is given. */
export function reviewWith<Account>(
  judgement: Judgement,
  speech: Speech,
  accounts: readonly Account[],
): ReviewOf<Account> {
  const { book, now, before, value_of_hour, plan } = judgement;
  const rows = reviewRows(now, before);
  const { statement, shown, typing } = now;
  return {
    book,
    language: speech.language,
    currency: speech.currency,
    window: isoWindow(statement.tally.window),
    before: before === null ? null : isoWindow(before.statement.tally.window),
    lines: typing.lines,
    told: toldBy(statement),
    mix: typeGroups(rows),
    questions: reviewQuestions(rows, speech),
    accounts,
    totals: shown.totals,
    totals_before: before?.shown.totals ?? null,
    capacity: shown.capacity,
    whale: profitConcentration(rows.now.map((row) => row.net_profit)),
    coverage: coverage(statement, speech)(sumOf),
    value_of_hour: value_of_hour === null ? null : shownValueOfHour(value_of_hour, speech),
    hour_worth: plan === null ? null : shownHourWorth(plan, speech),
    cautions: cautions(statement, speech),
  };
}

/** Returns the seven questions as rows answer them. */
export function reviewQuestions(rows: ReviewRows, speech: Speech): readonly Question[] {
  return [
    mixQuestion(rows, speech),
    resourcesQuestion(rows, speech),
    complaintsQuestion(rows, speech),
    grossProfitQuestion(rows, speech),
    costQuestion(rows, speech),
    opportunityQuestion(rows, speech),
    newCustomersQuestion(rows, speech),
  ];
}

function isoWindow({ from, to }: Window): ReviewWindow {
  return { from: isoOf(from), to: isoOf(to) };
}

/** Returns what a review says of accounts, the most profitable first. */
export type AccountsOfReview<Account> = (
  judgement: Judgement,
  speech: Speech,
  /** Asked of an account's id. */
  isWanted?: (account_id: string) => boolean,
) => readonly Account[];

export const reviewedAccounts: AccountsOfReview<ReviewedAccount> = (judgement, speech, isWanted) =>
  mostProfitableFirst(wanted(judgement, isWanted).map(accountReviewer(judgement, speech)));

export const accountsInBrief: AccountsOfReview<AccountInBrief> = (judgement, _, isWanted) =>
  mostProfitableFirst(wanted(judgement, isWanted).map((i) => accountInBrief(judgement, i)));

function wanted(
  { now: { statement } }: Judgement,
  isWanted: (account_id: string) => boolean = () => true,
): readonly number[] {
  const { id } = statement.tally.accounts;
  return activeAccounts(statement.tally).filter((i) => isWanted(id[i] ?? ""));
}

function mostProfitableFirst<Account extends Pick<AccountInBrief, "economics">>(
  accounts: readonly Account[],
): readonly Account[] {
  const profitOf = ({ economics }: Account) => economics.net_profit ?? 0;
  return accounts.toSorted((a, b) => profitOf(b) - profitOf(a));
}

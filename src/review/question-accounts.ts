import type { QuestionAccount, QuestionNumber } from "./review.ts";
import type { ReviewRow, ReviewRows } from "./review-row.ts";
import { sumOver } from "./review-row.ts";

export interface Ranking {
  readonly figure: (row: ReviewRow) => number;
  readonly unit: QuestionNumber["unit"];
  readonly label: string;
  /** The rows to choose from; all of the window by default. */
  readonly among?: readonly ReviewRow[];
  /** Falling by default; rising puts the smallest first. */
  readonly rising?: boolean;
}

const mostShown = 10;

/** Returns the accounts with most of a figure, with its share of the book and what it was before. */
export function rankedAccounts(
  { now, before }: ReviewRows,
  { figure, unit, label, among = now, rising = false }: Ranking,
): readonly QuestionAccount[] {
  const total = sumOver(now, figure);
  const then = new Map((before ?? []).map((row) => [row.account_id, figure(row)]));
  const sign = rising ? 1 : -1;
  return among
    .filter((row) => (rising ? figure(row) < 0 : figure(row) > 0))
    .toSorted((a, b) => sign * (figure(a) - figure(b)) || (a.account_id < b.account_id ? -1 : 1))
    .slice(0, mostShown)
    .map((row) => ({
      account_id: row.account_id,
      name: row.name,
      type: row.type,
      value: figure(row),
      unit,
      label,
      share: total > 0 ? figure(row) / total : null,
      before: then.get(row.account_id) ?? null,
    }));
}

/** Returns the name an account goes by in a sentence. */
export function called({ name, account_id }: Pick<QuestionAccount, "name" | "account_id">): string {
  return name ?? account_id;
}

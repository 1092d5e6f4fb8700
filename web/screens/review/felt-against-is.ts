import type { AccountType, StatedType } from "../../../src/account/account-type.ts";
import type { RecordBody } from "../../../src/record/record-kinds.ts";
import type { ReviewInBrief, ReviewedAccount } from "../../../src/review/review.ts";

export type View = RecordBody<"view">;

/** An account as its seller feels it, beside what it is. */
export interface FeltAccount {
  readonly account_id: string;
  readonly name: string | null;
  readonly feels: View["feels"];
  readonly takes_for: AccountType | null;
  /** Null where nothing happened with it in the window. */
  readonly type: StatedType | null;
  readonly net_profit: number | null;
  /** Its place by net profit, 1 for the first; null where the book cannot tell or it bought nothing. */
  readonly place: number | null;
  /**
   * How many hundredths of the accounts lie between its place and the third of them that it is felt to be in: above zero where
   * it is felt to be better than it is, 0 within the third.
   */
  readonly gap: number | null;
}

export interface FeltAgainstIs {
  /** Those felt most wrong first. */
  readonly accounts: readonly FeltAccount[];
  /** How many accounts have a place. */
  readonly of: number;
}

/** What of a review is held against feelings. */
export interface FeltReview extends Pick<ReviewInBrief, "told"> {
  readonly accounts: readonly EarningAccount[];
}

type EarningAccount = Pick<ReviewedAccount, "account_id" | "name"> & {
  readonly typing: Pick<ReviewedAccount["typing"], "type">;
  readonly economics: Pick<ReviewedAccount["economics"], "invoiced" | "credits" | "net_profit">;
};

/** Key accounts are expected in the best third by net profit, drains in the last, ordinary ones between. */
const thirds: Readonly<Record<View["feels"], readonly [number, number]>> = {
  key: [200 / 3, 100],
  ordinary: [100 / 3, 200 / 3],
  drain: [0, 100 / 3],
};

/** Returns what a seller feels about accounts beside what the review says of them. */
export function feltAgainstIs(views: readonly View[], review: FeltReview): FeltAgainstIs {
  const known = new Map(review.accounts.map((account) => [account.account_id, account]));
  const profits = review.told.goods ? review.accounts.filter(hasBought).map(profitOf) : [];
  const felt = views.map((view) => feltAccount(view, known.get(view.account_id), profits));
  return { accounts: felt.toSorted(mostWrongFirst), of: profits.length };
}

function feltAccount(
  { account_id, feels, takes_for }: View,
  account: EarningAccount | undefined,
  profits: readonly number[],
): FeltAccount {
  const isPlaced = account !== undefined && hasBought(account) && profits.length > 0;
  const profit = isPlaced ? profitOf(account) : null;
  return {
    account_id,
    name: account?.name ?? null,
    feels,
    takes_for,
    type: account?.typing.type ?? null,
    net_profit: profit,
    place: profit === null ? null : placeOf(profit, profits),
    gap: profit === null ? null : gapOf(feels, percentileOf(profit, profits)),
  };
}

/** Prospects take time and earn nothing: a place among them would say little. */
function hasBought({ economics }: EarningAccount): boolean {
  return (economics.invoiced ?? 0) !== 0 || (economics.credits ?? 0) !== 0;
}

function profitOf({ economics }: EarningAccount): number {
  return economics.net_profit ?? 0;
}

function placeOf(profit: number, profits: readonly number[]): number {
  return 1 + profits.filter((other) => other > profit).length;
}

/** The share of accounts below, ties by half, in hundredths. */
function percentileOf(profit: number, profits: readonly number[]): number {
  const below = profits.filter((other) => other < profit).length;
  const above = profits.filter((other) => other > profit).length;
  return (50 * (below + profits.length - above)) / profits.length;
}

function gapOf(feels: View["feels"], percentile: number): number {
  const [low, high] = thirds[feels];
  if (percentile < low) return low - percentile;
  return percentile > high ? high - percentile : 0;
}

function mostWrongFirst(a: FeltAccount, b: FeltAccount): number {
  return sizeOf(b) - sizeOf(a) || (a.account_id < b.account_id ? -1 : 1);
}

/** Those without a place come last. */
function sizeOf({ gap }: FeltAccount): number {
  return gap === null ? -1 : Math.abs(gap);
}

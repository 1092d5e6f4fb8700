import { knownEconomics, toldOf } from "../account/known-figures.ts";
import type { ShownFigures } from "../account/shown-figures.ts";
import type { Told } from "../account/told.ts";
import type { Review, ReviewedAccount } from "../review/review.ts";

/** What a page may show as figures. */
export interface Known extends Told {
  /** Whether anything tells how long work takes. */
  readonly time: boolean;
  /** Whether any account has a type. */
  readonly types: boolean;
}

/** Returns what a review's book can tell. */
export function knownOf({ told, totals, totals_before, mix }: Review): Known {
  const isTyped = ({ type, accounts }: Review["mix"][number]) => type !== "Unclear" && accounts > 0;
  return {
    ...told,
    time: hasHours(totals) || (totals_before !== null && hasHours(totals_before)),
    types: mix.some(isTyped),
  };
}

function hasHours({ hours }: ShownFigures): boolean {
  return Object.values(hours).some((value) => value !== 0);
}

/**
 * Returns the review with null for what its book cannot tell; accounts stand by their net sales then, the
 * highest first, where their net profit is not known.
 */
export function knownReview(review: Review): Review {
  const { told, accounts, totals, totals_before } = review;
  const known = <Figures extends ShownFigures>(figures: Figures): Figures => ({
    ...figures,
    economics: knownEconomics(figures.economics, told),
  });
  const shown = accounts.map((account) => knownMargin(known(account), told));
  return {
    ...review,
    accounts: told.goods ? shown : shown.toSorted(byNetSales),
    totals: known(totals),
    totals_before: totals_before && known(totals_before),
  };
}

function knownMargin(account: ReviewedAccount, told: Told): ReviewedAccount {
  if (isCosted(account, told)) return account;
  return { ...account, typing: { ...account.typing, margin_realised: null } };
}

function byNetSales(a: ReviewedAccount, b: ReviewedAccount): number {
  return (b.economics.net_sales ?? 0) - (a.economics.net_sales ?? 0);
}

/** Returns whether what an account earns is known: not where nothing that it bought has a cost. */
export function isCosted(account: ReviewedAccount, told: Told): boolean {
  return toldOf(account, told).goods;
}

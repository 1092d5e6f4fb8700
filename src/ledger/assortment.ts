import type { Window } from "../lib/day.ts";

/** What is asked of an engine about what accounts bought. */
export interface AssortmentQuery {
  readonly window: Window;
  readonly currency: string;
}

/** The names under which `net_by_offering` has its columns; `""` where neither line nor product tells. */
export const offeringNames = ["parts", "solution", "service", "other", ""] as const;

/**
 * What every account bought in a window, told by offering and product family; credit notes lower it.
 * One entry per account of `account_id`, which is sorted as `Facts.accounts`; money in whole ten-thousandths,
 * each line converted to the book's currency by itself.
 *
 * A line that names no offering has its product's. What a product is, its version valid on the issue date says, or the nearest
 * one before that fills the field; where there is none, the latest that does.
 */
export interface Assortment {
  readonly window: Window;
  readonly account_id: readonly string[];
  /** Net sales by offering, one column for each of `offeringNames`. */
  readonly net_by_offering: Readonly<Record<string, Float64Array>>;
  /** Families that the account bought from, with net sales above zero. */
  readonly families: Float64Array;
  /** Net sales of lines whose family and cost are both known, save those of families that nobody else bought. */
  readonly compared_net: Float64Array;
  /** Gross profit of those lines. */
  readonly compared_profit: Float64Array;
  /** What those lines would have earned at the margin that each family brings from all other accounts together. */
  readonly profit_elsewhere: Float64Array;
  /** Families that anybody bought from. */
  readonly families_sold: number;
}

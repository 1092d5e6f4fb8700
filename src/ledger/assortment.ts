import type { Window } from "../lib/day.ts";

/**
 * What every account bought in a window, told by offering and product family; credit notes lower it.
 * One entry per account of `account_id`, which is sorted as `Facts.accounts`; money in ten-thousandths.
 */
export interface Assortment {
  readonly window: Window;
  readonly account_id: readonly string[];
  /** Net sales by offering: `parts`, `solution`, `service`, `other`; `""` where neither line nor product tells. */
  readonly net_by_offering: Readonly<Record<string, Float64Array>>;
  /** Families that the account bought from, with net sales above zero. */
  readonly families: Float64Array;
  /** Net sales of lines whose family and cost are both known. */
  readonly compared_net: Float64Array;
  /** Gross profit of those lines. */
  readonly compared_profit: Float64Array;
  /** What those lines would have earned at the margin that each family brings from all other accounts together. */
  readonly profit_elsewhere: Float64Array;
  /** Families that anybody bought from. */
  readonly families_sold: number;
}

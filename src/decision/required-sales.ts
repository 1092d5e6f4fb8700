/** The selling that an account gets in a year, and what pays for it; money in currency units. */
export interface SellingEffort {
  readonly selling_cost: number;
  /** Share of gross profit that pays for selling. */
  readonly selling_share: number;
  /** Gross profit as a share of net sales. */
  readonly margin: number;
}

/**
 * Returns the net sales at which an account carries the selling effort that it gets: cost ÷ share of gross profit that
 * pays for selling ÷ margin [Merrifield]. Null where nothing pays for selling, or sales leave no margin.
 */
export function requiredSales({
  selling_cost,
  selling_share,
  margin,
}: SellingEffort): number | null {
  if (selling_share <= 0 || margin <= 0) return null;
  return selling_cost / selling_share / margin;
}

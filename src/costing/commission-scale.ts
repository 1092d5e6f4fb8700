/** One step of a commission scale: `rate` on the part up to `up_to`, null for all above. */
export interface Tier {
  readonly up_to: number | null;
  readonly rate: number;
}

/**
 * Returns the commission on an amount, each tier's rate on the part that falls into it. Below zero the
 * first rate holds, so that a loss takes back what the same profit had brought.
 */
export function commissionOn(amount: number, tiers: readonly Tier[]): number {
  let commission = 0;
  let start = 0;
  for (const { up_to, rate } of tiers) {
    const end = up_to ?? Infinity;
    if (amount <= end) return commission + (amount - start) * rate;
    commission += (end - start) * rate;
    start = end;
  }
  return commission;
}

/** Returns the rate that the next unit after `amount` earns. */
function marginalRate(amount: number, tiers: readonly Tier[]): number {
  return tiers.find(({ up_to }) => up_to === null || amount < up_to)?.rate ?? 0;
}

/**
 * Returns the mean rate of a move from `before` to `before + change`. It stays within the rates of the scale, so
 * shares of a month whose sales and credits nearly cancel stay sane; with no move it is the marginal rate.
 */
export function averageRate(
  tiers: readonly Tier[],
  { before, change }: { readonly before: number; readonly change: number },
): number {
  if (Math.abs(change) < 1) return marginalRate(before, tiers);
  return (commissionOn(before + change, tiers) - commissionOn(before, tiers)) / change;
}

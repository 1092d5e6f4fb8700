/** What is supposed before looking: a mean, and as how many observations it counts. */
export interface Prior {
  readonly mean: number;
  readonly weight: number;
}

/** What was seen: the sum over `count` observations. */
export interface Seen {
  readonly sum: number;
  readonly count: number;
}

/**
 * Returns the mean of a prior and of what was seen, each weighed by its number of observations: the
 * posterior mean of a beta-binomial [Casella 1985], and Bühlmann's credibility estimate
 * `Z × own + (1 − Z) × prior` with `Z = n / (n + weight)` [Bühlmann 1967].
 */
export function shrunk({ mean, weight }: Prior, { sum, count }: Seen): number {
  return (mean * weight + sum) / (weight + count);
}

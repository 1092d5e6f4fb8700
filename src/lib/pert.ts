import { beta, type Random } from "./random.ts";

export interface ThreePoint {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** Returns a draw from the PERT distribution of three points: a beta whose mean is (low + 4 likely + high) / 6 [Malcolm et al. 1959]. */
export function pert(random: Random, { low, likely, high }: ThreePoint): number {
  if (low >= high) return likely;
  const width = high - low;
  const alpha = 1 + (4 * (likely - low)) / width;
  return low + width * beta(random, alpha, 6 - alpha);
}

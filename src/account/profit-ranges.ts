import { selectInPlace } from "../lib/order-statistic.ts";
import { type Draws, drawnInto } from "./draws.ts";
import type { Effect } from "./effects.ts";

/** Net profit of every account under the cost model's ranges, in ten-thousandths. */
export interface ProfitRanges {
  readonly p5: Float64Array;
  readonly p50: Float64Array;
  readonly p95: Float64Array;
  /** Share of draws with a net profit below zero. */
  readonly loss_probability: Float64Array;
}

/**
 * Returns the ranges. They tell what the cost model's doubts do to the profit of this window; how
 * far another window could differ is no part of them.
 */
export function profitRanges(
  netProfit: Float64Array,
  effects: readonly Effect[],
  { count, distances }: Draws,
): ProfitRanges {
  const columns = effects.map((effect) => effect.net_profit);
  const column = () => new Float64Array(netProfit.length);
  const ranges = { p5: column(), p50: column(), p95: column(), loss_probability: column() };
  const [low, middle, high] = [0.05, 0.5, 0.95].map((part) => Math.floor(part * (count - 1)));
  const drawn = new Float64Array(count);
  for (let account = 0; account < netProfit.length; account += 1) {
    drawnInto(drawn, netProfit[account] ?? 0, columns, { account, distances });
    ranges.loss_probability[account] = shareBelowZero(drawn);
    ranges.p50[account] = selectInPlace(drawn, middle ?? 0);
    ranges.p5[account] = selectInPlace(drawn, low ?? 0, 0, middle);
    ranges.p95[account] = selectInPlace(drawn, high ?? 0, middle);
  }
  return ranges;
}

/** Half a ten-thousandth below zero is the noise of floats, not a loss. */
function shareBelowZero(values: Float64Array): number {
  let below = 0;
  for (const value of values) if (value < -0.5) below += 1;
  return below / values.length;
}

import { gini, herfindahl, stobachoff, topShare } from "./concentration.ts";
import { whaleCurve } from "./whale.ts";

/** How much a book's profit hangs on few accounts; null where there is no profit to share. */
export interface ProfitConcentration {
  readonly peak_percent: number | null;
  /** How many accounts make the peak. */
  readonly peak_at: number;
  /** Percentage points from the peak down to 100. */
  readonly fall_percent: number | null;
  readonly gini: number;
  readonly hhi: number | null;
  readonly stobachoff: number | null;
  /** Share of positive profit of the best account, and of the best five. */
  readonly top_1: number | null;
  readonly top_5: number | null;
}

/** Returns the whale curve's figures and the indexes of concentration. */
export function profitConcentration(profits: ArrayLike<number>): ProfitConcentration {
  const { unit, peak, peak_at, fall } = whaleCurve(profits);
  const inPercent = (value: number) => (unit === "percent" ? value : null);
  return {
    peak_percent: inPercent(peak),
    peak_at,
    fall_percent: inPercent(fall),
    gini: gini(profits),
    hhi: herfindahl(profits),
    stobachoff: stobachoff(profits),
    top_1: topShare(profits, 1),
    top_5: topShare(profits, 5),
  };
}

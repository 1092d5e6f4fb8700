/** Accounts by falling profit and what they add up to. */
export interface WhaleCurve {
  /** Money where all profit together is not above zero: there is nothing to be a share of. */
  readonly unit: "percent" | "money";
  /** Indexes of the accounts, the most profitable first, the first of equals first. */
  readonly order: readonly number[];
  /** Profit of the first 1, 2, 3 … accounts. */
  readonly cumulative: readonly number[];
  readonly peak: number;
  /** How many accounts make the peak; 0 where none earns anything. */
  readonly peak_at: number;
  /** What the accounts after the peak take away again. */
  readonly fall: number;
}

/** Returns the whale curve of profits, in percent of all profit or in the money of `profits`. */
export function whaleCurve(profits: ArrayLike<number>): WhaleCurve {
  const values = Array.from(profits);
  const total = values.reduce((sum, profit) => sum + profit, 0);
  const order = [...values.keys()].toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  const scale = total > 0 ? 100 / total : 1;
  const cumulative = runningSum(order.map((i) => values[i] ?? 0)).map((sum) => sum * scale);
  const peak_at = values.filter((profit) => profit > 0).length;
  const peak = cumulative[peak_at - 1] ?? 0;
  return {
    unit: total > 0 ? "percent" : "money",
    order,
    cumulative,
    peak,
    peak_at,
    fall: peak - (cumulative.at(-1) ?? 0),
  };
}

function runningSum(values: readonly number[]): readonly number[] {
  let sum = 0;
  return values.map((value) => (sum += value));
}

/** A bar of a chart with a line at zero, in hundredths of the chart's height. */
export interface BarHeight {
  /** From the top of the chart to the top of the bar. */
  readonly top: number;
  readonly height: number;
}

/** Returns bars that share one scale, those below zero hanging from its line. */
export function barHeights(values: readonly number[]): readonly BarHeight[] {
  const most = Math.max(0, ...values);
  const span = most - Math.min(0, ...values) || 1;
  return values.map((value) => ({
    top: (100 * (most - Math.max(0, value))) / span,
    height: (100 * Math.abs(value)) / span,
  }));
}

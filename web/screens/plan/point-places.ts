import type { FrontierPoint } from "../../../src/plan/shown-plan.ts";

/** Where a plan stands in the chart, in hundredths of its width and height from the left and from the top. */
export interface PointPlace {
  readonly left: number;
  readonly top: number;
}

/** Returns where each plan stands: sellers' income to the right, the firm's profit upwards. */
export function pointPlaces(points: readonly FrontierPoint[]): readonly PointPlace[] {
  const right = scaled(points.map(({ sellers_income }) => sellers_income));
  const up = scaled(points.map(({ firm_profit }) => firm_profit));
  return points.map((_, i) => ({ left: right[i] ?? 50, top: 100 - (up[i] ?? 50) }));
}

function scaled(values: readonly number[]): readonly number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (high === low) return values.map(() => 50);
  return values.map((value) => (100 * (value - low)) / (high - low));
}

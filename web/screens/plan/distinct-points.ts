import type { FrontierPoint } from "../../../src/plan/shown-plan.ts";

/** Returns the plans of a frontier without those that bring both sides the same as the one before. */
export function distinctPoints(points: readonly FrontierPoint[]): readonly FrontierPoint[] {
  return points.filter((point, i) => {
    const before = points[i - 1];
    return (
      before?.firm_profit !== point.firm_profit || before.sellers_income !== point.sellers_income
    );
  });
}

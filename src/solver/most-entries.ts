import type { PlanProblem } from "../plan/problem.ts";

/** Returns how many entries the matrix of a problem's linear program has at most. */
export function mostEntries({ starts, periods, ways, items, floors }: PlanProblem): number {
  const byChoice = starts * (2 + floors.length);
  const choices =
    (ways.first_use.length - 1) * byChoice + ways.use_amount.length * starts * periods;
  const uses = items.flatMap((item) => item.uses).reduce((sum, some) => sum + some.length, 0);
  return choices + uses + items.length * starts * (1 + floors.length);
}

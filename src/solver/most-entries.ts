import type { PlanProblem } from "../plan/problem.ts";

/** Returns how many entries the matrix of a problem's linear program has at most. */
export function mostEntries(problem: PlanProblem): number {
  const { starts, periods, ways, floors } = problem;
  const byChoice = starts * (2 + floors.length);
  const choices =
    (ways.first_use.length - 1) * byChoice + ways.use_amount.length * starts * periods;
  return choices + entriesOfItems(problem);
}

/** Returns how many of them belong to items. */
export function entriesOfItems({ starts, items, floors }: PlanProblem): number {
  const uses = items.flatMap((item) => item.uses).reduce((sum, some) => sum + some.length, 0);
  return uses + items.length * starts * (1 + floors.length);
}

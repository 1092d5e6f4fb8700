import type { PlanPrices, PlanProblem } from "./problem.ts";

/**
 * All limits of a problem as rows "what is used ≤ limit": the slots, then the changes of each quarter,
 * then the floors with their signs turned round.
 */
export interface Rows {
  readonly limits: Float64Array;
  /** Row of the changes of the first quarter. */
  readonly changes: number;
  /** Row of the first floor. */
  readonly floors: number;
}

/** Returns the rows of a problem. */
export function rowsOf(problem: PlanProblem): Rows {
  const { limits, most_changes, floors } = problem;
  return {
    limits: Float64Array.from([...limits, ...most_changes, ...floors.map(({ least }) => -least)]),
    changes: limits.length,
    floors: limits.length + most_changes.length,
  };
}

/** Returns prices in the order of the rows. */
export function pricesByRow({ limits, changes, floors }: PlanPrices): Float64Array {
  return Float64Array.from([...limits, ...changes, ...floors]);
}

import type { PlanPrices } from "../plan/problem.ts";
import type { ProgramRows } from "./program-rows.ts";

/** Returns what one more of each limit is worth, from the duals of a program's rows; zero where nothing limits. */
export function pricesOfDuals(rows: ProgramRows, duals: Float64Array): PlanPrices {
  const priceOf = (row: number) => (row === -1 ? 0 : Math.max(0, duals[row] ?? 0));
  const priceOfFloor = (row: number) => (row === -1 ? 0 : Math.max(0, -(duals[row] ?? 0)));
  return {
    limits: Float64Array.from(rows.limits, priceOf),
    changes: Float64Array.from(rows.changes, priceOf),
    floors: Float64Array.from(rows.floors, priceOfFloor),
  };
}

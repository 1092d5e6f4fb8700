import { sumOf } from "../lib/column.ts";
import { toCents } from "./plan-rounding.ts";
import type { PlannedPurse } from "./shown-plan.ts";

const quartersAYear = 4;

/** Returns a purse year by year: today's and the change that the plan brings. */
export function showPurse(today: number, change: Float64Array): PlannedPurse {
  const year = (first: number) => today + sumOf(change.subarray(first, first + quartersAYear));
  return {
    today: toCents(today),
    year_1: toCents(year(0)),
    year_2: toCents(year(quartersAYear)),
    change_by_quarter: [...change].map(toCents),
  };
}

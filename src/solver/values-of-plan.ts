import { zeros } from "../lib/column.ts";
import type { PlanChoice, PlanProblem } from "../plan/problem.ts";
import type { LinearProgram } from "./linear-program.ts";

/** Returns the values of a program's columns that a plan stands for. */
export function valuesOfPlan(
  { starts }: PlanProblem,
  { choices, places, gains }: LinearProgram,
  { way, start, shares }: PlanChoice,
): Float64Array {
  const taken = new Set([...way].map((one, account) => one * starts + (start[account] ?? 0)));
  return zeros(gains.length).map((_, column) => {
    const place = places[column] ?? -1;
    return column < choices ? Number(taken.has(place)) : (shares[place] ?? 0);
  });
}

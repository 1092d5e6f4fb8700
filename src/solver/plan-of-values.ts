import type { PlanChoice, PlanProblem } from "../plan/problem.ts";
import type { LinearProgram } from "./linear-program.ts";

/** A plan that keeps to all limits, within a millionth of their unit, and what it adds to the objective. */
export interface FeasiblePlan {
  readonly choice: PlanChoice;
  readonly objective: number;
}

/** Returns the plan that the values of a program's columns stand for, choices rounded to 0 or 1. */
export function planOfValues(
  { starts, ways, items }: PlanProblem,
  { choices, places, gains }: LinearProgram,
  values: Float64Array,
): FeasiblePlan {
  const way = new Int32Array(ways.must.length).fill(-1);
  const start = new Int32Array(ways.must.length).fill(-1);
  const shares = new Float64Array(items.length * starts);
  let [account, objective] = [0, 0];
  places.forEach((place, column) => {
    const value = Math.min(1, Math.max(0, values[column] ?? 0));
    const gain = gains[column] ?? 0;
    if (column >= choices) {
      shares[place] = value;
      objective += gain * value;
    } else if (value > 0.5) {
      const taken = Math.floor(place / starts);
      while ((ways.first[account + 1] ?? Infinity) <= taken) account += 1;
      way[account] = taken;
      start[account] = place % starts;
      objective += gain;
    }
  });
  return { choice: { way, start, shares }, objective };
}

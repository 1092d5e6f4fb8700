import type { PlanProblem } from "../plan/problem.ts";

/** What the columns of a program must keep to, row by row: `lower ≤ sum ≤ upper`. */
export interface ProgramRows {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** The row in which item 0 is done at most once; those of the accounts come before it. */
  readonly first_item: number;
  /** The row of every limit, −1 where nothing limits. */
  readonly limits: Int32Array;
  /** The row of the changes that begin in every quarter, −1 where nothing limits. */
  readonly changes: Int32Array;
  /** The row of every floor, −1 where anything stands above it. */
  readonly floors: Int32Array;
}

/** Returns the rows of a problem: accounts, items, limits, changes, floors. */
export function programRows(problem: PlanProblem): ProgramRows {
  const lower: number[] = [];
  const upper: number[] = [];
  const add = (from: number, to: number) => {
    upper.push(to);
    return lower.push(from) - 1;
  };
  const atMost = (most: number) => (most === Infinity ? -1 : add(-Infinity, most));
  const atLeast = (least: number) => (least === -Infinity ? -1 : add(least, Infinity));

  for (const must of problem.ways.must) add(must === 1 ? 1 : -Infinity, 1);
  const first_item = lower.length;
  for (const _ of problem.items) add(-Infinity, 1);
  const limits = Int32Array.from(problem.limits, atMost);
  const changes = Int32Array.from(problem.most_changes, atMost);
  const floors = Int32Array.from(problem.floors, ({ least }) => atLeast(least));
  return {
    lower: Float64Array.from(lower),
    upper: Float64Array.from(upper),
    first_item,
    limits,
    changes,
    floors,
  };
}

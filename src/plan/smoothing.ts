import { zeros } from "../lib/column.ts";
import { emptyEnvelope, type Envelope } from "./envelope.ts";
import type { PlanProblem } from "./problem.ts";
import { emptyColumn, type Rows, writeItemUses, writeWayUses } from "./rows.ts";

/** Where the dual function is smoothed, and what its second derivatives are written into. */
export interface Smoothing {
  readonly problem: PlanProblem;
  readonly rows: Rows;
  /** A row's place in the matrix, −1 where nothing limits it. */
  readonly place: Int32Array;
  readonly matrix: Envelope;
  /** By row: what an option uses of it, at the mean of those that use any. */
  readonly typical: Float64Array;
}

/**
 * Returns the rows of a problem in an order that leaves little to be kept of the matrix: resources that few
 * accounts use first, so that each seller's rows stand together and those that all share come last.
 */
export function smoothingOf(problem: PlanProblem, rows: Rows): Smoothing {
  const groups = rowsTouched(problem);
  const place = placesOf(problem, rows, groups);
  return {
    problem,
    rows,
    place,
    matrix: emptyEnvelope(firstPlaces(groups, place)),
    typical: typicalUses(problem, rows),
  };
}

/** Returns for each account, and then each item, the rows that its options use. */
function rowsTouched(problem: PlanProblem): readonly (readonly number[])[] {
  const { ways, starts, items } = problem;
  const column = emptyColumn(problem);
  const touched = (from: number, to: number, write: typeof writeWayUses) => {
    const rows = new Set<number>();
    for (let option = from; option < to; option += 1) {
      write(problem, option, column);
      for (let e = 0; e < column.length; e += 1) rows.add(column.rows[e] ?? 0);
    }
    return [...rows];
  };
  return [
    ...Array.from(ways.must, (_, a) =>
      touched((ways.first[a] ?? 0) * starts, (ways.first[a + 1] ?? 0) * starts, writeWayUses),
    ),
    ...items.map((_, i) => touched(i * starts, (i + 1) * starts, writeItemUses)),
  ];
}

function placesOf(
  { periods }: PlanProblem,
  { limits, changes }: Rows,
  groups: readonly (readonly number[])[],
): Int32Array {
  const users = zeros(limits.length);
  for (const row of groups.flat()) users[row] = (users[row] ?? 0) + 1;
  const rank = Float64Array.from(users, (_, row) => {
    const slot = row - (row % periods);
    return row < changes ? Math.max(...users.subarray(slot, slot + periods)) : Infinity;
  });
  const place = new Int32Array(limits.length).fill(-1);
  Array.from(limits.keys())
    .filter((row) => (limits[row] ?? 0) < Number.POSITIVE_INFINITY)
    .toSorted((a, b) => (rank[a] === rank[b] ? a - b : (rank[a] ?? 0) - (rank[b] ?? 0)))
    .forEach((row, at) => {
      place[row] = at;
    });
  return place;
}

/** Returns for each place the first with which any account or item brings it together. */
function firstPlaces(groups: readonly (readonly number[])[], place: Int32Array): Int32Array {
  const first = Int32Array.from(place.filter((at) => at >= 0).keys());
  for (const rows of groups) {
    const places = rows.map((row) => place[row] ?? -1).filter((at) => at >= 0);
    const least = Math.min(...places);
    for (const at of places) first[at] = Math.min(first[at] ?? 0, least);
  }
  return first;
}

function typicalUses(problem: PlanProblem, { limits }: Rows): Float64Array {
  const column = emptyColumn(problem);
  const [sums, counts] = [zeros(limits.length), zeros(limits.length)];
  const add = () => {
    for (let e = 0; e < column.length; e += 1) {
      const row = column.rows[e] ?? 0;
      sums[row] = (sums[row] ?? 0) + Math.abs(column.amounts[e] ?? 0);
      counts[row] = (counts[row] ?? 0) + 1;
    }
  };
  for (let option = 0; option < problem.ways.gain.length; option += 1) {
    writeWayUses(problem, option, column);
    add();
  }
  for (let option = 0; option < problem.items.length * problem.starts; option += 1) {
    writeItemUses(problem, option, column);
    add();
  }
  return sums.map((sum, row) => sum / Math.max(1, counts[row] ?? 0) || 1);
}

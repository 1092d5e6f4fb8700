import { zeros } from "../lib/column.ts";
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

/** Returns the prices of rows by what they are the prices of. */
export function pricesOf(rows: Rows, prices: Float64Array): PlanPrices {
  return {
    limits: prices.slice(0, rows.changes),
    changes: prices.slice(rows.changes, rows.floors),
    floors: prices.slice(rows.floors),
  };
}

/** What one option uses of each row: entries 0 to `length − 1`, every row at most once. */
export interface UseColumn {
  length: number;
  readonly rows: Int32Array;
  readonly amounts: Float64Array;
}

/** Returns room for the uses of any single option of a problem. */
export function emptyColumn({ limits, most_changes, floors }: PlanProblem): UseColumn {
  const rows = limits.length + most_changes.length + floors.length;
  return { length: 0, rows: new Int32Array(rows), amounts: zeros(rows) };
}

/** Writes the uses of a way begun in a quarter, whose option is `way × starts + start`. */
export function writeWayUses(problem: PlanProblem, option: number, column: UseColumn): void {
  const { starts, periods, ways, limits, floors } = problem;
  const [way, start] = [Math.floor(option / starts), option % starts];
  column.length = 0;
  for (let u = ways.first_use[way] ?? 0; u < (ways.first_use[way + 1] ?? 0); u += 1) {
    const course = problem.profiles[ways.use_profile[u] ?? 0];
    const slot = (ways.use_resource[u] ?? 0) * periods;
    const amount = ways.use_amount[u] ?? 0;
    for (let p = 0; p < periods; p += 1) {
      addUse(column, slot + p, amount * (course?.[start * periods + p] ?? 0));
    }
  }
  addUse(column, limits.length + start, 1);
  floors.forEach(({ by_way }, f) =>
    addUse(column, limits.length + starts + f, -(by_way[option] ?? 0)),
  );
}

/** Writes the uses of the whole of an item done in a quarter, whose option is `item × starts + start`. */
export function writeItemUses(problem: PlanProblem, option: number, column: UseColumn): void {
  const { starts, items, limits, floors } = problem;
  column.length = 0;
  const uses = items[Math.floor(option / starts)]?.uses[option % starts] ?? [];
  for (const { slot, amount } of uses) addUse(column, slot, amount);
  floors.forEach(({ by_item }, f) =>
    addUse(column, limits.length + starts + f, -(by_item[option] ?? 0)),
  );
}

function addUse(column: UseColumn, row: number, amount: number): void {
  if (amount === 0) return;
  const { rows, amounts, length } = column;
  for (let i = 0; i < length; i += 1) {
    if (rows[i] === row) {
      amounts[i] = (amounts[i] ?? 0) + amount;
      return;
    }
  }
  rows[length] = row;
  amounts[length] = amount;
  column.length += 1;
}

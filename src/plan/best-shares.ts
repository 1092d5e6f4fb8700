import { zeros } from "../lib/column.ts";

/** The most that `gain · y` can be where `uses · y ≤ room` row by row and y ≥ 0. */
export interface SmallProgram {
  readonly gain: readonly number[];
  readonly uses: readonly (readonly number[])[];
  readonly room: readonly number[];
}

const tiny = 1e-9;

/**
 * Returns the best y, or null where no y keeps to the rows: the simplex method on a full tableau, in two
 * phases and with the pivots that cannot cycle [Bland 1977]. For programs of a few dozen columns.
 */
export function bestShares({ gain, uses, room }: SmallProgram): Float64Array | null {
  const tableau = startTableau({ gain, uses, room });
  if (room.some((most) => most < 0)) {
    priceBasis(tableau, (column) => (column >= tableau.artificial ? -1 : 0));
    maximise(tableau);
    const { basis, artificial } = tableau;
    if (basis.some((column, row) => column >= artificial && rightOf(tableau, row) > tiny))
      return null;
    driveOut(tableau);
  }
  priceBasis(tableau, (column) => gain[column] ?? 0);
  maximise(tableau);
  const best = zeros(gain.length);
  tableau.basis.forEach((column, row) => {
    if (column < best.length) best[column] = Math.max(0, rightOf(tableau, row));
  });
  return best;
}

/** Rows of the columns, one slack each, one artificial each that lacks room, and the right side; last the net worth of each column. */
interface Tableau {
  readonly rows: readonly Float64Array[];
  readonly worth: Float64Array;
  readonly basis: Int32Array;
  /** The first of the artificial columns, which never enter. */
  readonly artificial: number;
}

function startTableau({ gain, uses, room }: SmallProgram): Tableau {
  const artificial = gain.length + room.length;
  const basis = Int32Array.from(room, (_, i) => gain.length + i);
  let width = artificial;
  room.forEach((most, i) => {
    if (most < 0) basis[i] = width++;
  });
  const rows = room.map((most, i) => {
    const sign = most < 0 ? -1 : 1;
    const row = zeros(width + 1);
    (uses[i] ?? []).forEach((amount, j) => {
      row[j] = sign * amount;
    });
    row[gain.length + i] = sign;
    row[basis[i] ?? 0] = 1;
    row[width] = sign * most;
    return row;
  });
  return { rows, worth: zeros(width + 1), basis, artificial };
}

function rightOf({ rows }: Tableau, row: number): number {
  return rows[row]?.at(-1) ?? 0;
}

/** Writes what each column is worth above what it displaces. */
function priceBasis({ rows, worth, basis }: Tableau, gainOf: (column: number) => number): void {
  for (let j = 0; j + 1 < worth.length; j += 1) worth[j] = gainOf(j);
  worth[worth.length - 1] = 0;
  rows.forEach((row, i) => subtract(worth, row, gainOf(basis[i] ?? 0)));
}

function subtract(target: Float64Array, row: Float64Array, factor: number): void {
  if (factor === 0) return;
  for (let j = 0; j < row.length; j += 1) target[j] = (target[j] ?? 0) - factor * (row[j] ?? 0);
}

/** Takes artificial columns at nothing out of the basis, where they could grow again. */
function driveOut(tableau: Tableau): void {
  tableau.basis.forEach((basic, row) => {
    if (basic < tableau.artificial) return;
    const own = tableau.rows[row] ?? zeros(0);
    const column = own.findIndex((amount, j) => j < tableau.artificial && Math.abs(amount) > tiny);
    if (column >= 0) pivot(tableau, row, column);
  });
}

const mostPivots = 2000;

function maximise(tableau: Tableau): void {
  for (let pivots = 0; pivots < mostPivots; pivots += 1) {
    let column = 0;
    while (column < tableau.artificial && (tableau.worth[column] ?? 0) <= tiny) column += 1;
    const row = column < tableau.artificial ? leaving(tableau, column) : -1;
    if (row < 0) return;
    pivot(tableau, row, column);
  }
}

function leaving(tableau: Tableau, column: number): number {
  const { rows, basis } = tableau;
  let [best, least] = [-1, Number.POSITIVE_INFINITY];
  for (let i = 0; i < rows.length; i += 1) {
    const amount = rows[i]?.[column] ?? 0;
    if (amount <= tiny) continue;
    const ratio = rightOf(tableau, i) / amount;
    const isTied = ratio <= least + tiny && (basis[i] ?? 0) < (basis[best] ?? 0);
    if (ratio < least - tiny || isTied) [best, least] = [i, ratio];
  }
  return best;
}

function pivot({ rows, worth, basis }: Tableau, row: number, column: number): void {
  const by = rows[row] ?? zeros(0);
  const amount = by[column] ?? 1;
  for (let j = 0; j < by.length; j += 1) by[j] = (by[j] ?? 0) / amount;
  for (const other of rows) {
    if (other !== by) subtract(other, by, other[column] ?? 0);
  }
  subtract(worth, by, worth[column] ?? 0);
  basis[row] = column;
}

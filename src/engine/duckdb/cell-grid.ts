/** One column per name, as long as the grid has rows. */
export type Columns = Record<string, Float64Array>;

/** Values of one (account, period) each, before they have a row among the cells. */
export interface Scattered {
  /** account × periods + period of each value. */
  readonly place: Int32Array;
  readonly values: readonly Float64Array[];
}

/** Values under names of their own, as numbers into `names`. */
export interface Named extends Scattered {
  readonly names: readonly string[];
  readonly name: Float64Array;
}

export interface Grid {
  readonly rows: number;
  readonly account: Int32Array;
  readonly period: Int32Array;
  /** Row of (account, period), laid out account by account. */
  readonly rowOf: Int32Array;
}

/** Gives a row to every (account, period) that any of the sources has, by account, then period. */
export function gridOf(sources: readonly Scattered[], accounts: number, periods: number): Grid {
  const rowOf = new Int32Array(accounts * periods);
  for (const { place } of sources) for (const at of place) rowOf[at] = 1;
  const rows = rowOf.reduce((sum, present) => sum + present, 0);
  const [account, period] = [new Int32Array(rows), new Int32Array(rows)];
  let row = 0;
  for (let place = 0; place < rowOf.length; place++) {
    if (rowOf[place] === 0) continue;
    account[row] = Math.floor(place / periods);
    period[row] = place % periods;
    rowOf[place] = row++;
  }
  return { rows, account, period, rowOf };
}

/** Returns the places of values by their account and the number of their period. */
export function placesOf(
  account: Float64Array,
  number: Float64Array,
  periodNumbers: readonly number[],
): Int32Array {
  const first = periodNumbers[0] ?? 0;
  const index = new Int32Array((periodNumbers.at(-1) ?? 0) - first + 1);
  for (const [i, periodNumber] of periodNumbers.entries()) index[periodNumber - first] = i;
  const place = new Int32Array(account.length);
  for (let i = 0; i < place.length; i++)
    place[i] = (account[i] ?? 0) * periodNumbers.length + (index[(number[i] ?? 0) - first] ?? 0);
  return place;
}

export function spread(grid: Grid, values: Scattered): Float64Array {
  const column = new Float64Array(grid.rows);
  addInto(column, grid, values, 0);
  return column;
}

export function addInto(
  column: Float64Array | undefined,
  { rowOf }: Grid,
  scattered: Scattered | undefined,
  which: number,
): void {
  const values = scattered?.values[which];
  if (column === undefined || scattered === undefined || values === undefined) return;
  for (let i = 0; i < values.length; i++) {
    const row = rowOf[scattered.place[i] ?? 0] ?? 0;
    column[row] = (column[row] ?? 0) + (values[i] ?? 0);
  }
}

/** Long rows of (account, period, name, value) as one column per name. */
export function pivot({ rows, rowOf }: Grid, named: Named, which: number): Columns {
  const columns = named.names.map(() => new Float64Array(rows));
  const values = named.values[which] ?? none;
  for (let i = 0; i < values.length; i++) {
    const column = columns[named.name[i] ?? 0];
    if (column) column[rowOf[named.place[i] ?? 0] ?? 0] = values[i] ?? 0;
  }
  return Object.fromEntries(named.names.map((name, i) => [name, columns[i] ?? none]));
}

export const none = new Float64Array(0);

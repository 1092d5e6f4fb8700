/** Named columns of one length, one entry per account. */
export type Columns = Readonly<Record<string, Float64Array>>;

/** Returns a column of `length` zeros. */
export function zeros(length: number): Float64Array {
  return new Float64Array(length);
}

/** Adds `column × factor` to `target`, in place: the one loop that everything linear goes through. */
export function addScaled(target: Float64Array, column: Float64Array, factor = 1): void {
  for (let i = 0; i < target.length; i += 1)
    target[i] = (target[i] ?? 0) + (column[i] ?? 0) * factor;
}

/** The entries of a column that are not zero. */
export interface Entries {
  readonly places: Int32Array;
  readonly values: Float64Array;
}

export function entriesOf(column: Float64Array): Entries {
  const places = Int32Array.from([...column.keys()].filter((i) => column[i] !== 0));
  return { places, values: Float64Array.from(places, (i) => column[i] ?? 0) };
}

/** Adds `entries × factor` to `target`. */
export function addEntries(
  target: Float64Array,
  { places, values }: Entries,
  factor: number,
): void {
  for (let i = 0; i < places.length; i += 1) {
    const place = places[i] ?? 0;
    target[place] = (target[place] ?? 0) + (values[i] ?? 0) * factor;
  }
}

/** Returns `column × factor` as a new column. */
export function scaled(column: Float64Array, factor: number): Float64Array {
  const result = zeros(column.length);
  addScaled(result, column, factor);
  return result;
}

/** Returns the first column less all the others, as a new column. */
export function less(column: Float64Array, ...others: readonly Float64Array[]): Float64Array {
  const result = column.slice();
  for (const other of others) addScaled(result, other, -1);
  return result;
}

/** Returns the sum of columns entry by entry; zeros of `length` where there are none. */
export function totalOf(columns: readonly Float64Array[], length: number): Float64Array {
  const result = zeros(length);
  for (const column of columns) addScaled(result, column);
  return result;
}

/** Returns the sum of a column's entries. */
export function sumOf(column: Float64Array): number {
  let sum = 0;
  for (const value of column) sum += value;
  return sum;
}

/** Returns the column of that name, or null; names come from files, so inherited ones do not count. */
export function columnNamed(columns: Columns, name: string): Float64Array | null {
  return Object.hasOwn(columns, name) ? (columns[name] ?? null) : null;
}

/** Returns the same names with each column changed. */
export function mapColumns(
  columns: Columns,
  change: (column: Float64Array) => Float64Array,
): Columns {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, change(column)]),
  );
}

/** A sparse matrix by columns: the entries of column `c` are `starts[c]` to `starts[c + 1] − 1`. */
export interface SparseColumns {
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

/** Writes a sparse matrix column by column. */
export interface ColumnWriter {
  /** Adds to an entry of the column at hand; nothing where the row is −1 or the value zero. */
  add(row: number, value: number): void;
  /** Ends the column at hand. */
  close(): void;
  /** Returns what is written. */
  columns(): SparseColumns;
}

/** Returns a writer of columns over so many rows, with room for so many entries. */
export function columnWriter(rows: number, room: number): ColumnWriter {
  const starts = [0];
  const indices = new Int32Array(room);
  const values = new Float64Array(room);
  const lastAt = new Int32Array(rows).fill(-1);
  let [from, end] = [0, 0];

  function entryOf(row: number): number {
    const last = lastAt[row] ?? -1;
    if (last >= from) return last;
    indices[end] = row;
    lastAt[row] = end;
    return end++;
  }

  return {
    add(row, value) {
      if (row === -1 || value === 0) return;
      const entry = entryOf(row);
      values[entry] = (values[entry] ?? 0) + value;
    },
    close() {
      starts.push(end);
      from = end;
    },
    columns: () => ({
      starts: Int32Array.from(starts),
      indices: indices.subarray(0, end),
      values: values.subarray(0, end),
    }),
  };
}

import { zeros } from "../lib/column.ts";

/**
 * A symmetric matrix of which each row is kept from its first entry that is not zero up to the diagonal
 * [George & Liu 1981, ch. 4]: entry (i, j), j ≤ i, at `from[i] + j`.
 */
export interface Envelope {
  readonly size: number;
  readonly first: Int32Array;
  readonly from: Int32Array;
  readonly values: Float64Array;
}

/** Returns a matrix of zeros whose row `i` begins at column `first[i]`. */
export function emptyEnvelope(first: Int32Array): Envelope {
  const from = new Int32Array(first.length);
  let length = 0;
  first.forEach((column, i) => {
    from[i] = length - column;
    length += i - column + 1;
  });
  return { size: first.length, first, from, values: zeros(length) };
}

/** Adds to entry (i, j), and so to (j, i). */
export function addEntry({ from, values }: Envelope, i: number, j: number, amount: number): void {
  const at = i >= j ? (from[i] ?? 0) + j : (from[j] ?? 0) + i;
  values[at] = (values[at] ?? 0) + amount;
}

/** Below this share of a pivot's first value it is only rounding. */
const leastPivot = 1e-13;

/** Replaces a positive definite matrix by its Cholesky factor; pivots lost to rounding are made large, so that their unknown stays. */
export function factorise({ size, first, from, values }: Envelope): void {
  for (let i = 0; i < size; i += 1) {
    const row = from[i] ?? 0;
    const begin = first[i] ?? 0;
    const diagonal = values[row + i] ?? 0;
    let rest = diagonal;
    for (let j = begin; j < i; j += 1) {
      const other = from[j] ?? 0;
      let sum = values[row + j] ?? 0;
      for (let k = Math.max(begin, first[j] ?? 0); k < j; k += 1) {
        sum -= (values[row + k] ?? 0) * (values[other + k] ?? 0);
      }
      const entry = sum / (values[other + j] ?? 1);
      values[row + j] = entry;
      rest -= entry * entry;
    }
    values[row + i] = rest > leastPivot * diagonal ? Math.sqrt(rest) : 1e64;
  }
}

/** Solves the system of a factorised matrix, in place. */
export function solveFactorised(
  { size, first, from, values }: Envelope,
  right: Float64Array,
): void {
  for (let i = 0; i < size; i += 1) {
    const row = from[i] ?? 0;
    let sum = right[i] ?? 0;
    for (let k = first[i] ?? 0; k < i; k += 1) sum -= (values[row + k] ?? 0) * (right[k] ?? 0);
    right[i] = sum / (values[row + i] ?? 1);
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    const row = from[i] ?? 0;
    const value = (right[i] ?? 0) / (values[row + i] ?? 1);
    right[i] = value;
    for (let k = first[i] ?? 0; k < i; k += 1) {
      right[k] = (right[k] ?? 0) - (values[row + k] ?? 0) * value;
    }
  }
}

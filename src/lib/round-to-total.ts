/**
 * Returns the values as whole numbers that add up to `total`, by default their rounded sum: all are
 * cut down, and what is left goes one by one to the largest remainders, the first of equals first.
 * A value that is whole already stays as it is, unless `total` is further away than rounding explains.
 */
export function roundToTotal(values: Float64Array, total = roundedSum(values)): Float64Array {
  const steady = values.map(withoutNoise);
  const result = steady.map(Math.floor);
  let left = total - result.reduce((sum, value) => sum + value, 0);
  for (const i of byRemainder(steady)) {
    if (left <= 0) break;
    result[i] = (result[i] ?? 0) + 1;
    left -= 1;
  }
  if (left !== 0 && result.length > 0) result[0] = (result[0] ?? 0) + left;
  return result;
}

/** Returns the nearest whole number, halves away from zero. */
export function roundHalfAway(value: number): number {
  const steady = withoutNoise(value);
  return Math.sign(steady) * Math.round(Math.abs(steady)) + 0;
}

function roundedSum(values: Float64Array): number {
  return roundHalfAway(values.reduce((sum, value) => sum + withoutNoise(value), 0));
}

/** A millionth of the last place shown is floating-point noise, never money. */
function withoutNoise(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}

function byRemainder(values: Float64Array): readonly number[] {
  const remainders = values.map((value) => withoutNoise(value - Math.floor(value)));
  const broken = [...values.keys()].filter((i) => (remainders[i] ?? 0) > 0);
  return broken.toSorted((a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0));
}

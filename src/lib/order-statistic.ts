/** Returns the k-th smallest value (from 0), reordering `values` in place around it [Hoare 1961]. */
export function selectInPlace(
  values: Float64Array,
  k: number,
  from = 0,
  to = values.length - 1,
): number {
  let [low, high] = [from, to];
  while (low < high) {
    const pivot = values[(low + high) >> 1] ?? 0;
    let [left, right] = [low, high];
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left += 1;
      while ((values[right] ?? 0) > pivot) right -= 1;
      if (left <= right) swap(values, left++, right--);
    }
    if (k <= right) high = right;
    else if (k >= left) low = left;
    else break;
  }
  return values[k] ?? Number.NaN;
}

/**
 * Returns the weighted median: the smallest value at which half of the weight is reached. Both
 * columns are reordered in place; weights are not below zero. NaN where there are no values.
 */
export function weightedMedianInPlace(values: Float64Array, weights: Float64Array): number {
  const half = weights.reduce((sum, weight) => sum + weight, 0) / 2;
  let [low, high, before, median] = [0, values.length - 1, 0, Number.NaN];
  while (low <= high) {
    median = values[(low + high) >> 1] ?? Number.NaN;
    const { below, above, lighter, equal } = partition({ values, weights }, median, low, high);
    if (before + lighter >= half && below > low) high = below - 1;
    else if (before + lighter + equal >= half) return median;
    else {
      before += lighter + equal;
      low = above + 1;
    }
  }
  return median;
}

interface Weighted {
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

/** Puts what is below the pivot first and what is above it last (Dijkstra's flag), and adds up what lies below and on it. */
function partition({ values, weights }: Weighted, pivot: number, low: number, high: number) {
  let [below, at, above, lighter, equal] = [low, low, high, 0, 0];
  while (at <= above) {
    const value = values[at] ?? 0;
    if (value < pivot) {
      lighter += weights[at] ?? 0;
      swap(values, at, below);
      swap(weights, at++, below++);
    } else if (value > pivot) {
      swap(values, at, above);
      swap(weights, at, above--);
    } else equal += weights[at++] ?? 0;
  }
  return { below, above, lighter, equal };
}

function swap(values: Float64Array, a: number, b: number): void {
  const kept = values[a] ?? 0;
  values[a] = values[b] ?? 0;
  values[b] = kept;
}

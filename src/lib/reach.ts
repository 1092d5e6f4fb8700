/** Returns the span that holds `line` and all values but far outliers: half as far again as nine in ten reach. */
export function reach(values: readonly number[], line: number): readonly [number, number] {
  const sorted = Float64Array.from(values).toSorted();
  const at = (part: number) => sorted[Math.round(part * (sorted.length - 1))] ?? line;
  const [from, to] = [at(0.05), at(0.95)];
  const low = Math.min(line, Math.max(at(0), from - (to - from) / 2));
  const high = Math.max(line, Math.min(at(1), to + (to - from) / 2));
  const room = Math.max(0.01, (high - low) * 0.08);
  return [low - room, high + room];
}

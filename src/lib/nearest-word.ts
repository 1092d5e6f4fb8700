/** Returns the candidate that `word` was most likely meant to be, or null where none is near. */
export function nearestWord(word: string, candidates: readonly string[]): string | null {
  const allowed = Math.max(1, Math.floor(word.length / 3));
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .filter(({ distance }) => distance <= allowed)
    .toSorted((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate ?? null;
}

/** Levenshtein distance, ignoring case. */
function editDistance(a: string, b: string): number {
  const target = b.toLowerCase();
  let row = Array.from({ length: target.length + 1 }, (_, i) => i);
  for (const letter of a.toLowerCase()) row = nextRow(row, letter, target);
  return row.at(-1) ?? 0;
}

function nextRow(above: readonly number[], letter: string, target: string): number[] {
  const row = [(above[0] ?? 0) + 1];
  for (let i = 0; i < target.length; i += 1) {
    const change = (above[i] ?? 0) + (target[i] === letter ? 0 : 1);
    row.push(Math.min(change, (above[i + 1] ?? 0) + 1, (row[i] ?? 0) + 1));
  }
  return row;
}

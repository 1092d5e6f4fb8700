/** Returns a count with its noun: `1 row`, `2 rows`. */
export function countedText(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`;
}

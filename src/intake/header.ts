import { fail, ok, type Result } from "../lib/result.ts";

/** Returns the form in which two header names are compared: no case, spaces as underscores. */
export function comparable(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, "_");
}

/**
 * Returns the column names that a header's cells stand for. A blank cell is named by its place, as
 * `(column 3)`; two cells that name the same column are refused.
 */
export function columnsOf(
  file: string,
  cells: readonly string[],
): Result<readonly string[], string> {
  const columns = cells.map((cell, index) => cell.trim() || blankName(index));
  if (columns.every(isBlankName)) {
    return fail(`${file} has an empty first row: put the column names there.`);
  }
  const twin = firstTwin(columns);
  return twin === null ? ok(columns) : fail(`${file} ${twin}`);
}

/** Tells the columns whose header cell is blank. */
export function isBlankName(column: string): boolean {
  return /^\(column \d+\)$/.test(column);
}

function blankName(index: number): string {
  return `(column ${index + 1})`;
}

function firstTwin(columns: readonly string[]): string | null {
  const seen = new Map<string, number>();
  for (const [index, column] of columns.entries()) {
    const before = seen.get(comparable(column));
    if (before !== undefined) return twinProblem(column, before + 1, index + 1);
    seen.set(comparable(column), index);
  }
  return null;
}

function twinProblem(column: string, first: number, second: number): string {
  return `names the column "${column}" twice (columns ${first} and ${second}): rename one of them.`;
}

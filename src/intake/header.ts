import type { Sentence } from "../lib/language.ts";
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
): Result<readonly string[], Sentence> {
  const columns = cells.map((cell, index) => cell.trim() || blankName(index));
  if (columns.every(isBlankName)) {
    return fail({
      en: `${file} has an empty first row: put the column names there.`,
      pl: `Pierwszy wiersz pliku ${file} jest pusty: wpisz w nim nazwy kolumn.`,
    });
  }
  const twin = firstTwin(columns);
  return twin === null ? ok(columns) : fail(twinProblem(file, twin));
}

/** Tells the columns whose header cell is blank. */
export function isBlankName(column: string): boolean {
  return /^\(column \d+\)$/.test(column);
}

function blankName(index: number): string {
  return `(column ${index + 1})`;
}

interface Twin {
  readonly column: string;
  /** Places from 1 on. */
  readonly first: number;
  readonly second: number;
}

function firstTwin(columns: readonly string[]): Twin | null {
  const seen = new Map<string, number>();
  for (const [index, column] of columns.entries()) {
    const before = seen.get(comparable(column));
    if (before !== undefined) return { column, first: before + 1, second: index + 1 };
    seen.set(comparable(column), index);
  }
  return null;
}

function twinProblem(file: string, { column, first, second }: Twin): Sentence {
  return {
    en: `${file} names the column "${column}" twice (columns ${first} and ${second}): rename one of them.`,
    pl: `W pliku ${file} kolumna „${column}” występuje dwa razy (kolumny ${first} i ${second}): zmień nazwę jednej z nich.`,
  };
}

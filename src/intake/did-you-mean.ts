import { nearestWord } from "../lib/nearest-word.ts";

/** Returns `; did you mean "x"?` for the nearest candidate, and nothing where none is near. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const guess = nearestWord(word, candidates);
  return guess === null ? "" : `; did you mean "${guess}"?`;
}

import type { Sentence } from "../lib/language.ts";
import { nearestWord } from "../lib/nearest-word.ts";

/** Returns `; did you mean "x"?` for the nearest candidate, and null where none is near. */
export function didYouMean(word: string, candidates: readonly string[]): Sentence | null {
  const guess = nearestWord(word, candidates);
  if (guess === null) return null;
  return { en: `; did you mean "${guess}"?`, pl: `; czy chodzi o „${guess}”?` };
}

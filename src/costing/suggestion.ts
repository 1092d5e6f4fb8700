import { nearestWord } from "../lib/nearest-word.ts";

/** Returns ` (did you mean x?)` for the nearest known word, and nothing where none is near. */
export function suggestion(word: string, known: readonly string[]): string {
  const near = nearestWord(word, known);
  return near === null ? "" : ` (did you mean ${near}?)`;
}

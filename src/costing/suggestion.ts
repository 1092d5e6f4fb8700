import type { Sentence } from "../lib/language.ts";
import { nearestWord } from "../lib/nearest-word.ts";

/** Returns ` (did you mean x?)` for the nearest known word, and nothing where none is near. */
export function suggestion(word: string, known: readonly string[]): Sentence {
  const near = nearestWord(word, known);
  if (near === null) return { en: "", pl: "" };
  return { en: ` (did you mean ${near}?)`, pl: ` (czy chodzi o ${near}?)` };
}

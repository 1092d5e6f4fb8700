import { z } from "zod";
import type { Sentence } from "./language.ts";

const carried = z.strictObject({ en: z.string(), pl: z.string() });

/** Returns a sentence as the message of a validator's issue, which holds but text; `sentenceIn` reads it. */
export function messageOf(sentence: Sentence): string {
  return JSON.stringify(sentence);
}

/** Returns the sentence that an issue's message holds; a message of the validator's own is the same in every language. */
export function sentenceIn(message: string): Sentence {
  return carried.safeParse(jsonOf(message)).data ?? { en: message, pl: message };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

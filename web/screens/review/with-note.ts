import type { ReviewRecord } from "./open-review.ts";

/** Returns notes with one of them written anew; an empty one is taken off. */
export function withNote(
  notes: ReviewRecord["body"]["notes"],
  question: string,
  text: string,
): ReviewRecord["body"]["notes"] {
  const { [question]: _, ...others } = notes;
  return text === "" ? others : { ...others, [question]: text };
}

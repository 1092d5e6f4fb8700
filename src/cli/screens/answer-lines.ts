import type { AccountStatement } from "../../api/account-statement.ts";
import type { Speech } from "../../lib/speech.ts";
import { wrapText } from "../text/fit-text.ts";
import { coverageLines } from "./coverage-lines.ts";
import { judgementWords } from "./review-words.ts";
import { traitLines } from "./trait-lines.ts";
import type { View } from "./view.ts";

/** Returns what follows from an account's figures: traits, justification, substance, evidence, flip points. */
export function answerLines(
  stated: AccountStatement,
  view: View,
  speech: Speech,
): readonly string[] {
  const { typing, traits, justification, substance, coverage } = stated;
  if (typing === null) return [];
  const { width, ink } = view;
  const titled = (word: "justified" | "substance", sentence: string) => [
    ink.bold(speech.say(judgementWords[word])),
    ...wrapText(sentence, width),
    "",
  ];
  return [
    ...traitLines(traits, view, speech),
    "",
    ...titled("justified", justification.sentence),
    ...titled("substance", substance.sentence),
    ...flipLines(stated, view, speech),
    ...coverageLines(coverage, view, speech),
    "",
  ];
}

/** Nothing would have to be true of a net profit that is not known. */
function flipLines(
  { flip_points, economics }: AccountStatement,
  { width, ink }: View,
  speech: Speech,
): readonly string[] {
  if (economics.net_profit === null) return [];
  return [
    ink.bold(speech.say(judgementWords.flips)),
    ...flip_points.sentences.flatMap((sentence) => wrapText(`• ${sentence}`, width, "  ")),
    "",
  ];
}

import type { Speech } from "../../../src/lib/speech.ts";
import type { QuestionNumber } from "../../../src/review/review.ts";
import { reviewWords } from "./review-words.ts";

/** Returns a figure of a question; small counts may be ratios, such as Joneses for each Smith, and keep a decimal. */
export function measuredText(value: number, unit: QuestionNumber["unit"], speech: Speech): string {
  switch (unit) {
    case "share":
      return speech.share(value, Math.abs(value) < 0.1 ? 1 : 0);
    case "money":
      return speech.money(value);
    case "hours":
      return speech.say(reviewWords.hours_of, {
        n: speech.number(value, Math.abs(value) < 10 ? 1 : 0),
      });
    default:
      return speech.number(value, Number.isInteger(value) ? 0 : 1);
  }
}

/** Returns what a number was in the window before, and how it has moved; null where that is not known. */
export function sinceText({ value, unit, before }: QuestionNumber, speech: Speech): string | null {
  if (before === null) return null;
  const was = measuredText(before, unit, speech);
  if (measuredText(value, unit, speech) === was)
    return speech.say(reviewWords.same, { before: was });
  return speech.say(reviewWords.since, {
    before: was,
    change: changeText(value - before, unit, speech),
  });
}

function changeText(change: number, unit: QuestionNumber["unit"], speech: Speech): string {
  const size = Math.abs(change);
  const text =
    unit === "share"
      ? speech.say(reviewWords.points, { n: speech.number(size * 100, 1) })
      : measuredText(size, unit, speech);
  return `${change < 0 ? "−" : "+"}${text}`;
}

import type { Speech } from "../../lib/speech.ts";
import type { QuestionNumber } from "../../review/review.ts";
import { reviewWords } from "./review-words.ts";

/** Returns a value of a question with its unit: `$1,200`, `51%`, `8.3 h`. */
export function unitText(value: number, unit: QuestionNumber["unit"], speech: Speech): string {
  return texts[unit](value, speech);
}

const texts: Readonly<Record<QuestionNumber["unit"], (value: number, speech: Speech) => string>> = {
  money: (value, speech) => speech.money(value),
  share: (value, speech) => speech.share(value, value !== 0 && Math.abs(value) < 0.1 ? 1 : 0),
  count: (value, speech) => speech.number(value),
  hours: (value, speech) =>
    speech.say(reviewWords.hours_of, { n: speech.number(value, Math.abs(value) < 10 ? 1 : 0) }),
};

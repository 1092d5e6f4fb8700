import stringWidth from "string-width";
import type { Speech } from "../../lib/speech.ts";
import type { Question, QuestionNumber } from "../../review/review.ts";
import { fitText, wrapText } from "../text/fit-text.ts";
import { type Paint, plain } from "../text/ink.ts";
import { questionAccountLines } from "./question-account-lines.ts";
import { unitText } from "./unit-text.ts";
import type { View } from "./view.ts";

interface MarginLine {
  readonly aside?: string;
  readonly paint?: Paint;
  readonly text: string;
}

const gap = "  ";
/** Room for a label such as `sellers’ hours`. */
const leastMargin = 14;

/**
 * Returns the questions one after the other: number, and in brackets that of the window before, in the
 * margin; beside it the answer, what follows, and `most` of the accounts behind it.
 */
export function questionLines(
  questions: readonly Question[],
  { most }: { readonly most: number },
  view: View,
  speech: Speech,
): readonly string[] {
  const asides = questions.flatMap(({ number }) => asidesOf(number, speech));
  const margin = Math.max(leastMargin, ...asides.map((text) => stringWidth(text)));
  const room = view.width - margin - gap.length;
  return questions
    .flatMap((question) => [
      ...answerLines(question, room, view, speech),
      ...accountLines(question, { most, margin, room }, view, speech),
      { text: "" },
    ])
    .map(({ aside = "", paint = plain, text }) =>
      `${paint(fitText(aside, margin, "right"))}${gap}${text}`.trimEnd(),
    );
}

function answerLines(
  { question, number, answer, follows }: Question,
  room: number,
  { ink }: View,
  speech: Speech,
): readonly MarginLine[] {
  const [now = "", before = ""] = asidesOf(number, speech);
  const told = number === null ? answer : `${number.label}. ${answer}`;
  const [first = "", second = "", ...rest] = [
    ...wrapText(told, room),
    ...wrapText(`→ ${follows}`, room, "  "),
  ];
  return [
    ...wrapText(question, room).map((text) => ({ text: ink.bold(text) })),
    { aside: now, paint: ink.bold, text: first },
    { aside: before, paint: ink.dim, text: second },
    ...rest.map((text) => ({ text })),
  ];
}

function asidesOf(number: QuestionNumber | null, speech: Speech): readonly string[] {
  if (number === null) return ["–"];
  const { value, before, unit } = number;
  return [
    unitText(value, unit, speech),
    before === null ? "" : `(${unitText(before, unit, speech)})`,
  ];
}

function accountLines(
  { accounts }: Question,
  { most, margin, room }: { readonly most: number; readonly margin: number; readonly room: number },
  view: View,
  speech: Speech,
): readonly MarginLine[] {
  const shown = accounts.slice(0, most);
  const label = shown.length === 0 ? [] : wrapText(shown[0]?.label ?? "", margin);
  const lines = questionAccountLines(shown, room, view, speech);
  return lines.map((text, i) => ({ aside: label[i] ?? "", paint: view.ink.dim, text }));
}

import stringWidth from "string-width";
import { typeWords } from "../../account/type-words.ts";
import type { Speech } from "../../lib/speech.ts";
import type { QuestionAccount } from "../../review/review.ts";
import { fitText } from "../text/fit-text.ts";
import { typePaint } from "./type-paint.ts";
import { unitText } from "./unit-text.ts";
import type { View } from "./view.ts";

const gap = "  ";
/** A narrower column cuts too many names. */
const leastColumn = 18;

/** Returns accounts beside each other, name above type and value; below each other where there is no room. */
export function questionAccountLines(
  accounts: readonly QuestionAccount[],
  room: number,
  view: View,
  speech: Speech,
): readonly string[] {
  if (accounts.length === 0) return [];
  const width = Math.floor((room - gap.length * (accounts.length - 1)) / accounts.length);
  if (width < leastColumn) return stackedLines(accounts, room, view, speech);
  const columns = Math.min(width, Math.max(...accounts.map((one) => widthOf(one, speech))));
  const row = (textOf: (one: QuestionAccount) => string) =>
    accounts
      .map((one) => fitText(textOf(one), columns))
      .join(gap)
      .trimEnd();
  return [
    row(nameOf),
    accounts
      .map((one) => typedLine(one, view, speech) + padding(figureText(one, speech), columns))
      .join(gap)
      .trimEnd(),
  ];
}

function widthOf(one: QuestionAccount, speech: Speech): number {
  return Math.max(stringWidth(nameOf(one)), stringWidth(figureText(one, speech)));
}

function nameOf({ name, account_id }: QuestionAccount): string {
  return name ?? account_id;
}

function figureText({ type, value, unit }: QuestionAccount, speech: Speech): string {
  const figure = unitText(value, unit, speech);
  return type === null ? figure : `${speech.say(typeWords[type])}${gap}${figure}`;
}

function typedLine(one: QuestionAccount, { ink }: View, speech: Speech): string {
  if (one.type === null) return figureText(one, speech);
  const name = speech.say(typeWords[one.type]);
  return typePaint(one.type, ink)(name) + figureText(one, speech).slice(name.length);
}

function padding(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - stringWidth(text)));
}

function stackedLines(
  accounts: readonly QuestionAccount[],
  room: number,
  view: View,
  speech: Speech,
): readonly string[] {
  const widest = (of: (one: QuestionAccount) => string) =>
    Math.max(...accounts.map((one) => stringWidth(of(one))));
  const rest = room - gap.length - widest((one) => figureText(one, speech));
  const width = Math.min(rest, widest(nameOf));
  return accounts.map(
    (one) => `${fitText(nameOf(one), width)}${gap}${typedLine(one, view, speech)}`,
  );
}

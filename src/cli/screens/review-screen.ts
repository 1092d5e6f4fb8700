import { type Speech, speech } from "../../lib/speech.ts";
import type { Review } from "../../review/review.ts";
import { wrapText } from "../text/fit-text.ts";
import { coverageLines } from "./coverage-lines.ts";
import { headerLine, windowText } from "./header-lines.ts";
import { mixLines } from "./mix-lines.ts";
import { questionLines } from "./question-lines.ts";
import { reviewWords } from "./review-words.ts";
import type { View } from "./view.ts";
import { whaleText } from "./whale-text.ts";

export interface ReviewReport {
  readonly folder: string;
  readonly review: Review;
  /** What was asked beside the book, as it is typed: ` --lang pl`. */
  readonly flags: string;
}

/** Returns a book's review: what its accounts are, the seven questions, and how well all is known. */
export function reviewScreen(
  { folder, review, flags }: ReviewReport,
  view: View,
): readonly string[] {
  const { book, window, currency, cautions } = review;
  const words = speech(review.language, currency);
  const title = words.say(reviewWords.title, { book });
  return [
    ...headerLine(title, `${windowText(window)} · ${currency}`, view),
    ...comparedLines(review, view, words),
    ...cautions.flatMap((text) => wrapText(`! ${text}`, view.width, "  ")),
    "",
    ...mixLines(review, view, words),
    "",
    ...whaleLines(review, view, words),
    view.ink.bold(words.say(reviewWords.questions)),
    "",
    ...questionLines(review.questions, { most: 3 }, view, words),
    ...coverageLines(review.coverage, view, words),
    "",
    ...howToGoOn({ folder, review, flags }, view, words),
  ];
}

/** Nothing where net profit is not known. */
function whaleLines(review: Review, { width }: View, words: Speech): readonly string[] {
  return review.told.goods ? [...wrapText(whaleText(review, words), width), ""] : [];
}

/** Returns what changes and brackets compare with; nothing where there is no window before. */
export function comparedLines(
  { before }: Review,
  { width, ink }: View,
  words: Speech,
): readonly string[] {
  if (before === null) return [];
  const text = words.say(reviewWords.compared, { window: windowText(before) });
  return wrapText(text, width).map(ink.dim);
}

function howToGoOn(
  { folder, review, flags }: ReviewReport,
  { width, ink }: View,
  words: Speech,
): readonly string[] {
  const commands = [
    ["per_account", `warto account ${folder} ${weightiest(review)}${flags}`],
    ["as_page", `warto report ${folder} --out review.html${flags}`],
  ] as const;
  return commands.flatMap(([word, command]) => {
    const title = `${words.say(reviewWords[word])}:`;
    return title.length + command.length < width
      ? [`${title} ${ink.bold(command)}`]
      : [title, ...wrapText(`  ${command}`, width, "  ").map(ink.bold)];
  });
}

/** The first account of the first question; never documents that name no account. */
function weightiest({ questions, accounts }: Review): string {
  const named = accounts
    .filter(({ typing }) => typing.unclear_because !== "nobody")
    .map(({ account_id }) => account_id);
  const asked = questions[0]?.accounts.map(({ account_id }) => account_id) ?? [];
  const id = asked.find((one) => named.includes(one)) ?? named.at(-1) ?? "ID";
  return /^[\w.-]+$/.test(id) ? id : `"${id}"`;
}

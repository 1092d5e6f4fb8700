import { jonesMedical, smithManufacturing } from "../../demo/story-accounts.ts";
import { type Speech, speech } from "../../lib/speech.ts";
import type { Review } from "../../review/review.ts";
import { wrapText } from "../text/fit-text.ts";
import { headerLine, windowText } from "./header-lines.ts";
import { mixLines } from "./mix-lines.ts";
import { questionLines } from "./question-lines.ts";
import { comparedLines } from "./review-screen.ts";
import { reviewWords } from "./review-words.ts";
import { sideBySideLines } from "./side-by-side-lines.ts";
import type { View } from "./view.ts";
import { whaleChart } from "./whale-chart.ts";
import { whaleText } from "./whale-text.ts";

/** Returns the demo book at a glance: the whale, Smith against Jones, and the review's answers. */
export function glanceScreen(review: Review, view: View): readonly string[] {
  const words = speech("en", review.currency);
  return [
    ...headerLine(
      "The demo book: a made-up distributor",
      `${windowText(review.window)} · ${review.currency}`,
      view,
    ),
    ...comparedLines(review, view, words),
    "",
    ...whaleChart(review, view),
    ...wrapText(whaleText(review, words), view.width),
    "",
    ...storyLines(review, view, words),
    ...mixLines(review, view, words),
    "",
    ...answers(review, view, words),
    ...howToGoOn(view),
  ];
}

function storyLines({ accounts }: Review, view: View, words: Speech): readonly string[] {
  const found = (id: string) => accounts.find(({ account_id }) => account_id === id);
  const [smith, jones] = [found(smithManufacturing.account_id), found(jonesMedical.account_id)];
  if (smith === undefined || jones === undefined) return [];
  return [...sideBySideLines([smith, jones], view, words), ""];
}

function answers(review: Review, view: View, words: Speech): readonly string[] {
  return [
    view.ink.bold(words.say(reviewWords.questions)),
    "",
    ...questionLines(review.questions, { most: 0 }, view, words),
  ];
}

function howToGoOn({ ink, width }: View): readonly string[] {
  const account = `bin/warto account demo-book ${smithManufacturing.account_id}`;
  const commands = [
    ["bin/warto review demo-book", "the whole review; --lang pl in Polish"],
    ["bin/warto report demo-book --out review.html", "as a page for the browser"],
    [account, "one account in full"],
    [`${account} --why cost_to_serve`, "why a figure is so"],
    ["bin/warto accounts demo-book", "every account"],
    ["bin/warto init BOOK", "a book of your own"],
  ] as const;
  const room = Math.max(...commands.map(([command]) => command.length));
  return [
    ink.bold("Go on"),
    ...commands.map(([command, what]) => {
      const line = `  ${command.padEnd(room)}  `;
      return line.length + what.length > width ? `  ${command}` : line + ink.dim(what);
    }),
  ];
}

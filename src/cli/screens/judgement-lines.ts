import type { AccountStatement } from "../../api/account-statement.ts";
import { typeWords } from "../../account/type-words.ts";
import type { Speech } from "../../lib/speech.ts";
import { wrapText } from "../text/fit-text.ts";
import { windowText } from "./header-lines.ts";
import { fenceWords, judgementWords } from "./review-words.ts";
import { shareText } from "./share-text.ts";
import { typePaint } from "./type-paint.ts";
import { typeText } from "./type-text.ts";
import type { View } from "./view.ts";

/** Returns what an account is and why: type, reasons, and the range of its net profit. */
export function judgementLines(
  stated: AccountStatement,
  view: View,
  speech: Speech,
): readonly string[] {
  const { typing, reasons } = stated;
  if (typing === null) return [];
  const fence = typing.ring_fenced_because;
  return [
    "",
    typeLine(stated, view, speech),
    ...reasons.flatMap((reason) => wrapText(`• ${reason}`, view.width, "  ")),
    ...(fence === null ? [] : wrapText(`• ${speech.say(fenceWords[fence])}`, view.width, "  ")),
    ...rangeTexts(stated, speech).flatMap((text) => wrapText(`• ${text}`, view.width, "  ")),
  ];
}

function typeLine({ typing, previous }: AccountStatement, { ink }: View, speech: Speech): string {
  if (typing === null) return "";
  const type = typePaint(typing.type, ink)(ink.bold(typeText(typing, speech)));
  if (previous === null || previous.type === null) return type;
  const was = { window: windowText(previous.window), type: speech.say(typeWords[previous.type]) };
  return `${type} ${ink.dim(speech.say(judgementWords.was, was))}`;
}

/** Nothing where the cost model gives no ranges. */
function rangeTexts({ range }: AccountStatement, speech: Speech): readonly string[] {
  if (range === null || range.p5 === range.p95) return [];
  const { p5, p95, loss_probability: loss } = range;
  return [
    speech.say(judgementWords.range, {
      low: speech.money(p5),
      high: speech.money(p95),
      loss: loss === 1 ? "all" : loss === 0 ? "none" : "some",
      share: shareText(loss, speech),
    }),
  ];
}

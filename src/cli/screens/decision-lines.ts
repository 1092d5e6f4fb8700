import type { AccountStatement } from "../../api/account-statement.ts";
import type { DecisionCard, ShownWay } from "../../decision/card/card.ts";
import type { Speech } from "../../lib/speech.ts";
import { wrapText } from "../text/fit-text.ts";
import { decisionWords } from "./decision-words.ts";
import type { View } from "./view.ts";
import { wayDetailLines } from "./way-detail-lines.ts";
import { waysTableLines } from "./ways-table-lines.ts";

export interface DecisionReport {
  readonly stated: AccountStatement;
  /** Every way in full, instead of a line on what the advice supposes. */
  readonly full: boolean;
}

/** Returns what can be done about an account: its ways side by side, the advice, and why the rest is not open. */
export function decisionLines(
  { stated, full }: DecisionReport,
  view: View,
  words: Speech,
): readonly string[] {
  const { decision } = stated;
  if (decision === null) return [];
  const title = view.ink.bold(words.say(decisionWords.title));
  if (decision.cannot_tell !== null)
    return [title, ...wrapText(decision.cannot_tell, view.width), ""];
  return [
    title,
    "",
    ...(decision.ways.length > 1 ? [...waysTableLines({ stated, decision }, view, words), ""] : []),
    ...settledLines(decision, view),
    ...adviceLines(decision, view),
    "",
    ...sideLines(decision, view),
    ...heldBackLines(decision, view, words),
    ...(full ? wayDetailLines(stated, view, words) : supposedLines(decision, view, words)),
    "",
  ];
}

function settledLines({ settled }: DecisionCard, { width, ink }: View): readonly string[] {
  return settled === null ? [] : wrapText(settled.sentence, width).map(ink.bold);
}

function adviceLines(card: DecisionCard, { width, ink }: View): readonly string[] {
  const { advice } = card;
  if (advice === null) return [];
  return [
    ...wrapText(advice.sentence, width).map(ink.bold),
    ...wrapText(advisedWay(card)?.sentence ?? "", width),
    ...wrapText(advice.flip_sentence, width),
  ];
}

function sideLines(card: DecisionCard, { width }: View): readonly string[] {
  const sentences = [
    ...card.cautions,
    ...(card.last_resort === null ? [] : [card.last_resort.sentence]),
    card.break_even_price.sentence,
    ...(card.required_sales === null ? [] : [card.required_sales.sentence]),
  ];
  return sentences.flatMap((sentence) => wrapText(`• ${sentence}`, width, "  "));
}

/** Kinds that are closed for the same reason share a line. */
function heldBackLines(
  { held_back }: DecisionCard,
  { width }: View,
  words: Speech,
): readonly string[] {
  const sentences = new Set(held_back.map(({ sentence }) => sentence));
  return [...sentences].flatMap((sentence) => {
    const kinds = held_back.filter((one) => one.sentence === sentence);
    const titles = kinds.map(({ title }) => title).join(", ");
    const text = `• ${words.say(decisionWords.held_back)}: ${titles}. ${sentence}`;
    return wrapText(text, width, "  ");
  });
}

function supposedLines(card: DecisionCard, { width, ink }: View, words: Speech): readonly string[] {
  const advised = advisedWay(card);
  if (advised === undefined || advised.assumptions.length === 0) return [];
  const own = advised.assumptions.filter(({ set_by }) => set_by !== "default");
  const judged = advised.assumptions.filter(
    ({ set_by, source }) => set_by === "default" && source === "judgement",
  );
  const counts = { n: advised.assumptions.length, judged: judged.length, own: own.length };
  return wrapText(words.say(decisionWords.supposes, counts), width).map(ink.dim);
}

function advisedWay({ ways, advice }: DecisionCard): ShownWay | undefined {
  return ways.find(({ way, variant }) => way === advice?.way && variant === advice.variant);
}

import { typeWords } from "../../account/type-words.ts";
import {
  cardTexts,
  pendingText,
  personText,
  quarterText,
  successorText,
} from "../../decision/handover/brief-texts.ts";
import { briefWords } from "../../decision/handover/brief-words.ts";
import type { HandoverBrief } from "../../decision/handover/handover-brief.ts";
import { type Speech, speech } from "../../lib/speech.ts";
import { wrapText } from "../text/fit-text.ts";
import { headerLine, windowText } from "./header-lines.ts";
import { documentLines, orderLines, productLines } from "./handover-tables.ts";
import { typePaint } from "./type-paint.ts";
import type { View } from "./view.ts";

/** Returns a hand-over brief as text. */
export function handoverScreen(brief: HandoverBrief, view: View): readonly string[] {
  const words = speech(brief.language, brief.currency);
  const { account_id, name, book, window, currency } = brief;
  const account = name === null ? account_id : `${name} · ${account_id}`;
  const part = partIn(view, words);
  return [
    ...headerLine(
      words.say(briefWords.title, { account }),
      `${book} · ${windowText(window)} · ${currency}`,
      view,
    ),
    ...wrapText(handsText(brief, words), view.width),
    ...wrapText(cardTexts(brief, words).join(" · "), view.width),
    ...wrapText(figuresText(brief, view, words), view.width),
    ...part("what", brief.reasons),
    ...part("contacts", contactTexts(brief, words)),
    ...part("notes", noteTexts(brief, words)),
    ...part("receivables", [brief.receivables_told], documentLines(brief, view, words)),
    ...part("open_orders", [brief.open_orders_told], orderLines(brief, view, words)),
    ...part("habits", brief.habits),
    ...part("prices", pricesTold(brief, words), productLines(brief, view, words)),
    ...part("problems", [brief.problems_told]),
    ...part(
      "pending",
      brief.pending_asks.map((ask) => pendingText(ask, words)),
    ),
    ...part("keep", brief.keep),
    ...part("not_to_promise", brief.not_to_promise),
    ...part("visits", visitTexts(brief, words)),
    ...part("steps", brief.steps),
  ];
}

/** Makes a titled part of sentences, with a table under them; nothing where there are neither. */
function partIn({ width, ink }: View, words: Speech) {
  return (
    title: keyof typeof briefWords,
    sentences: readonly string[],
    table: readonly string[] = [],
  ): readonly string[] => {
    if (sentences.length + table.length === 0) return [];
    const lines = sentences.flatMap((sentence) => wrapText(`• ${sentence}`, width, "  "));
    return ["", ink.bold(words.say(briefWords[title])), ...lines, ...table];
  };
}

function handsText(brief: HandoverBrief, words: Speech): string {
  const owner = brief.owner ?? words.say(briefWords.no_owner);
  const hands = `${words.say(briefWords.hands)}: ${owner}`;
  return `${hands} → ${words.say(briefWords.takes)}: ${successorText(brief, words)}`;
}

function figuresText(brief: HandoverBrief, { ink }: View, words: Speech): string {
  const { type, ring_fenced, figures } = brief;
  const named = type === null ? words.say(briefWords.no_type) : words.say(typeWords[type]);
  const fence = ring_fenced === true ? `, ${words.say(briefWords.ring_fenced)}` : "";
  const money = (amount: number | null) =>
    amount === null ? words.say(briefWords.unknown) : words.money(amount);
  const told = (["net_sales", "gross_profit", "net_profit"] as const).map(
    (line) => `${words.say(briefWords[line])} ${money(figures[line])}`,
  );
  const { hours } = figures;
  const spent = hours === null ? words.say(briefWords.unknown) : words.number(hours);
  return [
    `${typePaint(type, ink)(named)}${fence}`,
    ...told,
    `${words.say(briefWords.hours)} ${spent}`,
  ].join(" · ");
}

function contactTexts(brief: HandoverBrief, words: Speech): readonly string[] {
  const { people, colleagues, card } = brief;
  const theirs = [
    ...people.map((one) => `${one.person}: ${personText(one, words)}`),
    ...(card?.attributes ?? []).map(({ name, value }) => `${name}: ${value}`),
  ];
  const ours = colleagues.map(({ name, role, does }) =>
    role === null ? `${name}: ${does}` : `${name} (${role}): ${does}`,
  );
  return [
    ...(theirs.length === 0 ? [words.say(briefWords.no_people)] : theirs),
    ...(ours.length === 0 ? [words.say(briefWords.no_colleagues)] : ours),
  ];
}

function noteTexts({ notes }: HandoverBrief, words: Speech): readonly string[] {
  return notes.map(({ on, kind, by, note }) => {
    const told = [kind, by, words.date(on)].filter((part) => part !== null);
    return `${note} (${told.join(", ")})`;
  });
}

function pricesTold({ products }: HandoverBrief, words: Speech): readonly string[] {
  return products.length === 0 ? [words.say(briefWords.no_products)] : [];
}

function visitTexts({ visits }: HandoverBrief, words: Speech): readonly string[] {
  if (visits.length === 0) return [];
  return [
    ...visits.map((visit) => `${quarterText(visit, words)}: ${visit.told}`),
    words.say(briefWords.visits_note),
  ];
}

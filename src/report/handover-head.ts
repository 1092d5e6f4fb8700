import { typeWords } from "../account/type-words.ts";
import { briefWindow, cardTexts, successorText } from "../decision/handover/brief-texts.ts";
import { briefWords } from "../decision/handover/brief-words.ts";
import type { HandoverBrief } from "../decision/handover/handover-brief.ts";
import type { Speech } from "../lib/speech.ts";
import { html, type Markup } from "./browser/html.js";

/** Returns the head of a brief: whose account it is, what its card says, from whom to whom it goes. */
export function briefHead(brief: HandoverBrief, words: Speech): Markup {
  const { account_id, name, owner } = brief;
  const card = [account_id, ...cardTexts(brief, words)].join(" · ");
  return html`<header class="brief-head"><div><p class="kicker">Warto · ${words.say(briefWords.kicker)}</p>
<h1>${name ?? account_id}</h1>
<p class="meta">${card}</p></div>
<dl class="hands"><div><dt>${words.say(briefWords.hands)}</dt><dd>${owner ?? words.say(briefWords.no_owner)}</dd></div><div><dt>${words.say(briefWords.takes)}</dt><dd>${successorText(brief, words)}</dd></div></dl></header>`;
}

/** Returns the figures that say in a line what the account is worth. */
export function briefFigures(brief: HandoverBrief, words: Speech): Markup {
  const { net_sales, gross_profit, net_profit, hours } = brief.figures;
  const money = (amount: number | null) =>
    amount === null ? words.say(briefWords.unknown) : words.money(amount);
  const figures = [
    [briefWords.type, typeOf(brief, words)],
    [briefWords.net_sales, money(net_sales)],
    [briefWords.gross_profit, money(gross_profit)],
    [briefWords.net_profit, money(net_profit)],
    [briefWords.hours, hours === null ? words.say(briefWords.unknown) : words.number(hours)],
    [briefWords.receivables, money(brief.receivables?.balance ?? null)],
  ] as const;
  return html`<dl class="brief-figures" aria-label="${briefWindow(brief, words)}">${figures.map(([title, value]) => html`<div><dt>${words.say(title)}</dt><dd>${value}</dd></div>`)}</dl>
<p class="brief-window">${briefWindow(brief, words)}</p>`;
}

function typeOf({ type, ring_fenced }: HandoverBrief, words: Speech): Markup | string {
  if (type === null) return words.say(briefWords.no_type);
  const hollow = ring_fenced === true ? " hollow" : "";
  return html`<span class="mark ${type.toLowerCase()}${hollow}">${words.say(typeWords[type])}</span>${ring_fenced === true && html` <span class="fence">${words.say(briefWords.ring_fenced)}</span>`}`;
}

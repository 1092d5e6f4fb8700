import { pendingText, personText, quarterText } from "../decision/handover/brief-texts.ts";
import { briefWords } from "../decision/handover/brief-words.ts";
import type { HandoverBrief } from "../decision/handover/handover-brief.ts";
import type { Speech } from "../lib/speech.ts";
import { html, type Markup } from "./browser/html.js";
import { documentTable, orderTable, productTable } from "./handover-tables.ts";

const mostAttributes = 5;

type Title = keyof typeof briefWords;
type Part = (brief: HandoverBrief, words: Speech) => Markup | null;

/** Returns the parts of a brief: whom and what there is in two columns, prices across, how to go about it in three, the steps. */
export function briefSections(brief: HandoverBrief, words: Speech): Markup {
  const parts = (of: readonly Part[]) => of.map((part) => part(brief, words));
  return html`<div class="brief-columns"><div>${parts([about, contacts, notes, problems, pending])}</div><div>${parts([receivables, openOrders, visits])}</div></div>
${prices(brief, words)}
<div class="brief-columns thirds">${parts([habits, keep, notToPromise])}</div>
${steps(brief, words)}`;
}

function about(brief: HandoverBrief, words: Speech): Markup | null {
  return brief.reasons.length === 0 ? null : section("what", list(brief.reasons), words);
}

function contacts({ people, colleagues, card }: HandoverBrief, words: Speech): Markup {
  const attributes = card?.attributes ?? [];
  const lines = [
    ...people.map((one) => person(one.person, personText(one, words))),
    ...attributes
      .slice(0, mostAttributes)
      .map(({ name, value }) => person(value, name.replaceAll("_", " "))),
  ];
  const ours = colleagues.map(({ name, role, does }) =>
    person(name, role === null ? does : `${role}: ${does}`),
  );
  const orNone = (found: readonly Markup[], none: Title) =>
    found.length === 0
      ? html`<p class="small">${words.say(briefWords[none])}</p>`
      : html`<ul class="people">${found}</ul>`;
  return section(
    "contacts",
    html`<h3>${words.say(briefWords.at_account)}</h3>${orNone(lines, "no_people")}
<h3>${words.say(briefWords.with_us)}</h3>${orNone(ours, "no_colleagues")}`,
    words,
  );
}

function person(name: string, told: string): Markup {
  return html`<li><strong>${name}</strong> <span class="small">${told}</span></li>`;
}

function notes({ notes: found }: HandoverBrief, words: Speech): Markup | null {
  if (found.length === 0) return null;
  const lines = found.map(
    ({ on, kind, by, note }) =>
      html`<li>${note} <span class="small">${[kind, by, words.date(on)].filter((part) => part !== null).join(" · ")}</span></li>`,
  );
  return section("notes", html`<ul class="people">${lines}</ul>`, words);
}

function receivables(brief: HandoverBrief, words: Speech): Markup {
  return section(
    "receivables",
    html`<p>${brief.receivables_told}</p>${documentTable(brief, words)}`,
    words,
  );
}

function openOrders(brief: HandoverBrief, words: Speech): Markup {
  return section(
    "open_orders",
    html`<p class="bring">${brief.open_orders_told}</p>${orderTable(brief, words)}`,
    words,
  );
}

function visits({ visits: days }: HandoverBrief, words: Speech): Markup | null {
  if (days.length === 0) return null;
  const lines = days.map(
    (visit) =>
      html`<li><strong>${quarterText(visit, words)}</strong> <time datetime="${visit.on}">${visit.told}</time></li>`,
  );
  return section(
    "visits",
    html`<ol class="visits">${lines}</ol><p class="small">${words.say(briefWords.visits_note)}</p>`,
    words,
  );
}

function prices(brief: HandoverBrief, words: Speech): Markup {
  return section("prices", productTable(brief, words), words);
}

function habits(brief: HandoverBrief, words: Speech): Markup {
  return section("habits", list(brief.habits), words);
}

function problems(brief: HandoverBrief, words: Speech): Markup {
  return section("problems", html`<p>${brief.problems_told}</p>`, words);
}

function keep(brief: HandoverBrief, words: Speech): Markup | null {
  return brief.keep.length === 0 ? null : section("keep", list(brief.keep), words);
}

function notToPromise(brief: HandoverBrief, words: Speech): Markup {
  return section("not_to_promise", list(brief.not_to_promise), words);
}

function pending({ pending_asks }: HandoverBrief, words: Speech): Markup | null {
  if (pending_asks.length === 0) return null;
  return section("pending", list(pending_asks.map((ask) => pendingText(ask, words))), words);
}

function steps(brief: HandoverBrief, words: Speech): Markup {
  const lines = brief.steps.map((step) => html`<li>${step}</li>`);
  return section("steps", html`<ol class="steps">${lines}</ol>`, words);
}

function list(sentences: readonly string[]): Markup {
  return html`<ul class="sentences">${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>`;
}

function section(title: Title, content: Markup, words: Speech): Markup {
  return html`<section class="brief-part" aria-labelledby="${title}"><h2 id="${title}">${words.say(briefWords[title])}</h2>${content}</section>`;
}

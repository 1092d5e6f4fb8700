import type { Review } from "../review/review.ts";
import { html, type Markup } from "./browser/html.js";
import { type PageSpeech, windowText } from "./page-speech.ts";

/** Returns the head of the page: book, windows, currency, contents, and what to know first. */
export function titleSection(review: Review, page: PageSpeech): Markup {
  const { book, window, before, cautions } = review;
  const compared =
    before === null
      ? page.tell("not_compared")
      : page.tell("compared", { window: windowText(before, page) });
  return html`<header class="title"><p class="kicker">Warto · ${page.tell("kicker")}</p>
<h1>${book}</h1>
<p class="window">${windowText(window, page)}</p>
<p class="meta">${capital(compared)}; ${currencyText(page)}.</p>
<nav aria-label="${page.tell("contents")}"><ol>${contents.map(([id, word]) => html`<li><a href="#${id}">${page.tell(word)}</a></li>`)}</ol></nav></header>
${cautions.length > 0 && html`<section class="cautions" aria-labelledby="cautions-title"><h2 id="cautions-title">${page.tell("cautions")}</h2><ul>${cautions.map((caution) => html`<li>${caution}</li>`)}</ul></section>`}`;
}

const contents = [
  ["headline", "headline"],
  ["questions", "questions"],
  ["plan", "plan"],
  ["whale", "whale"],
  ["quadrant", "quadrant"],
  ["account", "one_account"],
  ["accounts", "all_accounts"],
  ["reading", "reading"],
] as const;

function currencyText(page: PageSpeech): string {
  const names = new Intl.DisplayNames(page.locale, { type: "currency" });
  return page.tell("currency", {
    name: names.of(page.currency) ?? page.currency,
    code: page.currency,
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

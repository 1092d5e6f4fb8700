import { type LineName, lineNames } from "../account/lines.ts";
import type { ShownValueOfHour } from "../ask/shown-value-of-hour.ts";
import type { ShownHourWorth } from "../plan/shown-hour-worth.ts";
import type { Review } from "../review/review.ts";
import { coverageNotes } from "./browser/side-notes.js";
import { html, type Markup } from "./browser/html.js";
import { capacityTable } from "./capacity-table.ts";
import { definitions } from "./definition-words.ts";
import { scrolling } from "./figure-frame.ts";
import type { PageSpeech } from "./page-speech.ts";

/** Returns what a reader needs to trust the page: that it adds up, what it rests on, what its words mean. */
export function readingSection(review: Review, page: PageSpeech): Markup {
  const lines = tieOuts(review);
  return html`<section id="reading" aria-labelledby="reading-title"><h2 id="reading-title">${page.tell("reading")}</h2>
<h3>${page.tell("adds_up")}</h3><p class="text">${page.tell("adds_up_told")} <strong>${verdict(lines, page)}</strong></p>${scrolling(page.tell("adds_up"), tieOutTable(lines, page))}
${review.capacity.length > 0 && html`<h3>${page.tell("capacity")}</h3><p class="text">${page.tell("capacity_told")}</p>${scrolling(page.tell("capacity"), capacityTable(review.capacity, page))}`}
<h3>${page.tell("rests_on")}</h3><div class="notes rests">${coverageNotes(review.coverage, page.texts)}</div>
${review.value_of_hour !== null && hourValue(review.value_of_hour, review.hour_worth, page)}
<h3>${page.tell("definitions")}</h3><dl class="definitions">${definitions.map(({ term, told }) => html`<div><dt>${page.say(term)}</dt><dd>${page.say(told)}</dd></div>`)}</dl></section>`;
}

interface TieOut {
  readonly line: LineName;
  /** In cents; null where the book cannot tell. */
  readonly sum: number;
  readonly book: number | null;
  readonly before: number | null;
}

function tieOuts({ accounts, totals, totals_before }: Review): readonly TieOut[] {
  return lineNames.map((line) => ({
    line,
    sum: accounts.reduce((total, { economics }) => total + cents(economics[line]), 0),
    book: centsOrNull(totals.economics[line]),
    before: centsOrNull(totals_before?.economics[line] ?? null),
  }));
}

function verdict(lines: readonly TieOut[], page: PageSpeech): string {
  const n = lines.filter(({ sum, book }) => book !== null && sum !== book).length;
  return n === 0 ? page.tell("all_add_up") : page.tell("some_differ", { n });
}

function tieOutTable(lines: readonly TieOut[], page: PageSpeech): Markup {
  const text = (amount: number | null) =>
    amount === null ? page.tell("unknown") : page.money(amount / 100, 2);
  const hasBefore = lines.some(({ before }) => before !== null);
  const heads = ["sum_of_accounts", "book_total", "difference"] as const;
  const rows = lines.map(({ line, sum, book, before }) => {
    const amounts = [book === null ? null : sum, book, book === null ? null : sum - book];
    return html`<tr class="${isSum(line) ? "sum" : "piece"}"><th scope="row">${page.texts.lines[line]}</th>${amounts.map((amount) => html`<td class="number">${text(amount)}</td>`)}${hasBefore && html`<td class="number faint">${text(before)}</td>`}</tr>`;
  });
  return html`<table class="tie-out"><thead><tr><th scope="col">${page.tell("line")}</th>${heads.map((word) => html`<th scope="col" class="number">${page.tell(word)}</th>`)}${hasBefore && html`<th scope="col" class="number">${page.tell("book_before")}</th>`}</tr></thead><tbody>${rows}</tbody></table>`;
}

function cents(amount: number | null): number {
  return Math.round((amount ?? 0) * 100);
}

function centsOrNull(amount: number | null): number | null {
  return amount === null ? null : cents(amount);
}

function isSum(line: (typeof lineNames)[number]): boolean {
  return [
    "list_sales",
    "invoiced",
    "net_sales",
    "gross_profit",
    "contribution",
    "net_profit",
  ].includes(line);
}

function hourValue(
  { sentence }: ShownValueOfHour,
  planned: ShownHourWorth | null,
  page: PageSpeech,
): Markup {
  return html`<h3>${page.tell("hour_value")}</h3><p class="text">${sentence}</p>${planned !== null && html`<p class="text">${planned.sentence}</p>`}`;
}

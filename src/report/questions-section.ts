import type { Question, QuestionAccount, QuestionNumber, Review } from "../review/review.ts";
import { changeText } from "./browser/figures.js";
import { html, type Markup } from "./browser/html.js";
import { valueBar } from "./browser/strips.js";
import { typeMark } from "./browser/type-mark.js";
import { scrolling } from "./figure-frame.ts";
import type { PageSpeech } from "./page-speech.ts";

/** Returns the seven questions with their answers and the accounts behind them. */
export function questionsSection({ questions }: Review, page: PageSpeech): Markup {
  return html`<section id="questions" aria-labelledby="questions-title"><h2 id="questions-title">${page.tell("questions")}</h2>
${questions.map((question, i) => questionPart(question, i + 1, page))}</section>`;
}

function questionPart(question: Question, place: number, page: PageSpeech): Markup {
  const { id, number, answer, follows, accounts } = question;
  return html`<article class="question" aria-labelledby="question-${id}"><div class="question-asked"><p class="place" aria-hidden="true">${place}</p><h3 id="question-${id}">${question.question}</h3>${numberPart(number, page)}</div>
<div class="question-answered"><p class="answer">${answer}</p><p class="follows"><span class="label">${page.tell("follows")}</span> ${follows}</p>
${accounts.length > 0 && scrolling(`${question.question} ${page.tell("behind")}`, accountTable(accounts, page))}</div></article>`;
}

function numberPart(number: QuestionNumber | null, page: PageSpeech): Markup {
  if (number === null) return html`<p class="big faint">${page.tell("no_number")}</p>`;
  const { value, unit, label, before } = number;
  return html`<p class="big">${measured(value, unit, page)}</p><p class="told">${label}</p>${before !== null && html`<p class="small">${changeSince(value, before, unit, page)}</p>`}`;
}

function changeSince(
  value: number,
  before: number,
  unit: QuestionNumber["unit"],
  page: PageSpeech,
): string {
  const spell = (size: number) =>
    unit === "share"
      ? page.tell("points", { n: page.number(size * 100, 1) })
      : measured(size, unit, page);
  const was = measured(before, unit, page);
  if (measured(value, unit, page) === was) return page.tell("same", { before: was });
  return page.tell("since", { before: was, change: changeText(value - before, spell) });
}

/** Small counts may be ratios, such as Joneses for each Smith, and keep a decimal. */
function measured(value: number, unit: QuestionNumber["unit"], page: PageSpeech): string {
  switch (unit) {
    case "share":
      return page.share(value, Math.abs(value) < 0.1 ? 1 : 0);
    case "money":
      return page.money(value);
    case "hours":
      return page.tell("hours_of", { n: page.number(value, Math.abs(value) < 10 ? 1 : 0) });
    default:
      return page.number(value, Number.isInteger(value) ? 0 : 1);
  }
}

function accountTable(accounts: readonly QuestionAccount[], page: PageSpeech): Markup {
  const values = accounts.map(({ value }) => value);
  const column = { low: Math.min(0, ...values), high: Math.max(0, ...values) };
  const hasBefore = accounts.some(({ before }) => before !== null);
  const hasShare = accounts.some(({ share }) => share !== null);
  return html`<table class="behind"><thead><tr><th scope="col">${page.tell("account")}</th><th scope="col">${page.tell("type")}</th><th scope="col" class="number">${capital(accounts[0]?.label ?? "")}</th><td></td>${hasShare && html`<th scope="col" class="number">${page.tell("share_of_book")}</th>`}${hasBefore && html`<th scope="col" class="number">${page.tell("before")}</th>`}</tr></thead>
<tbody>${accounts.map(({ account_id, name, type, value, unit, share, before }) => html`<tr><th scope="row"><a href="#account" data-account="${account_id}">${name ?? account_id}</a></th><td>${typeMark(type, page.texts)}</td><td class="number">${measured(value, unit, page)}</td><td class="bar-cell">${valueBar(value, { ...column, className: (type ?? "prospect").toLowerCase() })}</td>${hasShare && html`<td class="number">${share === null ? "–" : page.share(share, 1)}</td>`}${hasBefore && html`<td class="number">${before === null ? "–" : measured(before, unit, page)}</td>`}</tr>`)}</tbody></table>`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

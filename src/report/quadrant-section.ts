import type { TypeLines } from "../account/account-type.ts";
import type { Review, ReviewedAccount } from "../review/review.ts";
import { html, type Markup } from "./browser/html.js";
import { figureFrame } from "./figure-frame.ts";
import type { PageSpeech } from "./page-speech.ts";
import { quadrantDrawing } from "./quadrant-chart.ts";
import { type Dot, dotsOf, type Field, fieldOf, type KnownLines } from "./quadrant-field.ts";
import { typeTable } from "./type-table.ts";

/** Returns all accounts as dots: margin realised against service cost, with the lines they are held to. */
export function quadrantSection(review: Review, page: PageSpeech): Markup {
  const lines = knownLines(review.lines);
  const isKnown = lines !== null && review.accounts.some(isDrawn);
  return html`<section id="quadrant" aria-labelledby="quadrant-title"><h2 id="quadrant-title">${page.tell("quadrant")}</h2>
${isKnown ? [html`<p class="lead">${leadText(review, lines, page)}</p>`, dotFigure(review, lines, page)] : html`<p class="lead">${page.tell("no_dots")}</p>`}</section>`;
}

function knownLines({ margin_realised, service_cost }: TypeLines): KnownLines | null {
  if (margin_realised === null || service_cost === null) return null;
  return { margin_realised, service_cost };
}

function leadText({ lines: { from } }: Review, lines: KnownLines, page: PageSpeech): string {
  const drawn = page.tell(from === "median" ? "lines_median" : "lines_configured", {
    margin: page.share(lines.margin_realised, 1),
    service: page.share(lines.service_cost, 1),
  });
  return page.tell("quadrant_lead", { lines: drawn });
}

function isDrawn({ typing }: ReviewedAccount): boolean {
  return typing.margin_realised !== null && typing.service_cost !== null;
}

function dotFigure(review: Review, lines: KnownLines, page: PageSpeech): Markup {
  const dots = dotsOf(review.accounts);
  const field = fieldOf(dots, lines);
  const parts = { dots, field, page, description: told(review, page) };
  return html`${figureFrame({
    id: "quadrant",
    title: page.tell("quadrant_chart"),
    note: notes(review, dots, field, page),
    charts: [
      quadrantDrawing({ ...parts, className: "wide", width: 960, height: 600 }),
      quadrantDrawing({ ...parts, className: "narrow", width: 340, height: 400 }),
      html`<div class="tip" hidden></div>`,
    ],
    summary: page.texts.words.as_table,
    table: typeTable(review, page),
  })}<p class="small to-table"><a href="#accounts">${page.tell("to_table")}</a></p>
<div class="stepper live-only"><label for="dot-step">${page.tell("step_through")}</label><input id="dot-step" type="range" min="0" max="${Math.max(0, dots.length - 1)}" value="0"><p><output id="dot-told" for="dot-step"></output> <button type="button" id="dot-show">${page.tell("show_statement")}</button></p></div>`;
}

function told({ mix, accounts }: Review, page: PageSpeech): string {
  const types = mix.map(({ type, accounts: n }) => `${page.texts.types[type]}: ${page.number(n)}`);
  return page.tell("quadrant_told", {
    n: page.number(accounts.filter(isDrawn).length),
    types: types.join(", "),
  });
}

function notes({ accounts }: Review, dots: readonly Dot[], field: Field, page: PageSpeech): string {
  const undrawn = accounts.length - dots.length;
  const outside = dots.filter((dot) => field.isOutside(dot)).length;
  return `${page.tell("undrawn", { n: undrawn })} ${page.tell("on_edge", { n: outside })}`.trim();
}

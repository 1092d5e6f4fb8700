import type { Review, TypeGroup, TypeSums } from "../review/review.ts";
import { html, type Markup } from "./browser/html.js";
import { linearScale, tenth } from "./browser/scale.js";
import { typeMark } from "./browser/type-mark.js";
import { drawing, figureFrame } from "./figure-frame.ts";
import { type Known, knownOf } from "./known-review.ts";
import type { PageSpeech } from "./page-speech.ts";
import { typeTable } from "./type-table.ts";

type Measure = Exclude<keyof TypeSums, "net_profit" | "ring_fenced">;

const measures: readonly Measure[] = [
  "accounts",
  "net_sales",
  "gross_profit",
  "service",
  "hours",
  "problems",
];

/** Returns the share of each type in what the book has and takes, as stacked bars. */
export function mixFigure(review: Review, page: PageSpeech): Markup {
  const { mix } = review;
  const known = knownOf(review);
  const rows = measures.filter((measure) => isKnown(measure, known) && canBeShared(mix, measure));
  const frame = { id: "mix", title: page.tell("mix_title"), description: told(mix, rows, page) };
  return html`<p class="key">${mix.map(({ type }) => typeMark(type, page.texts))}</p>
${figureFrame({
  id: "mix",
  title: page.tell("mix_title"),
  note: noteOf(rows, page),
  charts: [
    drawing({
      ...frame,
      className: "wide",
      width: 960,
      height: rows.length * 34,
      content: bars(mix, rows, { page, left: 150, width: 960, step: 34, over: 0 }),
    }),
    drawing({
      ...frame,
      className: "narrow",
      width: 340,
      height: rows.length * 50,
      content: bars(mix, rows, { page, left: 0, width: 340, step: 50, over: 18 }),
    }),
  ],
  summary: page.texts.words.as_table,
  table: typeTable(review, page),
})}`;
}

function isKnown(measure: Measure, { goods, service, time }: Known): boolean {
  if (measure === "gross_profit") return goods;
  if (measure === "service") return service;
  return measure !== "hours" || time;
}

function noteOf(rows: readonly Measure[], page: PageSpeech): string {
  if (rows.length === measures.length) return page.tell("mix_told");
  const names = rows.map((measure) => page.tell(measure).toLocaleLowerCase(page.locale));
  return page.tell("mix_told_part", { measures: names.join(", ") });
}

/** A measure that is below zero for a type has no shares to draw. */
function canBeShared(mix: readonly TypeGroup[], measure: Measure): boolean {
  return mix.every((group) => group[measure] >= 0) && mix.some((group) => group[measure] > 0);
}

function told(mix: readonly TypeGroup[], rows: readonly Measure[], page: PageSpeech): string {
  const sentences = rows.map((measure) => {
    const shares = sharesOf(mix, measure)
      .map(({ type, share }) => `${page.texts.types[type]} ${page.share(share)}`)
      .join(", ");
    return page.tell("mix_drawn", { measure: page.tell(measure), shares });
  });
  return sentences.join(" ");
}

function sharesOf(mix: readonly TypeGroup[], measure: Measure) {
  const total = mix.reduce((sum, group) => sum + group[measure], 0);
  let from = 0;
  return mix.map((group) => {
    const share = group[measure] / total;
    from += share;
    return { type: group.type, share, from: from - share };
  });
}

interface Place {
  readonly page: PageSpeech;
  readonly left: number;
  readonly width: number;
  readonly step: number;
  /** How much lower than its title a bar stands; 0 where they stand beside each other. */
  readonly over: number;
}

function bars(mix: readonly TypeGroup[], rows: readonly Measure[], place: Place): Markup {
  const { page, left, width, step, over } = place;
  const scale = linearScale([0, 1], [left, width]);
  return html`${rows.map((measure, row) => {
    const y = row * step;
    return html`<text x="0" y="${y + (over === 0 ? 20 : 14)}">${page.tell(measure)}</text>${sharesOf(mix, measure).map(({ type, share, from }) => piece({ type, share, x: scale.at(from), end: scale.at(from + share), y: y + over + 3, page }))}`;
  })}`;
}

function piece(part: {
  readonly type: TypeGroup["type"];
  readonly share: number;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly page: PageSpeech;
}): Markup | null {
  const { type, share, x, end, y, page } = part;
  const size = tenth(end - x - 1.5);
  if (size <= 0) return null;
  const text = page.share(share);
  const isTold = size > text.length * 8 + 6;
  return html`<rect class="${type.toLowerCase()}" x="${x}" y="${y}" width="${size}" height="25"/>${isTold && html`<text class="on-bar ${type.toLowerCase()}" x="${tenth(x + 7)}" y="${y + 17}">${text}</text>`}`;
}

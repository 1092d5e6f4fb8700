import { html, type Markup } from "./browser/html.js";

/** A chart, told twice: drawn, and as a table of the figures behind it. */
export interface FigureParts {
  readonly id: string;
  readonly title: string;
  /** Drawn for wide and for narrow screens. */
  readonly charts: readonly Markup[];
  readonly note?: Markup | string | null;
  readonly summary: string;
  readonly table: Markup;
}

/** Returns a figure with its caption and its data table. */
export function figureFrame({
  id,
  title,
  charts,
  note = null,
  summary,
  table,
}: FigureParts): Markup {
  return html`<figure id="${id}-figure"><figcaption><strong>${title}</strong>${note !== null && html` <span>${note}</span>`}</figcaption>
<div class="plot">${charts}</div>
<details><summary>${summary}</summary>${scrolling(title, table)}</details></figure>`;
}

/** Returns a table that scrolls in itself where the screen is too narrow for it. */
export function scrolling(title: string, table: Markup): Markup {
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${title}">${table}</div>`;
}

export interface DrawingParts {
  readonly id: string;
  readonly className: "wide" | "narrow";
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly content: Markup;
}

/** Returns a drawing that is told in words to who cannot see it. */
export function drawing({
  id,
  className,
  width,
  height,
  title,
  description,
  content,
}: DrawingParts): Markup {
  const name = `${id}-${className}`;
  return html`<svg class="chart ${className}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${name}-name ${name}-told"><title id="${name}-name">${title}</title><desc id="${name}-told">${description}</desc>${content}</svg>`;
}

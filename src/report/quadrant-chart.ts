import type { AccountType } from "../account/account-type.ts";
import { type Box, placeLabels } from "../lib/place-labels.ts";
import { html, type Markup } from "./browser/html.js";
import { linearScale, type Scale, tenth, ticks } from "./browser/scale.js";
import { drawing } from "./figure-frame.ts";
import type { PageSpeech } from "./page-speech.ts";
import type { Dot, Field } from "./quadrant-field.ts";

export interface QuadrantDrawing {
  readonly dots: readonly Dot[];
  readonly field: Field;
  readonly page: PageSpeech;
  readonly description: string;
  readonly className: "wide" | "narrow";
  readonly width: number;
  readonly height: number;
}

/** Returns the drawing of the field with its dots, lines and the names of the four corners. */
export function quadrantDrawing(parts: QuadrantDrawing): Markup {
  const { field, page, width, height, className } = parts;
  const x = linearScale(field.service, [className === "wide" ? 56 : 36, width - 4]);
  const y = linearScale(field.margin, [height - 46, 30]);
  const content = html`<text class="axis-title" x="0" y="14">${page.tell("margin_axis")}</text>${axes(parts, x, y)}${typeLines(parts, x, y)}
<g class="dots">${circles(parts, x, y)}</g>${className === "wide" && labels(parts, x, y)}
<text class="axis-title" x="${width - 4}" y="${height - 4}" text-anchor="end">${page.tell("service_axis")}</text>`;
  return drawing({ id: "quadrant", title: page.tell("quadrant_chart"), ...parts, content });
}

function axes({ page, className, height }: QuadrantDrawing, x: Scale, y: Scale): Markup {
  const [left, right] = x.range;
  const [bottom, top] = y.range;
  const most = className === "wide" ? 8 : 5;
  const across = ticks(y.domain, most).map(
    (value) =>
      html`<path class="grid" d="M${left} ${y.at(value)}H${right}"/><text class="tick" x="${left - 6}" y="${y.at(value) + 4}" text-anchor="end">${page.share(value)}</text>`,
  );
  const along = ticks(x.domain, most).map(
    (value) =>
      html`<path class="grid" d="M${x.at(value)} ${bottom}V${top}"/><text class="tick" x="${x.at(value)}" y="${height - 26}" text-anchor="middle">${page.share(value)}</text>`,
  );
  return html`${across}${along}`;
}

interface Corner {
  readonly type: AccountType;
  readonly told: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

function cornersOf({ page }: QuadrantDrawing, x: Scale, y: Scale): readonly Corner[] {
  const [left, right] = [x.range[0] + 10, x.range[1] - 10];
  const [bottom, top] = [y.range[0] - 26, y.range[1] + 24];
  return [
    { type: "Jones", told: page.tell("corner_jones"), x: left, y: top, anchor: "start" },
    { type: "Demanding", told: page.tell("corner_demanding"), x: right, y: top, anchor: "end" },
    { type: "Thrifty", told: page.tell("corner_thrifty"), x: left, y: bottom, anchor: "start" },
    { type: "Smith", told: page.tell("corner_smith"), x: right, y: bottom, anchor: "end" },
  ];
}

function typeLines(parts: QuadrantDrawing, x: Scale, y: Scale): Markup {
  const { field, page, className } = parts;
  const [left, right] = x.range;
  const [bottom, top] = y.range;
  const [lineX, lineY] = [x.at(field.lines.service_cost), y.at(field.lines.margin_realised)];
  const names = cornersOf(parts, x, y).map((corner) => {
    const { type, told, anchor } = corner;
    const below =
      className === "wide" &&
      html`<text class="corner-told" x="${corner.x}" y="${corner.y + 17}" text-anchor="${anchor}">${told}</text>`;
    return html`<text class="corner ${type.toLowerCase()}" x="${corner.x}" y="${corner.y}" text-anchor="${anchor}">${page.texts.types[type]}</text>${below}`;
  });
  const lines =
    className === "wide" &&
    html`<text class="line-label" x="${right - 4}" y="${tenth(lineY - 5)}" text-anchor="end">${page.share(field.lines.margin_realised, 1)}</text><text class="line-label" x="${tenth(lineX + 5)}" y="${bottom - 5}">${page.share(field.lines.service_cost, 1)}</text>`;
  return html`<path class="type-line" d="M${lineX} ${bottom}V${top}M${left} ${lineY}H${right}"/>${names}${lines}`;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function spotsOf({ dots, className }: QuadrantDrawing, x: Scale, y: Scale): readonly Spot[] {
  const largest = Math.max(1, ...dots.slice(0, 1).map(({ net_sales }) => net_sales));
  const most = (className === "wide" ? 30 : 17) / Math.max(1, Math.sqrt(dots.length / 60));
  return dots.map(({ service, margin, net_sales }) => ({
    x: within(x.at(service), x.range),
    y: within(y.at(margin), y.range),
    radius: tenth(Math.max(1.5, Math.max(5, most) * Math.sqrt(Math.max(0, net_sales) / largest))),
  }));
}

function within(at: number, [start, end]: readonly [number, number]): number {
  return Math.min(Math.max(at, Math.min(start, end)), Math.max(start, end));
}

function circles(parts: QuadrantDrawing, x: Scale, y: Scale): readonly Markup[] {
  const spots = spotsOf(parts, x, y);
  return parts.dots.map(({ place, type, isFenced }, i) => {
    const spot = spots[i] ?? { x: 0, y: 0, radius: 0 };
    return html`<circle class="${type.toLowerCase()}${isFenced ? " hollow" : ""}${spot.radius < 4 ? " small" : ""}" cx="${spot.x}" cy="${spot.y}" r="${spot.radius}" data-place="${place}"/>`;
  });
}

/** The largest accounts and the largest losses are named, where there is room. */
function labels(parts: QuadrantDrawing, x: Scale, y: Scale): readonly Markup[] {
  const spots = spotsOf(parts, x, y);
  const named = parts.dots.map((dot, i) => ({ dot, spot: spots[i] ?? { x: 0, y: 0, radius: 0 } }));
  const losses = named.toSorted((a, b) => a.dot.net_profit - b.dot.net_profit).slice(0, 6);
  const wanted = [...new Set([...named.slice(0, 10), ...losses])];
  const placed = placeLabels(
    wanted.map(({ dot, spot }) => ({ text: shortened(dot.name), ...spot })),
    {
      frame: { left: x.range[0], right: x.range[1], top: y.range[1], bottom: y.range[0] },
      taken: [...cornerBoxes(parts, x, y), ...spots.slice(0, 40).map(boxOf)],
    },
  );
  return placed.map(
    ({ text, at, base }) =>
      html`<text class="dot-label" x="${tenth(at)}" y="${tenth(base)}">${text}</text>`,
  );
}

function cornerBoxes(parts: QuadrantDrawing, x: Scale, y: Scale): readonly Box[] {
  return cornersOf(parts, x, y).map(({ told, anchor, ...at }) => {
    const width = told.length * 6.4;
    const left = anchor === "start" ? at.x : at.x - width;
    return { left, right: left + width, top: at.y - 18, bottom: at.y + 20 };
  });
}

/** Somewhat smaller than the dot: a label may touch its edge. */
function boxOf({ x, y, radius }: Spot): Box {
  const half = radius * 0.7;
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function shortened(name: string): string {
  return name.length > 30 ? `${name.slice(0, 28).trimEnd()}…` : name;
}

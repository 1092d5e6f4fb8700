import type { WhaleCurve } from "../account/whale.ts";
import { html, type Markup } from "./browser/html.js";
import { linearScale, type Scale, tenth, ticks } from "./browser/scale.js";
import { drawing } from "./figure-frame.ts";
import type { PageSpeech } from "./page-speech.ts";

/** The whale curve and the type of each account in its order. */
export interface Whale extends WhaleCurve {
  /** Type in small letters, or `prospect`. */
  readonly classes: readonly string[];
}

export interface WhaleDrawing {
  readonly whale: Whale;
  readonly page: PageSpeech;
  readonly description: string;
  readonly spell: (value: number) => string;
  readonly className: "wide" | "narrow";
  readonly width: number;
  readonly height: number;
}

/** Returns the curve from the most to the least profitable account, with a strip of types below it. */
export function whaleDrawing(parts: WhaleDrawing): Markup {
  const { whale, page, spell, width, height, className } = parts;
  const ends = [0, whale.unit === "percent" ? 100 : 0, ...whale.cumulative];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const bottom = height - 62;
  const y = linearScale([low, high * 1.02], [bottom, 40]);
  const label = ticks(y.domain, 6).reduce((most, at) => Math.max(most, spell(at).length), 4);
  const x = linearScale(
    [0, whale.classes.length],
    [label * 7 + 14, width - (className === "wide" ? label * 9 + 16 : 8)],
  );
  const content = html`<text class="axis-title" x="0" y="14">${page.tell(whale.unit === "percent" ? "whale_percent" : "whale_money")}</text>
${gridLines(y, x, parts)}${fallArea(whale, x, y)}<path class="curve" d="${curvePath(whale, x, y)}"/>${endMarks(parts, x, y)}${strip(whale, x, bottom + 12)}
${ticks([0, whale.classes.length], className === "wide" ? 8 : 4).map((at) => html`<text class="tick" x="${x.at(at)}" y="${bottom + 42}" text-anchor="middle">${page.number(at)}</text>`)}
<text class="axis-title" x="${x.range[1]}" y="${height - 2}" text-anchor="end">${page.tell("whale_axis")}</text>`;
  return drawing({ id: "whale", title: page.tell("whale_chart"), ...parts, content });
}

function gridLines(y: Scale, x: Scale, { spell, whale }: WhaleDrawing): Markup {
  const [from, to] = x.range;
  const lines = ticks(y.domain, 6).map((value) => {
    const isWhole = value === (whale.unit === "percent" ? 100 : 0);
    return html`<path class="${isWhole ? "grid whole" : "grid"}" d="M${from} ${y.at(value)}H${to}"/><text class="tick" x="${from - 8}" y="${y.at(value) + 4}" text-anchor="end">${spell(value)}</text>`;
  });
  return html`${lines}`;
}

/** At most some 600 points: more cannot be told apart on any screen. */
function pointsOf(whale: Whale): readonly number[] {
  const count = whale.cumulative.length;
  const step = Math.max(1, Math.ceil(count / 600));
  const picked = Array.from({ length: Math.floor(count / step) }, (_, i) => (i + 1) * step);
  return [...new Set([0, ...picked, whale.peak_at, count])].toSorted((a, b) => a - b);
}

function heightAt(whale: Whale, count: number): number {
  return count === 0 ? 0 : (whale.cumulative[count - 1] ?? 0);
}

function curvePath(whale: Whale, x: Scale, y: Scale): string {
  const points = pointsOf(whale).map((count) => `${x.at(count)} ${y.at(heightAt(whale, count))}`);
  return `M${points.join("L")}`;
}

/** What lies between the peak and the curve after it. */
function fallArea(whale: Whale, x: Scale, y: Scale): Markup | null {
  if (whale.peak_at >= whale.classes.length) return null;
  const after = pointsOf(whale).filter((count) => count >= whale.peak_at);
  const points = after.map((count) => `${x.at(count)} ${y.at(heightAt(whale, count))}`);
  return html`<path class="fall" d="M${points.join("L")}V${y.at(whale.peak)}Z"/>`;
}

function endMarks({ whale, page, spell, className }: WhaleDrawing, x: Scale, y: Scale): Markup {
  const [peakX, peakY] = [x.at(whale.peak_at), y.at(whale.peak)];
  const end = whale.cumulative.at(-1) ?? 0;
  const told = page.tell("whale_at", { peak: spell(whale.peak), at: page.number(whale.peak_at) });
  const room = x.range[1] - peakX;
  const isRight = room < told.length * 9 || room < (x.range[1] - x.range[0]) * 0.4;
  const fall = page.tell("whale_fall", { fall: spell(whale.fall) });
  const taken = fall.length * 7.5 + (isRight ? 0 : told.length * 9);
  const hasRoom = className === "wide" && room > taken && whale.fall > 0;
  return html`${hasRoom && html`<text class="fall-label" x="${x.range[1]}" y="${tenth(peakY - 11)}" text-anchor="end">${fall}</text>`}<circle class="peak" cx="${peakX}" cy="${peakY}" r="4.5"/><text class="peak-label" x="${peakX + (isRight ? 0 : -4)}" y="${tenth(peakY - 11)}" text-anchor="${isRight ? "end" : "start"}">${told}</text>
<circle class="end" cx="${x.range[1]}" cy="${y.at(end)}" r="3.5"/>${className === "wide" && html`<text class="peak-label" x="${x.range[1] + 9}" y="${y.at(end) + 4}">${spell(end)}</text>`}`;
}

/** Neighbours of one type are one piece; accounts too thin to be seen are told by the first of their pixel. */
function strip({ classes }: Whale, x: Scale, y: number): Markup {
  const step = Math.max(1, Math.ceil(classes.length / 800));
  const pieces: { readonly type: string; readonly from: number }[] = [];
  for (let i = 0; i < classes.length; i += step) {
    const type = classes[i] ?? "";
    if (pieces.at(-1)?.type !== type) pieces.push({ type, from: i });
  }
  return html`${pieces.map(({ type, from }, i) => {
    const end = pieces[i + 1]?.from ?? classes.length;
    return html`<rect class="${type}" x="${x.at(from)}" y="${y}" width="${tenth(x.at(end) - x.at(from))}" height="10"/>`;
  })}`;
}

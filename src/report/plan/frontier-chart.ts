import type { FrontierPoint } from "../../plan/shown-plan.ts";
import { html, type Markup } from "../browser/html.js";
import { linearScale, type Scale, tenth, ticks } from "../browser/scale.js";
import { drawing } from "../figure-frame.ts";
import type { PageSpeech } from "../page-speech.ts";
import { planWords } from "./plan-words.ts";

export interface FrontierDrawing {
  /** The plan itself first, the sellers' best last. */
  readonly points: readonly FrontierPoint[];
  readonly page: PageSpeech;
  readonly description: string;
  readonly className: "wide" | "narrow";
  readonly width: number;
  readonly height: number;
}

/** Returns the plans as dots, with a line through those that no other outdoes in both. */
export function frontierDrawing(parts: FrontierDrawing): Markup {
  const { points, page, width, height } = parts;
  const y = linearScale(widened(points.map((point) => point.firm_profit)), [height - 48, 34]);
  const levels = ticks(y.domain, 5);
  const label = Math.max(4, ...levels.map((value) => page.money(value).length));
  const x = linearScale(widened(points.map((point) => point.sellers_income)), [
    label * 7.2 + 8,
    width - 6,
  ]);
  const line = undominated(points).map(
    ({ sellers_income, firm_profit }) => `${x.at(sellers_income)} ${y.at(firm_profit)}`,
  );
  const content = html`<text class="axis-title" x="0" y="14">${page.say(planWords.frontier_y)}</text>${grid(parts, { x, y, levels })}
<path class="curve" d="M${line.join("L")}"/>${dots(points, x, y)}${ends(parts, x, y)}<text class="axis-title" x="${width - 6}" y="${height - 4}" text-anchor="end">${page.say(planWords.frontier_x)}</text>`;
  return drawing({
    id: "plan-frontier",
    title: page.say(planWords.frontier_chart),
    ...parts,
    content,
  });
}

/** With room for the dots and their names. */
function widened(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low || Math.abs(high) || 1) * 0.14;
  return [low - room, high + room];
}

/** Returns the points of which no other is as good for both and better for one, the sellers' income rising. */
export function undominated(points: readonly FrontierPoint[]): readonly FrontierPoint[] {
  const isOutdone = (one: FrontierPoint) =>
    points.some(
      (other) =>
        other.firm_profit >= one.firm_profit &&
        other.sellers_income >= one.sellers_income &&
        (other.firm_profit > one.firm_profit || other.sellers_income > one.sellers_income),
    );
  return points
    .filter((one) => !isOutdone(one))
    .toSorted((a, b) => a.sellers_income - b.sellers_income);
}

interface Field {
  readonly x: Scale;
  readonly y: Scale;
  readonly levels: readonly number[];
}

function grid({ page, className }: FrontierDrawing, { x, y, levels }: Field): Markup {
  const [left, right] = x.range;
  const [bottom, top] = y.range;
  const across = levels.map(
    (value) =>
      html`<path class="grid" d="M${tenth(left)} ${y.at(value)}H${right}"/><text class="tick" x="${tenth(left - 8)}" y="${tenth(y.at(value) + 4)}" text-anchor="end">${page.money(value)}</text>`,
  );
  const along = ticks(x.domain, className === "wide" ? 8 : 3).map(
    (value) =>
      html`<path class="grid" d="M${x.at(value)} ${bottom}V${top}"/><text class="tick" x="${x.at(value)}" y="${bottom + 18}" text-anchor="middle">${page.money(value)}</text>`,
  );
  return html`${across}${along}`;
}

function dots(points: readonly FrontierPoint[], x: Scale, y: Scale): Markup {
  const dot = ({ sellers_income, firm_profit }: FrontierPoint, i: number) =>
    html`<circle class="${i === 0 ? "this-plan" : "other-plan"}" cx="${x.at(sellers_income)}" cy="${y.at(firm_profit)}" r="${i === 0 ? 7 : 4.5}"/>`;
  return html`<g class="plans">${points.slice(1).map((point, i) => dot(point, i + 1))}${points.slice(0, 1).map(dot)}</g>`;
}

function ends({ points, page }: FrontierDrawing, x: Scale, y: Scale): readonly Markup[] {
  const [first, last] = [points[0], points.at(-1)];
  const label = (point: FrontierPoint | undefined, text: string, side: "start" | "end") => {
    if (point === undefined) return html``;
    const at = x.at(point.sellers_income) + (side === "start" ? -6 : 6);
    const base = y.at(point.firm_profit) + (side === "start" ? -14 : 22);
    return html`<text class="peak-label" x="${tenth(at)}" y="${tenth(base)}" text-anchor="${side}">${text}</text>`;
  };
  return [
    label(first, page.say(planWords.this_plan), "start"),
    label(last, page.say(planWords.sellers_best), "end"),
  ];
}

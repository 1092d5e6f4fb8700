import type { PlanSpan } from "../../plan/shown-plan.ts";
import { html, type Markup } from "../browser/html.js";
import { linearScale, type Scale, tenth, ticks } from "../browser/scale.js";
import { drawing } from "../figure-frame.ts";
import type { PageSpeech } from "../page-speech.ts";
import { planWords } from "./plan-words.ts";
import { beginningOf } from "./quarters.ts";

export interface QuarterDrawing {
  /** One for each quarter. */
  readonly values: readonly number[];
  readonly quarters: readonly PlanSpan[];
  readonly page: PageSpeech;
  readonly description: string;
  readonly className: "wide" | "narrow";
  readonly width: number;
  readonly height: number;
}

/** How wide a letter is, with some air. */
const letter = 7.2;

/** Returns bars on both sides of a line at nought; amounts stand at the bars where they fit, else on an axis. */
export function quarterDrawing(parts: QuarterDrawing): Markup {
  const { values, page, width, height } = parts;
  const longest = Math.max(...values.map((value) => page.money(value).length));
  const isTold = width / values.length > longest * letter;
  const left = isTold ? 0 : longest * letter;
  const y = linearScale(levels(values), [height - 56, 24]);
  const band = (width - left) / values.length;
  const places = values.map((_, i) => left + band * i);
  const zero = y.at(0);
  const content = html`${!isTold && axis(y, { left, width, page })}${bars({ values, places, band, y })}<path class="grid whole" d="M${tenth(left)} ${zero}H${width}"/>
${isTold && amounts({ values, places, band, y }, page)}${beginnings(parts, { places, band })}`;
  return drawing({ id: "plan-quarters", title: page.say(planWords.by_quarter), ...parts, content });
}

function levels(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return low === high ? [0, 1] : [low, high];
}

function axis(
  y: Scale,
  {
    left,
    width,
    page,
  }: { readonly left: number; readonly width: number; readonly page: PageSpeech },
): readonly Markup[] {
  return ticks(y.domain, 5).map(
    (value) =>
      html`<path class="grid" d="M${tenth(left)} ${y.at(value)}H${width}"/><text class="tick" x="${tenth(left - 8)}" y="${tenth(y.at(value) + 4)}" text-anchor="end">${page.money(value)}</text>`,
  );
}

interface Bars {
  readonly values: readonly number[];
  /** The left end of each band. */
  readonly places: readonly number[];
  readonly band: number;
  readonly y: Scale;
}

/** Never thinner than can be seen. */
function bars({ values, places, band, y }: Bars): readonly Markup[] {
  return values.map((value, i) => {
    const [zero, end] = [y.at(0), y.at(value)];
    const size = Math.max(1, Math.abs(end - zero));
    const top = value < 0 ? zero : zero - size;
    return html`<rect class="gain" x="${tenth((places[i] ?? 0) + band * 0.14)}" y="${tenth(top)}" width="${tenth(band * 0.72)}" height="${tenth(size)}"/>`;
  });
}

function amounts({ values, places, band, y }: Bars, page: PageSpeech): readonly Markup[] {
  return values.map((value, i) => {
    const at = value < 0 ? Math.max(y.at(value), y.at(0)) + 16 : y.at(value) - 7;
    return html`<text class="tick" x="${tenth((places[i] ?? 0) + band / 2)}" y="${tenth(at)}" text-anchor="middle">${page.money(value)}</text>`;
  });
}

/** The month in which each quarter begins, and the year wherever another begins; some are left out where there is no room. */
function beginnings(
  { quarters, page, height }: QuarterDrawing,
  { places, band }: Pick<Bars, "places" | "band">,
): readonly Markup[] {
  const step = Math.ceil((4 * letter) / band);
  return quarters.flatMap((quarter, i) => {
    if (i % step !== 0) return [];
    const { month, year } = beginningOf(quarter, page);
    const before = quarters[i - step];
    const isNew = before === undefined || beginningOf(before, page).year !== year;
    const x = tenth((places[i] ?? 0) + band / 2);
    const below =
      isNew &&
      html`<text class="tick" x="${x}" y="${height - 4}" text-anchor="middle">${year}</text>`;
    return [
      html`<text class="tick" x="${x}" y="${height - 20}" text-anchor="middle">${month}</text>${below}`,
    ];
  });
}

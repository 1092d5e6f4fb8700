import { html, type Markup } from "../browser/html.js";
import { linearScale, type Scale, tenth } from "../browser/scale.js";
import { drawing } from "../figure-frame.ts";
import type { PageSpeech } from "../page-speech.ts";
import type { HourFlow, HourPart } from "./hour-flow.ts";
import { planWords } from "./plan-words.ts";

export interface HourDrawing {
  readonly flow: HourFlow;
  readonly page: PageSpeech;
  readonly description: string;
  readonly className: "wide" | "narrow";
  readonly width: number;
  readonly height: number;
}

const thickness = 30;

/** Returns two bars as long as each other: where hours come from, and where they go. */
export function hourDrawing(parts: HourDrawing): Markup {
  const { flow, page, width, height, className } = parts;
  const isWide = className === "wide";
  const x = linearScale([0, flow.total], [isWide ? 170 : 0, width]);
  const step = height / 2;
  const side = (title: string, of: readonly HourPart[], row: number) => {
    const top = row * step + (isWide ? 6 : 22);
    const base = isWide ? top + 20 : top - 8;
    return html`<text x="0" y="${tenth(base)}">${title}</text>${bar(of, { x, top, page })}`;
  };
  const content = html`${side(page.say(planWords.hours_from), flow.from, 0)}${side(page.say(planWords.hours_to), flow.to, 1)}`;
  return drawing({ id: "plan-hours", title: page.say(planWords.hours_chart), ...parts, content });
}

function bar(
  parts: readonly HourPart[],
  { x, top, page }: { readonly x: Scale; readonly top: number; readonly page: PageSpeech },
): readonly Markup[] {
  let from = 0;
  return parts.map(({ use, hours }) => {
    const [start, end] = [x.at(from), x.at(from + hours)];
    from += hours;
    const size = tenth(Math.max(1, end - start - 2));
    const text = page.number(hours);
    const name = use.replace("_", "-");
    const isTold = size > text.length * 8 + 10;
    return html`<rect class="hour ${name}" x="${start}" y="${tenth(top)}" width="${size}" height="${thickness}"/>${isTold && html`<text class="on-bar ${name}" x="${tenth(start + 8)}" y="${tenth(top + 20)}">${text}</text>`}`;
  });
}

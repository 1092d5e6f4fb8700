import type { Speech } from "../../../src/lib/speech.ts";
import { linearScale, type Scale } from "../../parts/scale.ts";
import { mapWords } from "./map-words.ts";
import type { WhaleRanks } from "./whale-ranks.ts";

/** Returns the height of the drawing at a width, in pixels. */
export function whaleHeight(width: number): number {
  return Math.round(Math.max(260, Math.min(440, width * 0.85)));
}

/** Returns where ranks and sums of profit stand in the drawing. */
export function whaleScales(
  whale: WhaleRanks,
  width: number,
): { readonly x: Scale; readonly y: Scale } {
  const ends = [0, whaleEnd(whale), ...whale.cumulative];
  const most = ends.reduce((a, b) => Math.max(a, b), 0);
  const least = ends.reduce((a, b) => Math.min(a, b), 0);
  return {
    x: linearScale([0, Math.max(1, whale.profits.length)], [56, width - 8]),
    y: linearScale([least, most * 1.03], [whaleHeight(width) - 40, 26]),
  };
}

/** Returns the sum at which the curve ends. */
export function whaleEnd({ unit, cumulative }: WhaleRanks): number {
  return unit === "percent" ? 100 : (cumulative.at(-1) ?? 0);
}

/** Returns the curve as a path of at most some 400 points: more cannot be told apart. */
export function curvePath({ cumulative }: WhaleRanks, x: Scale, y: Scale): string {
  const step = Math.max(1, Math.ceil(cumulative.length / 400));
  const picked = cumulative.flatMap((sum, i) =>
    (i + 1) % step === 0 || i === cumulative.length - 1
      ? [`${x.at(i + 1).toFixed(1)} ${y.at(sum).toFixed(1)}`]
      : [],
  );
  return `M${[`${x.at(0)} ${y.at(0)}`, ...picked].join("L")}`;
}

/** Returns how a level of the curve reads. */
export function levelText(value: number, { unit }: WhaleRanks, speech: Speech): string {
  return unit === "percent" ? speech.share(value / 100) : speech.number(value);
}

/** Returns what the curve says in a sentence. */
export function whaleText(whale: WhaleRanks, speech: Speech): string {
  const spell = (value: number) =>
    whale.unit === "percent" ? speech.share(value / 100) : speech.money(value);
  return speech.say(mapWords.whale_told, {
    all: speech.number(whale.profits.length),
    peak: spell(whale.peak),
    at: speech.number(whale.peak_at),
    end: spell(whale.cumulative.at(-1) ?? 0),
  });
}

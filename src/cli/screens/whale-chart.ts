import { whaleCurve } from "../../account/whale.ts";
import { fixed } from "../text/figure-text.ts";
import type { View } from "./view.ts";
import type { Whale } from "./whale-text.ts";

const height = 7;
const mostWidth = 72;
const axis = 8;
const eighths = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;

/** Returns the whale curve as an area: what the best accounts earn together, up to the peak and down to 100%. */
export function whaleChart({ accounts }: Whale, view: View): readonly string[] {
  const { unit, cumulative, peak, peak_at } = whaleCurve(
    accounts.map(({ economics }) => economics.net_profit ?? 0),
  );
  const width = Math.min(mostWidth, view.width - axis);
  if (unit === "money" || width < 10) return [];
  const heights = Array.from({ length: width }, (_, x) => heightAt(cumulative, peak, x / width));
  const peakColumn = Math.round((peak_at / cumulative.length) * width);
  return Array.from({ length: height }, (_, row) => {
    const cells = heights
      .map((full) => eighths[clamped(full - (height - 1 - row) * 8)] ?? " ")
      .join("");
    const label = labelOf(row, peak).padStart(axis - 2);
    return `${view.ink.dim(label)}  ${view.ink.gain(cells.slice(0, peakColumn))}${view.ink.loss(cells.slice(peakColumn))}`;
  });
}

/** In eighths of a line. */
function heightAt(cumulative: readonly number[], peak: number, share: number): number {
  const value = cumulative[Math.floor(share * cumulative.length)] ?? 0;
  return Math.max(0, Math.round((value / peak) * height * 8));
}

function clamped(value: number): number {
  return Math.min(8, Math.max(0, value));
}

function labelOf(row: number, peak: number): string {
  if (row === 0) return `${fixed(peak, 0)}%`;
  const hundred = Math.round((1 - 100 / peak) * height);
  return row === hundred ? "100%" : "";
}

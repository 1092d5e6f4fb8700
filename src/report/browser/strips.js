import { html } from "./html.js";
import { linearScale, tenth } from "./scale.js";

/**
 * Returns where an account stands among all, from Jones on the left to Smith on the right; the outer
 * thirds are marked off. Nothing is drawn on it where the place is not known.
 *
 * @param {number | null} smithness 0 to 100
 * @param {string} className of the side that it leans to
 */
export function placeStrip(smithness, className) {
  const dot =
    smithness !== null &&
    html`<circle class="${className}" cx="${tenth(6 + smithness * 1.08)}" cy="7" r="4.5"/>`;
  return html`<svg class="strip" viewBox="0 0 120 14" aria-hidden="true">
<path class="strip-line" d="M6 7H114"/><path class="strip-third" d="M42 3V11M78 3V11"/>${dot}</svg>`;
}

/**
 * Returns a bar that starts at nought, in a column whose values reach from `low` to `high`.
 *
 * @param {number} value
 * @param {{ readonly low: number, readonly high: number, readonly className: string }} column
 */
export function valueBar(value, { low, high, className }) {
  const scale = linearScale([Math.min(0, low), Math.max(0, high)], [0, 100]);
  const [zero, end] = [scale.at(0), scale.at(value)];
  const axis = low < 0 && html`<path class="bar-axis" d="M${zero} 0V10"/>`;
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="${className}" x="${Math.min(zero, end)}" y="1" width="${tenth(Math.max(0.6, Math.abs(end - zero)))}" height="8"/>${axis}</svg>`;
}

/**
 * Returns the range of a net profit as a line with its value as a dot, and nought where it lies within.
 *
 * @param {{ readonly low: number, readonly value: number, readonly high: number, readonly title: string, readonly className: string }} range
 */
export function rangeStrip({ low, value, high, title, className }) {
  const from = Math.min(low, value, 0);
  const to = Math.max(high, value, 0);
  const scale = linearScale([from, to], [8, 292]);
  const zero = scale.at(0);
  return html`<svg class="range" viewBox="0 0 300 34" role="img" aria-label="${title}">
<path class="range-zero" d="M${zero} 2V24"/><path class="range-line ${className}" d="M${scale.at(low)} 13H${scale.at(high)}"/>
<path class="range-end ${className}" d="M${scale.at(low)} 8V18M${scale.at(high)} 8V18"/><circle class="${className}" cx="${scale.at(value)}" cy="13" r="5"/>
<text class="range-nought" x="${zero}" y="33" text-anchor="${zero < 20 ? "start" : zero > 280 ? "end" : "middle"}">0</text></svg>`;
}

import { html } from "./html.js";
import { linearScale, tenth } from "./scale.js";

/**
 * @import { LineName } from "../../account/lines.ts"
 * @import { AccountLines } from "../account-view.ts"
 * @typedef {{ readonly line: LineName, readonly kind: "sum" | "piece", readonly amount: number | null, readonly from: number, readonly to: number }} Step
 */

/** @type {readonly (readonly ["sum" | "piece", LineName])[]} */
const order = [
  ["sum", "list_sales"],
  ["piece", "discounts"],
  ["sum", "invoiced"],
  ["piece", "credits"],
  ["sum", "net_sales"],
  ["piece", "cogs"],
  ["sum", "gross_profit"],
  ["piece", "charges"],
  ["piece", "expenses"],
  ["piece", "early_discounts"],
  ["piece", "bad_debt"],
  ["piece", "cost_to_serve"],
  ["sum", "contribution"],
  ["piece", "carrying_cost"],
  ["piece", "commission"],
  ["sum", "net_profit"],
];

/**
 * Returns the statement as steps: a sum reaches from nought, a piece hangs from the level before it. A line
 * that the book cannot tell leaves the level where it is, but nothing hangs below a sum that it cannot tell.
 *
 * @param {AccountLines} lines
 * @returns {readonly Step[]}
 */
export function waterfallSteps(lines) {
  let level = 0;
  let isLost = false;
  return order.map(([kind, line]) => {
    const amount = lines[line];
    if (kind === "sum") isLost = amount === null;
    if (isLost) return { line, kind, amount, from: 0, to: 0 };
    const from = kind === "sum" ? 0 : level;
    if (amount !== null) level = kind === "sum" ? amount : level - amount;
    return { line, kind, amount, from, to: amount === null ? from : level };
  });
}

/**
 * @typedef {object} Drawing
 * @property {readonly Step[]} steps
 * @property {(line: LineName) => string} title of a line
 * @property {(step: Step) => string} figure
 * @property {string} className of the net profit's bar
 * @property {string} name
 * @property {string} description
 */

/**
 * Returns the steps as rows: title, bar, figure.
 *
 * @param {Drawing} drawing
 */
export function wideWaterfall(drawing) {
  const scale = linearScale(reach(drawing.steps), [214, 520]);
  const rows = drawing.steps.map((step, i) => {
    const y = 4 + i * 26;
    return html`${rule(step, y, 640)}<text class="${step.kind}" x="0" y="${y + 17}">${drawing.title(step.line)}</text>${bar(step, { scale, y: y + 4, height: 17, drawing })}<text class="${step.kind} figure" x="640" y="${y + 17}" text-anchor="end">${drawing.figure(step)}</text>`;
  });
  return framed({
    drawing,
    rows,
    scale,
    width: 640,
    height: drawing.steps.length * 26 + 8,
    className: "wide",
  });
}

/**
 * Returns the same for a narrow screen: title and figure above each bar.
 *
 * @param {Drawing} drawing
 */
export function narrowWaterfall(drawing) {
  const scale = linearScale(reach(drawing.steps), [0, 340]);
  const rows = drawing.steps.map((step, i) => {
    const y = 2 + i * 38;
    return html`<text class="${step.kind}" x="0" y="${y + 14}">${drawing.title(step.line)}</text><text class="${step.kind} figure" x="340" y="${y + 14}" text-anchor="end">${drawing.figure(step)}</text>${bar(step, { scale, y: y + 19, height: 11, drawing })}`;
  });
  return framed({
    drawing,
    rows,
    scale,
    width: 340,
    height: drawing.steps.length * 38 + 4,
    className: "narrow",
  });
}

/**
 * @param {readonly Step[]} steps
 * @returns {readonly [number, number]}
 */
function reach(steps) {
  const ends = steps.flatMap(({ from, to }) => [from, to]);
  return [Math.min(0, ...ends), Math.max(0, ...ends)];
}

/** @param {Step} step @param {number} y @param {number} width */
function rule({ kind }, y, width) {
  return kind === "sum" && y > 10 && html`<path class="rule" d="M0 ${y}H${width}"/>`;
}

/**
 * @param {Step} step
 * @param {{ readonly scale: import("./scale.js").Scale, readonly y: number, readonly height: number, readonly drawing: Drawing }} place
 */
function bar({ line, kind, amount, from, to }, { scale, y, height, drawing }) {
  if (amount === null || from === to) return null;
  const [start, end] = [scale.at(from), scale.at(to)];
  const className = line === "net_profit" ? `sum-bar ${drawing.className}` : `${kind}-bar`;
  return html`<rect class="${className}" x="${Math.min(start, end)}" y="${y}" width="${tenth(Math.max(1, Math.abs(end - start)))}" height="${height}"/>`;
}

/**
 * @param {{ readonly drawing: Drawing, readonly rows: readonly import("./html.js").Markup[], readonly scale: import("./scale.js").Scale, readonly width: number, readonly height: number, readonly className: string }} parts
 */
function framed({ drawing, rows, scale, width, height, className }) {
  const zero = scale.at(0);
  const parts = drawing.steps.map((_, i) => `M${zero} ${i * 38 + 20}v13`);
  const zeroPath = className === "wide" ? `M${zero} 2V${height - 2}` : parts.join("");
  return html`<svg class="chart ${className}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="waterfall-${className}-name waterfall-${className}-told">
<title id="waterfall-${className}-name">${drawing.name}</title><desc id="waterfall-${className}-told">${drawing.description}</desc>
<path class="zero" d="${zeroPath}"/>${rows}</svg>`;
}

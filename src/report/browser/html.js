/** Markup that is safe to be written into a page as it stands. */
export class Markup {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

/** @typedef {Markup | string | number | null | undefined | false | readonly Written[]} Written */

/**
 * Returns markup in which every value is escaped, but for values that are markup themselves; nothing is
 * written for null, undefined and false. Values stand between tags or in quoted attributes.
 *
 * @param {TemplateStringsArray} parts
 * @param {readonly Written[]} values
 */
export function html(parts, ...values) {
  return new Markup(
    parts.map((part, i) => (i === 0 ? "" : written(values[i - 1])) + part).join(""),
  );
}

/**
 * Marks a text as markup: it must come from this program, never from a book.
 *
 * @param {string} text
 */
export function trusted(text) {
  return new Markup(text);
}

/**
 * @param {Written} value
 * @returns {string}
 */
function written(value) {
  if (value instanceof Markup) return value.text;
  if (typeof value === "string" || typeof value === "number") return escaped(String(value));
  if (value === null || value === undefined || value === false) return "";
  return value.map(written).join("");
}

/** @type {Readonly<Record<string, string>>} */
const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** @param {string} text */
function escaped(text) {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

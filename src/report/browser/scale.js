/**
 * A linear scale from values to places in a drawing.
 *
 * @typedef {object} Scale
 * @property {readonly [number, number]} domain
 * @property {readonly [number, number]} range
 * @property {(value: number) => number} at Rounded to a tenth, which is finer than any screen.
 */

/**
 * Returns a linear scale; a domain without width is drawn in the middle of the range.
 *
 * @param {readonly [number, number]} domain
 * @param {readonly [number, number]} range
 * @returns {Scale}
 */
export function linearScale(domain, range) {
  const [from, to] = domain;
  const [start, end] = range;
  const part = (/** @type {number} */ value) => (to === from ? 0.5 : (value - from) / (to - from));
  return { domain, range, at: (value) => tenth(start + part(value) * (end - start)) };
}

/** @param {number} value */
export function tenth(value) {
  return Math.round(value * 10) / 10 + 0;
}

/**
 * Returns round values (1, 2 or 5 times a power of ten apart) within a domain, at most `most` of them.
 *
 * @param {readonly [number, number]} domain
 * @param {number} most
 * @returns {readonly number[]}
 */
export function ticks([from, to], most) {
  if (!(to > from)) return [];
  const step = roundStep((to - from) / most);
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.floor(to / step + 1e-9) - first + 1;
  return Array.from({ length: count }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** @param {number} least */
function roundStep(least) {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((one) => one * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}

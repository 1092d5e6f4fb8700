import { knownLines } from "./known-lines.js";

/**
 * @import { AccountView } from "../account-view.ts"
 * @import { Payload } from "../payload.ts"
 * @import { Row } from "./account-rows.js"
 */

/**
 * Returns the figures of the account at a place of the review.
 *
 * @param {Payload} payload
 * @param {number} place
 * @returns {Row}
 */
export function rowAt({ figures, lines }, place) {
  const taken = (/** @type {Readonly<Record<string, readonly unknown[]>>} */ columns) =>
    Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column[place]]));
  const row = { ...taken(figures), counted: taken(lines) };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `fromEntries` forgets the keys' types
  const known = /** @type {Omit<Row, "lines">} */ (/** @type {unknown} */ (row));
  return { ...known, lines: knownLines(known.counted, known) };
}

/**
 * Returns the account at a place of the review, with its story where the page holds it.
 *
 * @param {Payload} payload
 * @param {number} place
 * @returns {AccountView}
 */
export function viewAt(payload, place) {
  return { ...rowAt(payload, place), story: payload.stories[place] ?? null };
}

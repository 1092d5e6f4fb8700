/** @import { AccountLines } from "../account-view.ts" */

/**
 * Returns an account's lines with null for those that only the cost of goods would tell.
 *
 * @param {AccountLines} lines
 * @param {{ readonly costed: boolean }} account
 * @returns {AccountLines}
 */
export function knownLines(lines, { costed }) {
  if (costed) return lines;
  return { ...lines, cogs: null, gross_profit: null, contribution: null, net_profit: null };
}

import { unassigned } from "./tables.ts";
import type { Tally } from "./tally.ts";

const possible: ReadonlySet<string> = new Set(["prospect", "declined"]);

/**
 * Returns whether an account is yet to buy: without a document up to the window's end, and not said to be a customer,
 * or to have been one.
 */
export function isProspect({ accounts, window }: Tally, account: number): boolean {
  const first = accounts.first_document[account] ?? null;
  return (
    accounts.id[account] !== unassigned &&
    (first === null || first >= window.to) &&
    possible.has(accounts.status[account] ?? "prospect")
  );
}

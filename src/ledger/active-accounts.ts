import type { Tally } from "./tally.ts";

/** Returns the indexes of accounts with which anything happened in the window, or that owe anything. */
export function activeAccounts(tally: Tally): readonly number[] {
  const columns = [
    ...Object.values(tally.sums),
    ...Object.values(tally.drivers),
    tally.balance_days,
    tally.closing.balance,
  ];
  return [...tally.accounts.id.keys()].filter((i) => columns.some((column) => column[i] !== 0));
}

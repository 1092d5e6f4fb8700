import { type AccountsSearch, accountsSearchSchema } from "./accounts-search.ts";

/** The most that a view may hold. */
export const longestView = 4000;

/** Returns what a view keeps of an address: filter, order and columns, not the window. */
export function writtenView(search: AccountsSearch): string {
  const { from: _from, to: _to, ...kept } = search;
  return JSON.stringify(kept);
}

/** Returns the address of a kept view; what cannot be read of it counts as not said. */
export function readView(written: string): AccountsSearch {
  try {
    const parsed = accountsSearchSchema.safeParse(JSON.parse(written));
    return parsed.success ? { ...parsed.data, from: undefined, to: undefined } : {};
  } catch {
    return {};
  }
}

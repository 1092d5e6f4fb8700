import type { AccountsStatement, StatedAccount } from "../api/accounts-statement.ts";
import type { Economics } from "../account/shown-figures.ts";
import { nearestWord } from "../lib/nearest-word.ts";
import { UsageFault } from "./usage-fault.ts";

/** Returns the accounts by a field: text from A on, figures from the highest on, the unknown last. */
export function sortedAccounts(
  { accounts, totals }: AccountsStatement,
  field: string,
): readonly StatedAccount[] {
  if (field === "name" || field === "account_id")
    return accounts.toSorted((a, b) => (a[field] ?? "").localeCompare(b[field] ?? "", "en"));
  if (!isFigure(field, totals.economics))
    throw new UsageFault(unknownField(field, Object.keys(totals.economics)));
  const valueOf = ({ economics }: StatedAccount) => economics[field] ?? Number.NEGATIVE_INFINITY;
  const keyed = accounts.map((account) => ({ account, value: valueOf(account) }));
  return keyed
    .toSorted((a, b) => (a.value === b.value ? 0 : b.value - a.value))
    .map(({ account }) => account);
}

function isFigure(field: string, economics: Economics): field is keyof Economics {
  return Object.hasOwn(economics, field);
}

function unknownField(field: string, figures: readonly string[]): string {
  const near = nearestWord(field, ["name", "account_id", ...figures]);
  const hint =
    near === null ? `choose name, account_id, ${figures.join(", ")}` : `did you mean ${near}?`;
  return `accounts cannot be sorted by "${field}"; ${hint}`;
}

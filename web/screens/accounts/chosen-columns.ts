import type { AccountColumn } from "../../../src/api/account-columns.ts";
import type { AccountsSearch } from "./accounts-search.ts";

/** The columns that are shown to who has not chosen any. */
const firstColumns: readonly string[] = [
  "name",
  "type",
  "net_profit",
  "net_profit_change",
  "net_sales",
  "gross_profit",
  "margin_realised",
  "service_cost",
  "net_profit_per_hour",
  "hours",
  "orders",
  "days_late",
  "problems",
  "owner",
];

/** Returns the columns that an address names, in its order, the account's name always first. */
export function chosenColumns(
  columns: readonly AccountColumn[],
  { columns: named }: Pick<AccountsSearch, "columns">,
): readonly AccountColumn[] {
  const known = new Map(columns.map((column) => [column.id, column]));
  const ids = named === undefined || named === "" ? firstColumns : named.split(",");
  return [...new Set(["name", ...ids])].flatMap((id) => known.get(id) ?? []);
}

/** Returns the address's text for columns; nothing for those that are shown to who has not chosen any. */
export function writtenColumns(
  columns: readonly AccountColumn[],
  chosen: readonly string[],
): string | undefined {
  const first = chosenColumns(columns, { columns: undefined }).map(({ id }) => id);
  const written = chosen.join(",");
  return written === first.join(",") ? undefined : written;
}

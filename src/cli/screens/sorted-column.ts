import { loose } from "../text/figure-text.ts";
import type { Column } from "../text/table.ts";
import type { AccountRow } from "./account-rows.ts";
import { lineTitle } from "./line-title.ts";

const titles: Readonly<Record<string, string>> = {
  account_id: "Id",
  name: "Account",
  net_sales: "Net sales",
  gross_profit: "Gross",
  cost_to_serve: "To serve",
  days_late: "Days late",
  problem_rate: "Prob./100",
  net_profit: "Net profit",
};

/** Returns the columns with the one that is sorted by made one that always stays, or added. */
export function withSorted(
  columns: readonly Column<AccountRow>[],
  sort: string,
): readonly Column<AccountRow>[] {
  const title = titles[sort];
  if (title === undefined) return [...columns, figureColumn(sort)];
  return columns.map((column) => (column.title === title ? { ...column, importance: 0 } : column));
}

function figureColumn(sort: string): Column<AccountRow> {
  return {
    title: lineTitle(sort),
    align: "right",
    importance: 0,
    text: ({ economics }) => {
      const value: unknown = Object.entries(economics).find(([name]) => name === sort)?.[1];
      return typeof value === "number" ? loose(value) : "–";
    },
  };
}

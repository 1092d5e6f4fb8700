import type { Wording } from "../lib/language.ts";
import { columnWords } from "./account-column-words.ts";

/** What a column holds; shares are of one, hours have two decimals, money is in currency units to the cent. */
export type ColumnUnit = "text" | "type" | "fence" | "money" | "share" | "hours" | "days" | "count";

/** A column of the table of accounts. */
export interface AccountColumn {
  readonly id: string;
  readonly unit: ColumnUnit;
  readonly title: Wording;
  /** What the figure is, for whoever asks; null where the title says it all. */
  readonly told: Wording | null;
}

export type FixedColumn = keyof typeof columnWords;

const fixedUnits: Readonly<Record<FixedColumn, ColumnUnit>> = {
  name: "text",
  account_id: "text",
  type: "type",
  type_probability: "share",
  owner: "text",
  net_sales: "money",
  gross_profit: "money",
  gross_margin: "share",
  margin_realised: "share",
  service_cost: "share",
  cost_to_serve: "money",
  charges: "money",
  expenses: "money",
  early_discounts: "money",
  bad_debt: "money",
  carrying_cost: "money",
  commission: "money",
  net_profit: "money",
  net_profit_per_hour: "money",
  hours: "hours",
  orders: "count",
  days_late: "days",
  problems: "count",
  range_p5: "money",
  range_p95: "money",
  ring_fence: "fence",
  net_sales_change: "money",
  net_profit_change: "money",
};

/** The columns that every book has, in the order of the table. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a literal are those of its type
export const fixedColumns = Object.keys(fixedUnits) as readonly FixedColumn[];

/** Columns that a book has for each of its roles and charges, right of their sum. */
export type PartOf = "cost_to_serve" | "charges";

/** Returns the columns of a book's table: the fixed ones, its roles right of cost to serve, its charges right of charges. */
export function accountColumns(
  roles: readonly string[],
  charges: readonly string[],
): readonly AccountColumn[] {
  return fixedColumns.flatMap((id) => {
    if (id === "cost_to_serve") return [fixedColumn(id), ...roles.map(partColumn(id))];
    if (id === "charges") return [fixedColumn(id), ...charges.map(partColumn(id))];
    return [fixedColumn(id)];
  });
}

/** Returns the id of the column of one role's cost to serve, or of one charge. */
export function partId(of: PartOf, name: string): string {
  return `${of}.${name}`;
}

function fixedColumn(id: FixedColumn): AccountColumn {
  const { title, told }: { readonly title: Wording; readonly told?: Wording } = columnWords[id];
  return { id, unit: fixedUnits[id], title, told: told ?? null };
}

/** Names come from the cost model and are the same in every language. */
function partColumn(of: PartOf): (name: string) => AccountColumn {
  const { title } = columnWords[of];
  return (name) => {
    const spelt = name.replaceAll("_", " ");
    return {
      id: partId(of, name),
      unit: "money",
      title: { en: `${title.en}: ${spelt}`, pl: `${title.pl}: ${spelt}` },
      told: null,
    };
  };
}

/** Returns whether the figures of a unit can be added up. */
export function isAdditive(unit: ColumnUnit, id: string): boolean {
  if (id === "net_profit_per_hour" || id.startsWith("range_")) return false;
  return unit === "money" || unit === "hours" || unit === "count";
}

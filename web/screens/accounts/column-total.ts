import type { AccountTable } from "../../../src/api/account-table.ts";
import { type AccountColumn, isAdditive } from "../../../src/api/account-columns.ts";
import type { Rows } from "./shown-rows.ts";

/** What a column adds up to over some rows. */
export interface ColumnTotal {
  /** Null where nothing is known, or where figures of this kind do not add up. */
  readonly value: number | null;
  /** How many of the rows it leaves out, because the book cannot tell their figure. */
  readonly unknown: number;
}

const nothing: ColumnTotal = { value: null, unknown: 0 };

/** Returns a column's total over rows: money to the cent, ratios from the sums of what they are ratios of. */
export function columnTotal(table: AccountTable, rows: Rows, column: AccountColumn): ColumnTotal {
  const { id, unit } = column;
  if (isAdditive(unit, id)) return sumOver(table.figures[id] ?? [], rows);
  const ratio = ratios[id];
  return ratio === undefined ? nothing : ratioOver(table, rows, ratio);
}

interface Ratio {
  readonly plus: readonly string[];
  readonly minus: readonly string[];
  readonly over: string;
}

const ratios: Readonly<Record<string, Ratio>> = {
  gross_margin: { plus: ["gross_profit"], minus: [], over: "net_sales" },
  margin_realised: {
    plus: ["gross_profit"],
    minus: ["early_discounts", "carrying_cost"],
    over: "net_sales",
  },
  service_cost: { plus: ["cost_to_serve", "charges", "expenses"], minus: [], over: "net_sales" },
  net_profit_per_hour: { plus: ["net_profit"], minus: [], over: "hours" },
};

/** Whole hundredths are added, so that no cent is lost between them. */
function sumOver(figures: readonly (number | null)[], rows: Rows): ColumnTotal {
  let [sum, known] = [0, 0];
  for (const row of rows) {
    const figure = figures[row] ?? null;
    if (figure === null) continue;
    sum += Math.round(figure * 100);
    known += 1;
  }
  return { value: known === 0 ? null : sum / 100, unknown: rows.length - known };
}

/** Rows of which a part is not known are left out of all parts: else the ratio would be of different accounts. */
function ratioOver(table: AccountTable, rows: Rows, { plus, minus, over }: Ratio): ColumnTotal {
  const columns = [...plus, ...minus, over].map((id) => table.figures[id] ?? []);
  const known = rows.filter((row) => columns.every((column) => (column[row] ?? null) !== null));
  const sum = (id: string) => sumOver(table.figures[id] ?? [], known).value ?? 0;
  const below = sum(over);
  const above =
    plus.reduce((total, id) => total + sum(id), 0) -
    minus.reduce((total, id) => total + sum(id), 0);
  return { value: below > 0 ? above / below : null, unknown: rows.length - known.length };
}

import { sumOf } from "../lib/column.ts";
import type { Reader } from "./memo.ts";
import { roundedColumns } from "./rounded-columns.ts";
import { type ShownCapacity, shownCapacity } from "./shown-capacity.ts";
import { type ShownFigures, shownFigures } from "./shown-figures.ts";
import { type ShownSeller, shownSellers } from "./shown-sellers.ts";
import type { Statement } from "./statement.ts";

/** A statement as it is shown and exported: currency units with two decimals, everything adding up. */
export interface Shown {
  readonly accounts: readonly ShownAccount[];
  readonly totals: ShownFigures;
  readonly capacity: readonly ShownCapacity[];
  readonly sellers: readonly ShownSeller[];
}

export interface ShownAccount extends ShownFigures {
  readonly account_id: string;
  readonly name: string | null;
}

/**
 * Returns the statement rounded to cents.
 *
 * Every row of the statement and every column of accounts adds up exactly: see `roundedColumns`.
 */
export function shown(statement: Statement): Shown {
  const rounded = roundedColumns(statement);
  const { id, name } = statement.tally.accounts;
  const figures = (read: Reader) => shownFigures(statement, rounded, read);
  return {
    accounts: id.map((account_id, i) => ({
      account_id,
      name: name[i] ?? null,
      ...figures((column) => column[i] ?? 0),
    })),
    totals: figures(sumOf),
    capacity: shownCapacity(statement.service.capacity, rounded.cost_to_serve_by_role),
    sellers: shownSellers(statement, sumOf(rounded.lines.commission)),
  };
}

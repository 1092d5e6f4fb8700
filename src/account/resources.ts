import { totalOf } from "../lib/column.ts";
import { type RoundedColumns, roundedColumns } from "./rounded-columns.ts";
import type { Statement } from "./statement.ts";

/** What every account took and gave back, rounded as it is shown: money in cents, hours in hundredths. */
export interface Resources {
  readonly hours: Float64Array;
  /** Cost to serve, charges and expenses. */
  readonly money: Float64Array;
  readonly net_sales: Float64Array;
  readonly gross_profit: Float64Array;
  readonly net_profit: Float64Array;
}

/** Returns the resources of every account; each figure equals the one that the statement shows. */
export function resources(statement: Statement): Resources {
  return fromRounded(roundedColumns(statement), statement.tally.accounts.id.length);
}

function fromRounded({ lines, hours }: RoundedColumns, accounts: number): Resources {
  return {
    hours: totalOf(Object.values(hours), accounts),
    money: totalOf([lines.cost_to_serve, lines.charges, lines.expenses], accounts),
    net_sales: lines.net_sales,
    gross_profit: lines.gross_profit,
    net_profit: lines.net_profit,
  };
}

import { byName } from "../lib/by-name.ts";
import { type Columns, less, mapColumns, scaled, sumOf, totalOf } from "../lib/column.ts";
import { roundToTotal } from "../lib/round-to-total.ts";
import { type Lines, leafNames, linesOf } from "./lines.ts";
import type { Statement } from "./statement.ts";

/** Whole cents and whole hundredths of an hour, by account. */
export interface RoundedColumns {
  readonly lines: Lines;
  readonly opportunity_cost: Float64Array | null;
  readonly economic_profit: Float64Array | null;
  readonly avoidable_profit: Float64Array;
  readonly charges_by_name: Columns;
  readonly cost_to_serve_by_role: Columns;
  readonly hours: Columns;
}

/**
 * Returns the statement in cents. Lines that are summed or costed are rounded across the accounts so
 * that they add up to their rounded total; all other lines are computed from these.
 */
export function roundedColumns(statement: Statement): RoundedColumns {
  const count = statement.tally.accounts.id.length;
  const charges_by_name = mapColumns(statement.charges_by_name, inCents);
  const cost_to_serve_by_role = mapColumns(statement.service.by_role, inCents);
  const lines = linesOf({
    ...byName(leafNames, (name) => inCents(statement.lines[name])),
    charges: totalOf(Object.values(charges_by_name), count),
    cost_to_serve: totalOf(Object.values(cost_to_serve_by_role), count),
  });
  const opportunity_cost =
    statement.opportunity_cost === null ? null : inCents(statement.opportunity_cost);
  return {
    lines,
    opportunity_cost,
    economic_profit: opportunity_cost === null ? null : less(lines.net_profit, opportunity_cost),
    avoidable_profit: inCents(statement.avoidable_profit),
    charges_by_name,
    cost_to_serve_by_role,
    hours: mapColumns(minutesByRole(statement), inHundredthsOfHours),
  };
}

function inCents(column: Float64Array): Float64Array {
  return roundToTotal(column.map((tenThousandths) => tenThousandths / 100));
}

function inHundredthsOfHours(minutes: Float64Array): Float64Array {
  return roundToTotal(scaled(minutes, 100 / 60));
}

/** Minutes of every role, with a price or not, and of none. */
function minutesByRole({ service }: Statement): Columns {
  const { by_role, outside, unplaced } = service.minutes;
  const withoutRole = sumOf(unplaced) === 0 ? {} : { "(no role)": unplaced };
  return { ...by_role, ...outside, ...withoutRole };
}

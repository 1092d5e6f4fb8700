import type { CapacityLine } from "../costing/cost-to-serve.ts";
import { type Columns, columnNamed, sumOf } from "../lib/column.ts";
import { roundHalfAway } from "../lib/round-to-total.ts";
import { inUnits } from "../lib/ten-thousandths.ts";

/** A role's capacity in currency units and minutes with two decimals; the rate is per minute. */
export type ShownCapacity = CapacityLine;

/** Returns the capacity lines rounded; `used + unused` and `assigned + unused` are the supply exactly. */
export function shownCapacity(
  lines: readonly CapacityLine[],
  costInCents: Columns,
): readonly ShownCapacity[] {
  return lines.map((line) => {
    const supplied = roundHalfAway(line.supplied_minutes * 100);
    const used = roundHalfAway(line.used_minutes * 100);
    const cost = roundHalfAway(inUnits(line.supplied_cost) * 100);
    const assigned = sumOf(columnNamed(costInCents, line.role) ?? new Float64Array());
    return {
      role: line.role,
      supplied_minutes: supplied / 100,
      used_minutes: used / 100,
      unused_minutes: (supplied - used) / 100,
      rate: roundHalfAway(inUnits(line.rate) * 1e6) / 1e6,
      supplied_cost: cost / 100,
      assigned_cost: assigned / 100,
      unused_cost: (cost - assigned) / 100,
    };
  });
}

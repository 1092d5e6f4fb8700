import { isoOf, parseDay, startOfMonth } from "../../../src/lib/day.ts";
import type { PlanSpan, ShownPlan } from "../../../src/plan/shown-plan.ts";

/** Returns the quarters over which a plan is counted, from the end of its window. */
export function horizonQuarters({
  window,
  horizon_quarters,
}: Pick<ShownPlan, "window" | "horizon_quarters">): readonly PlanSpan[] {
  const first = parseDay(window.to);
  if (first === null) throw new RangeError(`${window.to} is no date`);
  return Array.from({ length: horizon_quarters }, (_, i) => ({
    from: isoOf(startOfMonth(first, 3 * i)),
    to: isoOf(startOfMonth(first, 3 * i + 3)),
  }));
}

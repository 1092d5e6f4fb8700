import type { UnitWork } from "../../account-year.ts";
import type { Year } from "../../year.ts";

/**
 * Returns a year in which a piece of work is done so many times less. No hours or charges fall below zero: the work may
 * have taken less than the cost model supposes of it.
 */
export function lessWork(year: Year, work: UnitWork, times: number): Year {
  const less = (today: number, each: number) => Math.max(0, today - times * each);
  return {
    ...year,
    charges: less(year.charges, work.charge),
    charges_avoidable: less(year.charges_avoidable, work.charge_avoidable),
    hours: year.hours.map((hours, role) => less(hours, work.hours[role] ?? 0)),
  };
}

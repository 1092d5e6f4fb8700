import type { CostModel } from "../costing/cost-model.ts";
import type { UnitWork } from "./account-year.ts";
import type { FirmRole } from "./firm.ts";

/** Returns what one of a driver takes by the cost model's time equations and charges. */
export function unitWork(driver: string, model: CostModel, roles: readonly FirmRole[]): UnitWork {
  const charges = model.charges.filter(({ per }) => per === driver);
  const total = (of: (charge: (typeof charges)[number]) => number) =>
    charges.reduce((sum, charge) => sum + of(charge), 0);
  return {
    driver,
    hours: roles.map(({ name }) => minutesOf(model, name, driver) / 60),
    charge: total(({ amount }) => amount.likely),
    charge_avoidable: total(({ amount, avoidable }) => amount.likely * avoidable),
  };
}

function minutesOf({ time }: CostModel, role: string, per: string): number {
  const rows = time.filter((row) => row.role === role && row.per === per);
  return rows.reduce((sum, { minutes }) => sum + minutes.likely, 0);
}

/** A piece of work and how often it is done. */
export type WeightedWork = readonly [work: UnitWork, weight: number];

/** Returns the work of several pieces, each as often as its weight says; there is one at least. */
export function weightedWork(driver: string, parts: readonly WeightedWork[]): UnitWork {
  const sum = (of: (work: UnitWork) => number) =>
    parts.reduce((total, [work, weight]) => total + of(work) * weight, 0);
  return {
    driver,
    hours: parts[0]?.[0].hours.map((_, role) => sum(({ hours }) => hours[role] ?? 0)) ?? [],
    charge: sum(({ charge }) => charge),
    charge_avoidable: sum(({ charge_avoidable }) => charge_avoidable),
  };
}

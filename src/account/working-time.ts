import type { CostModel } from "../costing/cost-model.ts";
import type { RoleMinutes } from "../costing/role-minutes.ts";
import type { Tally } from "../ledger/tally.ts";
import { type Columns, totalOf } from "../lib/column.ts";

/**
 * Returns the minutes of sellers: of the roles that the cost model marks `seller`; where it marks
 * none, of the roles of those who sold, less any that it says are no sellers'.
 */
export function sellerMinutes(tally: Tally, model: CostModel, minutes: RoleMinutes): Float64Array {
  const columns = sellerMinutesByRole(tally, model, minutes);
  return totalOf(Object.values(columns), tally.accounts.id.length);
}

/** Returns the same minutes by role. */
export function sellerMinutesByRole(tally: Tally, model: CostModel, minutes: RoleMinutes): Columns {
  const roles = sellerRoles(tally, model);
  const columns = Object.entries({ ...minutes.outside, ...minutes.by_role });
  return Object.fromEntries(columns.filter(([role]) => roles.has(role)));
}

/** Returns the names of the roles whose hours are sellers' hours. */
export function sellerRoles(tally: Tally, model: CostModel): ReadonlySet<string> {
  const marked = Object.entries(model.roles).filter(([, { seller }]) => seller === true);
  if (marked.length > 0) return new Set(marked.map(([role]) => role));
  const { sellers, months, starts } = tally.sales;
  const hasSold = (seller: number) =>
    starts[(seller + 1) * months.length] !== starts[(seller + 2) * months.length];
  const roles = sellers.role.filter((_, seller) => hasSold(seller));
  return new Set(
    roles.flatMap((role) => (role === null || isMarkedNot(model, role) ? [] : [role])),
  );
}

function isMarkedNot(model: CostModel, role: string): boolean {
  return model.roles[role]?.seller === false;
}

/** Returns all minutes spent, those without a price or a role included. */
export function allMinutes({ by_role, outside, unplaced }: RoleMinutes): Float64Array {
  const priced = Object.values(by_role);
  return totalOf([...priced, ...Object.values(outside), unplaced], unplaced.length);
}

import type { CostModel } from "../costing/cost-model.ts";
import type { RoleMinutes } from "../costing/role-minutes.ts";
import type { Tally } from "../ledger/tally.ts";
import { totalOf } from "../lib/column.ts";

/**
 * Returns the minutes of sellers: of roles that the cost model marks `seller`, and, where it does not
 * say, of roles that the ledger's salespeople have.
 */
export function sellerMinutes(tally: Tally, model: CostModel, minutes: RoleMinutes): Float64Array {
  const roles = sellerRoles(tally, model);
  const columns = Object.entries({ ...minutes.outside, ...minutes.by_role });
  return totalOf(
    columns.filter(([role]) => roles.has(role)).map(([, column]) => column),
    tally.accounts.id.length,
  );
}

/** Returns the names of the roles whose hours are sellers' hours. */
export function sellerRoles(tally: Tally, model: CostModel): ReadonlySet<string> {
  const salespeople = tally.sales.sellers.role.filter((role) => role !== null);
  const said = Object.entries(model.roles).filter(([, { seller }]) => seller !== null);
  const roles = new Set(salespeople);
  for (const [role, { seller }] of said) {
    if (seller === true) roles.add(role);
    else roles.delete(role);
  }
  return roles;
}

/** Returns all minutes spent, those without a price or a role included. */
export function allMinutes({ by_role, outside, unplaced }: RoleMinutes): Float64Array {
  const priced = Object.values(by_role);
  return totalOf([...priced, ...Object.values(outside), unplaced], unplaced.length);
}

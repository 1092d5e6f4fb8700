import type { Tally } from "../ledger/tally.ts";
import { type Columns, columnNamed, scaled, sumOf, zeros } from "../lib/column.ts";
import { daysIn, type Window } from "../lib/day.ts";
import { inTenThousandths } from "../lib/ten-thousandths.ts";
import { capacityRate, capacityUse } from "./capacity.ts";
import type { CostModel, Role } from "./cost-model.ts";
import { type RoleMinutes, roleMinutes } from "./role-minutes.ts";

export interface CostToServe {
  readonly minutes: RoleMinutes;
  /** Ten-thousandths of the currency unit. */
  readonly by_role: Columns;
  readonly capacity: readonly CapacityLine[];
}

/** A role's supply in the window and what became of it; money in ten-thousandths. */
export interface CapacityLine {
  readonly role: string;
  readonly supplied_minutes: number;
  readonly used_minutes: number;
  /** Negative where more is used than there is. */
  readonly unused_minutes: number;
  /** Per minute. */
  readonly rate: number;
  readonly supplied_cost: number;
  readonly assigned_cost: number;
  readonly unused_cost: number;
}

/** Returns what the time spent on each account costs, by role; unused capacity is charged to nobody. */
export function costToServe(tally: Tally, model: CostModel): CostToServe {
  const minutes = roleMinutes(tally, model);
  const columnOf = (role: string) =>
    columnNamed(minutes.by_role, role) ?? zeros(tally.accounts.id.length);
  const roles = Object.entries(model.roles);
  return {
    minutes,
    by_role: Object.fromEntries(
      roles.map(([name, role]) => [name, scaled(columnOf(name), ratePerMinute(role))]),
    ),
    capacity: roles.map(([name, role]) =>
      capacityLine({ name, role, window: tally.window, used: sumOf(columnOf(name)) }),
    ),
  };
}

/** Returns a role's cost of one minute in ten-thousandths of the currency unit. */
export function ratePerMinute(role: Role): number {
  return capacityRate({ cost: inTenThousandths(role.cost), capacity: role.capacity_minutes });
}

interface RoleUse {
  readonly name: string;
  readonly role: Role;
  readonly window: Window;
  readonly used: number;
}

function capacityLine({ name, role, window, used }: RoleUse): CapacityLine {
  const length = daysIn(window) / daysIn(role.period);
  const cost = inTenThousandths(role.cost) * length;
  const capacity = role.capacity_minutes * length;
  const use = capacityUse({ cost, capacity }, used);
  return {
    role: name,
    supplied_minutes: capacity,
    used_minutes: used,
    unused_minutes: use.unused,
    rate: use.rate,
    supplied_cost: cost,
    assigned_cost: use.assigned_cost,
    unused_cost: use.unused_cost,
  };
}

import { sellerRoles } from "../account/working-time.ts";
import type { Statement } from "../account/statement.ts";
import { ratePerMinute } from "../costing/cost-to-serve.ts";
import type { CostModel } from "../costing/cost-model.ts";
import { isProspect } from "../ledger/prospect.ts";
import { columnNamed, sumOf } from "../lib/column.ts";
import { daysIn, isOneYear, type Window } from "../lib/day.ts";
import { inUnits } from "../lib/ten-thousandths.ts";
import { commissionBases } from "./commission-bases.ts";
import type { Firm, FirmRole, FirmSeller } from "./firm.ts";
import { unitWork } from "./unit-work.ts";

/** Returns what a figure of a window is in a year. */
export function yearsIn(window: Window): number {
  return isOneYear(window) ? 1 : 365 / daysIn(window);
}

/** Returns the firm as a statement knows it, its figures scaled to a year. */
export function readFirm(statement: Statement): Firm {
  const roles = rolesOf(statement);
  return {
    roles,
    sellers: sellersOf(statement, roles),
    commission_basis: statement.model.commission?.basis ?? null,
    call_hours: unitWork("call", statement.model, roles).hours,
  };
}

function rolesOf({ tally, model, service }: Statement): readonly FirmRole[] {
  const years = yearsIn(tally.window);
  const selling = sellerRoles(tally, model);
  return service.capacity.map((line) => {
    const role = roleNamed(model, line.role);
    return {
      name: line.role,
      rate: inUnits(ratePerMinute(role)) * 60,
      avoidable: role.avoidable,
      selling: selling.has(line.role),
      supplied_hours: (line.supplied_minutes * years) / 60,
      used_hours: (line.used_minutes * years) / 60,
    };
  });
}

function roleNamed({ roles }: CostModel, name: string) {
  const role = roles[name];
  if (role === undefined) throw new RangeError(`no role ${name} in the cost model`);
  return role;
}

/** Those who have a selling role, and those who sold without one. */
function sellersOf(statement: Statement, roles: readonly FirmRole[]): readonly FirmSeller[] {
  const { tally, model, commission } = statement;
  const { sellers } = tally.sales;
  const years = yearsIn(tally.window);
  const bases = commissionBases(statement).by_seller;
  const people = roles.map(({ name }) => peopleIn(statement, name));
  return sellers.id.flatMap((employee_id, i) => {
    const role = roles.findIndex(({ name }) => name === sellers.role[i]);
    const basis = bases[i] ?? 0;
    if (roles[role]?.selling !== true && basis === 0) return [];
    const income = inUnits(commission.by_seller[i] ?? 0) * years;
    return {
      employee_id,
      name: sellers.name[i] ?? null,
      role,
      commission_rate:
        basis > 0
          ? income / (inUnits(basis) * years)
          : firstRate(model, sellers.commission_rate[i] ?? null),
      income,
      supplied_hours: (roles[role]?.supplied_hours ?? 0) / (people[role] ?? 1),
      ...ownHours(statement, { employee_id, role: roles[role]?.name ?? null }),
    };
  });
}

/** A seller who has sold nothing yet begins on the first tier. */
function firstRate({ commission }: CostModel, own: number | null): number {
  return own ?? commission?.tiers[0]?.rate ?? 0;
}

/** As many as the cost model says, else as many as the ledger knows. */
function peopleIn({ tally, model }: Statement, role: string): number {
  const known = tally.sales.sellers.role.filter((name) => name === role).length;
  return model.roles[role]?.people ?? Math.max(1, known);
}

function ownHours(
  { tally, service }: Statement,
  { employee_id, role }: { readonly employee_id: string; readonly role: string | null },
): Pick<FirmSeller, "used_hours" | "prospecting_hours"> {
  const minutes = role === null ? null : columnNamed(service.minutes.by_role, role);
  if (minutes === null) return { used_hours: 0, prospecting_hours: 0 };
  const own = minutes.map((value, i) => (tally.accounts.owner[i] === employee_id ? value : 0));
  const hours = yearsIn(tally.window) / 60;
  return {
    used_hours: sumOf(own) * hours,
    prospecting_hours: sumOf(own.map((value, i) => (isProspect(tally, i) ? value : 0))) * hours,
  };
}

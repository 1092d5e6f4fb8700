import type { Statement } from "../account/statement.ts";
import { sellerRoles } from "../account/working-time.ts";
import type { CostModel } from "../costing/cost-model.ts";
import { ratePerMinute } from "../costing/cost-to-serve.ts";
import { inUnits } from "../lib/ten-thousandths.ts";
import type { Firm, FirmRole } from "./firm.ts";
import { firmSellers } from "./firm-sellers.ts";
import { perYear } from "./per-year.ts";
import { unitWork } from "./unit-work.ts";

/** Returns the firm as a statement knows it, its figures scaled to a year. */
export function readFirm(statement: Statement): Firm {
  const { model } = statement;
  const roles = rolesOf(statement);
  return {
    roles,
    sellers: firmSellers(statement, roles),
    commission_basis: model.commission?.basis ?? null,
    call_hours: callHours(model, roles),
    carrying_basis: model.capital?.basis ?? "revenue",
  };
}

function rolesOf({ tally, model, service }: Statement): readonly FirmRole[] {
  const yearly = perYear(tally.window);
  const selling = sellerRoles(tally, model);
  return service.capacity.map((line) => {
    const role = roleNamed(model, line.role);
    return {
      name: line.role,
      rate: inUnits(ratePerMinute(role)) * 60,
      avoidable: role.avoidable,
      selling: selling.has(line.role),
      supplied_hours: (line.supplied_minutes * yearly) / 60,
      used_hours: (line.used_minutes * yearly) / 60,
    };
  });
}

function roleNamed({ roles }: CostModel, name: string) {
  const role = roles[name];
  if (role === undefined) throw new RangeError(`no role ${name} in the cost model`);
  return role;
}

/** Whose calls no time equation tells takes as long for one as whoever takes longest. */
function callHours(model: CostModel, roles: readonly FirmRole[]): readonly number[] {
  const { hours } = unitWork("call", model, roles);
  const longest = Math.max(0, ...hours);
  return hours.map((own) => (own > 0 ? own : longest));
}

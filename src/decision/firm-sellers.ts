import type { Statement } from "../account/statement.ts";
import type { CostModel } from "../costing/cost-model.ts";
import { isProspect } from "../ledger/prospect.ts";
import { columnNamed, zeros } from "../lib/column.ts";
import { clamp } from "../lib/ratio.ts";
import { inUnits } from "../lib/ten-thousandths.ts";
import { accountSellers } from "./account-sellers.ts";
import { commissionBases, highestRate } from "./commission-bases.ts";
import type { FirmRole, FirmSeller } from "./firm.ts";
import { perYear } from "./per-year.ts";

/** Returns those who have a selling role, and those who earned commission without one; figures of a year. */
export function firmSellers(
  statement: Statement,
  roles: readonly FirmRole[],
): readonly FirmSeller[] {
  const paid = paidSellers(statement, roles);
  const hours = servedHours(statement, { paid, roles });
  return paid.map((seller, i) => ({
    ...seller,
    supplied_hours: (roles[seller.role]?.supplied_hours ?? 0) / peopleIn(statement, seller, roles),
    used_hours: hours.used[i] ?? 0,
    prospecting_hours: hours.prospecting[i] ?? 0,
  }));
}

type PaidSeller = Pick<FirmSeller, "employee_id" | "name" | "role" | "commission_rate" | "income">;

function paidSellers(statement: Statement, roles: readonly FirmRole[]): readonly PaidSeller[] {
  const { tally, model, commission } = statement;
  const { sellers } = tally.sales;
  const bases = commissionBases(statement);
  const highest = highestRate(statement);
  return sellers.id.flatMap((employee_id, i) => {
    const role = roles.findIndex(({ name }) => name === sellers.role[i]);
    const earned = inUnits(commission.by_seller[i] ?? 0);
    const basis = bases[i] ?? 0;
    if (roles[role]?.selling !== true && earned === 0 && basis === 0) return [];
    const first = firstRate(model, sellers.commission_rate[i] ?? null);
    const commission_rate = basis > 0 ? clamp(earned / basis, 0, highest) : first;
    const income = earned * perYear(tally.window);
    return { employee_id, name: sellers.name[i] ?? null, role, commission_rate, income };
  });
}

/** A seller who has sold nothing yet begins on the first tier. */
function firstRate({ commission }: CostModel, own: number | null): number {
  return commission === null ? 0 : (own ?? commission.tiers[0]?.rate ?? 0);
}

/** As many as the cost model says, else as many as the ledger knows. */
function peopleIn(
  { tally, model }: Statement,
  { role }: PaidSeller,
  roles: readonly FirmRole[],
): number {
  const name = roles[role]?.name ?? "";
  const known = tally.sales.sellers.role.filter((one) => one === name).length;
  return model.roles[name]?.people ?? Math.max(1, known);
}

/** Hours of each seller's role on the accounts that the seller serves; those with prospects are among them. */
function servedHours(
  statement: Statement,
  { paid, roles }: { readonly paid: readonly PaidSeller[]; readonly roles: readonly FirmRole[] },
): { readonly used: Float64Array; readonly prospecting: Float64Array } {
  const { tally, service } = statement;
  const yearly = perYear(tally.window);
  const minutes = roles.map(({ name }) => columnNamed(service.minutes.by_role, name));
  const [used, prospecting] = [zeros(paid.length), zeros(paid.length)];
  const employees = paid.map(({ employee_id }) => employee_id);
  accountSellers(statement, employees).forEach((seller, account) => {
    const own = minutes[paid[seller]?.role ?? -1]?.[account] ?? 0;
    if (own === 0) return;
    const hours = (own * yearly) / 60;
    used[seller] = (used[seller] ?? 0) + hours;
    if (isProspect(tally, account)) prospecting[seller] = (prospecting[seller] ?? 0) + hours;
  });
  return { used, prospecting };
}

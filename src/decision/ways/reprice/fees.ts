import type { CountedWork } from "../../account-year.ts";
import type { Firm } from "../../firm.ts";
import type { WayQuestion } from "../../way-out.ts";
import { lessWork } from "./less-work.ts";
import type { Repricing } from "./repricing.ts";

/**
 * Returns a fee at cost for services that are free today: express orders, deliveries, returns. A part is paid, a part no
 * longer asked for, the rest let go.
 */
export function fees({ account, firm, terms }: WayQuestion): Repricing | null {
  const billable = account.services.filter((work) => work.count > 0 && feeOf(work, firm) > 0);
  if (billable.length === 0 || account.today.net_sales <= 0) return null;
  const asked = billable.reduce((sum, work) => sum + work.count * feeOf(work, firm), 0);
  const paid = asked * terms["fees.paid"];
  const dropped = Math.min(terms["fees.dropped"], 1 - terms["fees.paid"]);
  const after = billable.reduce(
    (year, work) => lessWork(year, work, work.count * dropped),
    account.today,
  );
  return {
    after: { ...after, net_sales: after.net_sales + paid },
    volume: 1,
    leaves: terms["fees.leaves"],
    terms: ["fees.paid", "fees.dropped", "fees.leaves"],
    figures: { fees: paid },
  };
}

/** What one costs at full rates. */
function feeOf({ hours, charge }: CountedWork, { roles }: Firm): number {
  return roles.reduce((sum, { rate }, role) => sum + rate * (hours[role] ?? 0), charge);
}

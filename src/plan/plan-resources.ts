import type { Firm } from "../decision/firm.ts";
import type { PlanQuestion } from "./plan-question.ts";
import { startingQuarters } from "./plan-settings.ts";

/** Where each scarce thing stands among the problem's resources: roles, then sellers, then the prospects of each seller. */
export interface PlanResources {
  readonly count: number;
  readonly role: (role: number) => number;
  readonly seller: (seller: number) => number;
  readonly prospects: (seller: number) => number;
}

export function planResources({ roles, sellers }: Firm): PlanResources {
  return {
    count: roles.length + 2 * sellers.length,
    role: (role) => role,
    seller: (seller) => roles.length + seller,
    prospects: (seller) => roles.length + sellers.length + seller,
  };
}

/** The quarters in which changes begin, and the time after them where the horizon reaches farther. */
export interface PlanPeriods {
  readonly starts: number;
  readonly periods: number;
  readonly quarters: number;
}

export function planPeriods({ horizon_quarters: quarters }: PlanQuestion): PlanPeriods {
  const starts = Math.min(startingQuarters, quarters);
  return { starts, periods: quarters > starts ? starts + 1 : starts, quarters };
}

/**
 * Returns the hours a quarter that are left today, and the asks that prospects are left for. Who works more than the
 * capacity already may go on doing so, but not more.
 */
export function planLimits(question: PlanQuestion): Float64Array {
  const { firm, prospecting } = question;
  const { periods, starts } = planPeriods(question);
  const at = planResources(firm);
  const limits = new Float64Array(at.count * periods);
  const limit = (resource: number, left: number) =>
    limits.fill(left, resource * periods, (resource + 1) * periods);
  firm.roles.forEach((role, i) => limit(at.role(i), hoursLeft(role)));
  firm.sellers.forEach((seller, i) => {
    limit(at.seller(i), seller.role === -1 ? Infinity : hoursLeft(seller));
    const asked = seller.prospecting_hours / (prospecting?.hours_per_ask ?? 1) / 4;
    limit(at.prospects(i), Math.max(0, (prospecting?.prospects[i] ?? 0) - asked));
    if (periods > starts) limits[at.prospects(i) * periods + starts] = Infinity;
  });
  return limits;
}

function hoursLeft(of: { readonly supplied_hours: number; readonly used_hours: number }): number {
  return Math.max(0, of.supplied_hours - of.used_hours) / 4;
}

import type { PlanQuestion } from "./plan-question.ts";
import { planPeriods, planResources } from "./plan-resources.ts";
import type { PlanPrices } from "./problem.ts";

/**
 * What one more hour would add to the firm's profit, in currency units: the price of the plan's hours. An hour is
 * one more in every quarter of the horizon, and its worth the mean over those.
 */
export interface HourWorth {
  readonly by_role: Float64Array;
  /** An hour of each seller: that of the role and what this seller's are worth beyond it. */
  readonly by_seller: Float64Array;
  /** Of role `r` in period `p`, at `r × periods + p`. */
  readonly by_period: Float64Array;
}

/**
 * Returns what hours are worth under a plan. Where every seller of a role is short of hours by themselves, the role's
 * hour is worth the mean of theirs, weighed by the hours that each has.
 */
export function hourWorth(question: PlanQuestion, { limits }: PlanPrices): HourWorth {
  const { roles, sellers } = question.firm;
  const { periods, quarters } = planPeriods(question);
  const at = planResources(question.firm);
  const mean = (resource: number) => {
    const own = limits.subarray(resource * periods, (resource + 1) * periods);
    return own.reduce((sum, price) => sum + price, 0) / quarters;
  };
  const beyond = Float64Array.from(sellers, (_, i) => mean(at.seller(i)));
  const roleMean = (role: number, of: (seller: number) => number) => {
    const own = [...sellers.keys()].filter((i) => sellers[i]?.role === role);
    const hours = own.reduce((sum, i) => sum + (sellers[i]?.supplied_hours ?? 0), 0);
    const worth = own.reduce((sum, i) => sum + of(i) * (sellers[i]?.supplied_hours ?? 0), 0);
    return hours === 0 ? 0 : worth / hours;
  };
  return {
    by_role: Float64Array.from(
      roles,
      (_, r) => mean(at.role(r)) + roleMean(r, (i) => beyond[i] ?? 0),
    ),
    by_seller: beyond.map((own, i) => {
      const role = sellers[i]?.role ?? -1;
      return own + (role === -1 ? 0 : mean(at.role(role)));
    }),
    by_period: Float64Array.from({ length: roles.length * periods }, (_, slot) => {
      const [role, period] = [Math.floor(slot / periods), slot % periods];
      const weight = period < startsOf(question) ? 1 : quarters - startsOf(question);
      const own = roleMean(role, (i) => limits[at.seller(i) * periods + period] ?? 0);
      return ((limits[at.role(role) * periods + period] ?? 0) + own) / weight;
    }),
  };
}

function startsOf(question: PlanQuestion): number {
  return planPeriods(question).starts;
}

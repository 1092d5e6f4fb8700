import type { WayKind } from "../decision/way-out.ts";

/** How a plan is made. */
export interface PlanTerms {
  /** Quarters over which what a plan brings is counted. */
  readonly horizon_quarters: number;
  /** Changes that may begin in one quarter; null for two for each seller. */
  readonly max_changes: number | null;
  /** What must be kept a year, in currency units; null where nothing must. */
  readonly floor_net_sales: number | null;
  readonly floor_gross_profit: number | null;
  /** Ways that people have settled, by account id. */
  readonly locks: Readonly<Record<string, WayKind>>;
}

/** Changes begin within a year. */
export const startingQuarters = 4;

export const defaultPlanTerms: PlanTerms = {
  horizon_quarters: 8,
  max_changes: null,
  floor_net_sales: null,
  floor_gross_profit: null,
  locks: {},
};

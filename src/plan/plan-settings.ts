import { defaultTerms, type TermValues, termNames } from "../decision/terms.ts";
import type { WayKind } from "../decision/way-out.ts";
import { byName } from "../lib/by-name.ts";

/** What a book's plan supposes and must keep to. */
export interface PlanSettings {
  /** Quarters over which what a plan brings is counted. */
  readonly horizon_quarters: number;
  /** Changes that may begin in one quarter; null for two for each seller. */
  readonly max_changes: number | null;
  /** What must be kept a year, in currency units; null where nothing must. */
  readonly floor_net_sales: number | null;
  readonly floor_gross_profit: number | null;
  /** By index into the statement's accounts: the way that people have settled. */
  readonly locks: ReadonlyMap<number, WayKind>;
  /** By the same index: employee id of who would take the account over. */
  readonly successors: ReadonlyMap<number, string>;
  /** What is supposed of the ways out of an account. */
  readonly terms: (account: number) => TermValues;
}

const likely: TermValues = byName(termNames, (name) => defaultTerms[name].estimate.likely);

export const defaultPlanSettings: PlanSettings = {
  horizon_quarters: 8,
  max_changes: null,
  floor_net_sales: null,
  floor_gross_profit: null,
  locks: new Map(),
  successors: new Map(),
  terms: () => likely,
};

/** Changes begin within a year. */
export const startingQuarters = 4;

/** As many changes for each seller may begin in a quarter, where nobody says another number. */
export const changesForEachSeller = 2;

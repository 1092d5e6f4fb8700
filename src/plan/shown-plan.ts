import type { StatedType } from "../account/account-type.ts";
import type { WayKind, WayVariant } from "../decision/way-out.ts";
import type { Language } from "../lib/language.ts";

/** The plan of a book: the document of `warto plan --json`. Money in currency units, hours in hours. */
export interface ShownPlan {
  readonly book: string;
  readonly language: Language;
  readonly currency: string;
  /** The year that the plan starts from; half-open, ISO dates. */
  readonly window: PlanSpan;
  /** `firm`, `sellers`, or the employee id of the seller whose income is made as large as it can be. */
  readonly objective: string;
  readonly horizon_quarters: number;
  /** The quarters in which changes begin. */
  readonly quarters: readonly PlanSpan[];
  readonly max_changes: number;
  readonly proof: PlanProof;
  readonly firm: PlannedPurse;
  /** Where the change of the firm's profit over the horizon comes from. */
  readonly sources: readonly PlanSource[];
  readonly sellers: readonly PlannedSeller[];
  readonly changes: readonly PlannedChange[];
  /** Accounts that stay as they are. */
  readonly kept: number;
  readonly roles: readonly PlannedRole[];
  readonly freed_hours: FreedHours;
  /** Null where the book knows nobody to ask. */
  readonly prospecting: PlannedProspecting | null;
  /** A year, once everything has settled. */
  readonly net_sales: TodayAndSettled;
  readonly gross_profit: TodayAndSettled;
  readonly commission_conflict: CommissionConflict;
  readonly locks: readonly ShownLock[];
  /** Null where it was not asked for. */
  readonly frontier: readonly FrontierPoint[] | null;
  /** What the plan comes to, in a few sentences. */
  readonly sentences: readonly string[];
  /** What a reader must know before the figures. */
  readonly cautions: readonly string[];
}

export interface PlanSpan {
  readonly from: string;
  readonly to: string;
}

/** How good the plan is: no plan adds more than `bound` to what is maximised. */
export interface PlanProof {
  readonly objective: number;
  readonly bound: number;
  /** (bound − objective) / objective; null where the objective is zero. */
  readonly gap: number | null;
}

export interface PlannedPurse {
  /** A year as it is today, which is also what doing nothing comes to. */
  readonly today: number;
  readonly year_1: number;
  readonly year_2: number;
  /** Change against today in each quarter of the horizon. */
  readonly change_by_quarter: readonly number[];
}

export interface PlanSource {
  readonly source: WayKind | "prospecting";
  readonly title: string;
  readonly accounts: number;
  readonly firm_profit: number;
}

export interface PlannedSeller extends PlannedPurse {
  readonly employee_id: string;
  readonly name: string | null;
  readonly role: string | null;
  readonly accounts_given: number;
  readonly accounts_taken: number;
  readonly hours: PlannedHours;
  /** What one more hour of this seller would add. */
  readonly worth_of_hour: number;
  /** The plan that would suit this seller best, whatever it does to anybody else; null where there is none. */
  readonly own_best: OwnBest | null;
  /** Commission today on accounts on which the firm loses money. */
  readonly commission_on_losses: number;
  readonly accounts_with_losses: number;
  readonly sentence: string;
}

export interface OwnBest {
  /** Over the horizon, against today. */
  readonly income: number;
  readonly firm_profit: number;
  /** The same under the plan. */
  readonly planned_income: number;
}

export interface PlannedChange {
  readonly account_id: string;
  readonly name: string | null;
  readonly type: StatedType;
  readonly way: WayKind;
  readonly variant: WayVariant | null;
  readonly title: string;
  /** 1 for the first of `quarters`. */
  readonly quarter: number;
  readonly seller: string | null;
  readonly successor: string | null;
  /** Visits a year that the seller keeps; null where the way says nothing of them. */
  readonly visits_kept: number | null;
  /** Change over the horizon, from when it begins. */
  readonly firm_profit: number;
  /** Change a year once it has settled. */
  readonly firm_profit_a_year: number;
  readonly sellers_income: number;
  /** Hours of sellers freed a year, below zero where it takes more. */
  readonly seller_hours_freed: number;
  readonly other_hours_freed: number;
  readonly probability_of_leaving: number;
  readonly locked: boolean;
}

export interface PlannedRole {
  readonly role: string;
  readonly hours: PlannedHours;
  /** What one more hour would add, and what it would add in each period. */
  readonly worth_of_hour: number;
  readonly worth_by_period: readonly number[];
}

/** A year's hours; `then` is the time after the starting quarters, scaled to a year. */
export interface PlannedHours {
  readonly supplied: number;
  readonly today: number;
  /** In each period, scaled to a year: the starting quarters, then the time after. */
  readonly by_period: readonly number[];
}

/** Sellers' hours a year once everything has settled, and the year's asking. */
export interface FreedHours {
  /** By ways that take less of them. */
  readonly freed: number;
  readonly growing: number;
  /** By ways that move work to another seller. */
  readonly taken_over: number;
  readonly asking: number;
  readonly serving_new_accounts: number;
  /** Not used today, and not used then. */
  readonly spare_today: number;
  readonly spare_then: number;
}

export interface PlannedProspecting {
  readonly hours_today: number;
  readonly hours: number;
  readonly asks: number;
  readonly new_accounts: number;
  /** Nine times in ten. */
  readonly new_accounts_low: number;
  readonly new_accounts_high: number;
  readonly new_accounts_today: number;
  readonly yes_rate: number;
  readonly hours_per_ask: number;
  /** Net profit a year of a new account that buys in full. */
  readonly new_account_profit: number;
  readonly prospects: number;
  readonly by_quarter: readonly { readonly hours: number; readonly asks: number }[];
}

export interface TodayAndSettled {
  readonly today: number;
  readonly settled: number;
}

/** Where the commission plan pays for what harms the firm. */
export interface CommissionConflict {
  /** Commission a year on accounts on which the firm loses money. */
  readonly on_losses: number;
  readonly accounts: number;
  readonly sentences: readonly string[];
}

export interface ShownLock {
  readonly account_id: string;
  readonly name: string | null;
  readonly way: WayKind;
  readonly reason: string | null;
}

/** A plan between the firm's best and the sellers' best: changes over the horizon. */
export interface FrontierPoint {
  readonly firm_profit: number;
  readonly sellers_income: number;
  readonly changes: number;
  readonly gap: number | null;
}

import type { RingFence, StatedType } from "../account/account-type.ts";
import type { Year } from "./year.ts";

/** An account as the ways out see it: its year, and the habits that they would change. */
export interface AccountYear {
  /** Index into the statement's accounts. */
  readonly account: number;
  readonly today: Year;
  /** Index into the firm's sellers; −1 where it is nobody's. */
  readonly seller: number;
  /**
   * Commission for each unit of what commission is paid on. No more than the plan's highest rate: commission beyond it
   * is for sales of another year and stays as it is whatever is done.
   */
  readonly commission_rate: number;
  readonly type: StatedType;
  readonly ring_fenced_because: RingFence | null;
  /** Margin realised, and the book's line; null where it is not known. */
  readonly margin: { readonly realised: number; readonly line: number } | null;
  /** What it buys a year from everybody; null where nobody knows. */
  readonly wallet: number | null;
  readonly open_balance: number;
  /** Share of the carrying cost that is for balances past their due date. */
  readonly late_share: number;
  readonly face: FaceTime;
  readonly small_orders: SmallOrders | null;
  /** Services that a fee could be asked for, each with its count a year. */
  readonly services: readonly CountedWork[];
  /** Payment reminders. */
  readonly reminders: CountedWork;
}

/** The seller's visits and meals of a year. */
export interface FaceTime {
  readonly visits: number;
  readonly meals: number;
  /** Length of one visit in hours, as recorded or else as the cost model says; null where nothing tells. */
  readonly visit_hours: number | null;
  readonly meal_hours: number;
  /** Of visits and meals. */
  readonly expenses: number;
}

/** A piece of work and what one of them takes. */
export interface CountedWork extends UnitWork {
  readonly count: number;
}

export interface UnitWork {
  readonly driver: string;
  /** Hours of one, by role of the firm. */
  readonly hours: readonly number[];
  /** Charges of one. */
  readonly charge: number;
  readonly charge_avoidable: number;
}

export interface SmallOrders extends CountedWork {
  /** Orders below this amount count as small. */
  readonly below: number;
}

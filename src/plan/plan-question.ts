import type { AccountWays } from "../decision/account-ways.ts";
import type { Course } from "../decision/course.ts";
import type { Firm } from "../decision/firm.ts";
import type { WayOut } from "../decision/way-out.ts";
import type { AskRound, Prospecting } from "./prospecting.ts";

/** What a plan is to decide on. */
export interface PlanQuestion {
  readonly firm: Firm;
  readonly accounts: readonly AccountWays[];
  /** Null where nobody knows of any prospect. */
  readonly prospecting: Prospecting | null;
  readonly horizon_quarters: number;
  readonly max_changes: number;
  readonly floor_net_sales: number | null;
  readonly floor_gross_profit: number | null;
  /** By index into the statement's accounts: the ways of which one must be taken, none to keep the account. */
  readonly locked: ReadonlyMap<number, readonly WayOut[]>;
}

/** A way out with what it brings, as the plan may choose it. */
export interface PlanOption {
  /** Index into the question's accounts. */
  readonly account: number;
  readonly way: WayOut;
  readonly course: Course;
}

/** All that may be chosen, in the order of the problem's ways and items. */
export interface PlanOptions {
  readonly ways: readonly PlanOption[];
  /** The ways of account `a` are `first[a]` to `first[a + 1] − 1`. */
  readonly first: Int32Array;
  readonly rounds: readonly AskRound[];
}

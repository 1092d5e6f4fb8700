import type { StatedType } from "../../account/account-type.ts";
import type { Day, Window } from "../../lib/day.ts";
import type { RunningDecision } from "./running-decisions.ts";
import type { WindowFigures } from "./window-figures.ts";

/** What promises are held against. */
export interface FollowThroughQuestion {
  readonly decisions: readonly RunningDecision[];
  /** Ids of the accounts whose decisions are told; null, as by default, for all. The others' still count as touched. */
  readonly among?: ReadonlySet<string> | null;
  readonly today: Day;
  /** From the ledger's first document to the day after its last; null where it is empty. */
  readonly span: Window | null;
  readonly accounts: LedgerAccounts;
  /** Answers for every window of a checkpoint that is held. */
  readonly figuresOf: (window: Window) => WindowFigures;
  /** Answers for every window that a promise rests on, where a checkpoint of it is held. */
  readonly basisOf: (window: Window) => PromiseBasis;
}

/** The ledger's accounts, in the order of all columns. */
export interface LedgerAccounts {
  readonly id: readonly string[];
  /** Since when each has been a customer; null where it is older than the ledger can tell. */
  readonly start: readonly (Day | null)[];
}

/** The window that a promise rests on, as ledger and cost model tell it today: one entry per account. */
export interface PromiseBasis {
  /** Null for who was no customer then. */
  readonly types: readonly (StatedType | null)[];
  /** Of a year. */
  readonly net_profit: Float64Array;
}

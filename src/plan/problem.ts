/**
 * What may be done with every account and when, and what limits it: a multiple-choice knapsack with
 * several limits [Kellerer, Pferschy & Pisinger 2004, ch. 11]. Each account is kept as it is or takes one
 * of its ways, begun in one quarter. All figures are changes against keeping every account, so that to do
 * nothing is the plan of zeros.
 */
export interface PlanProblem {
  /** How many quarters there are to begin a change in. */
  readonly starts: number;
  /** Stretches of time in which hours are limited: those quarters, then the time after. */
  readonly periods: number;
  /** What is scarce: the hours of a role or of a seller, the prospects there are to ask. */
  readonly resources: number;
  /**
   * What may be used above today's use, of resource `r` in period `p` at `r × periods + p`; not below
   * zero. Infinity where nothing limits.
   */
  readonly limits: Float64Array;
  /** Courses that a use can take, each a share for start `s` in period `p` at `s × periods + p`. */
  readonly profiles: readonly Float64Array[];
  readonly ways: PlanWays;
  readonly items: readonly DivisibleItem[];
  /** How many changes may begin in each quarter; Infinity where nothing limits. */
  readonly most_changes: Float64Array;
  readonly floors: readonly PlanFloor[];
}

/** The ways of all accounts, one after the other. */
export interface PlanWays {
  /** The ways of account `a` are `first[a]` to `first[a + 1] − 1`. */
  readonly first: Int32Array;
  /** 1 where the account must take one of its ways, 0 where it may be kept. */
  readonly must: Uint8Array;
  /** What way `w` begun in quarter `s` adds to the objective, at `w × starts + s`; −Infinity where it may not begin then. */
  readonly gain: Float64Array;
  /** The uses of way `w` are `first_use[w]` to `first_use[w + 1] − 1`: `amount × profile` of the resource, below zero where it frees. */
  readonly first_use: Int32Array;
  readonly use_resource: Int32Array;
  readonly use_profile: Uint8Array;
  readonly use_amount: Float64Array;
}

/** Something of which any share may be done, up to the whole, spread over the quarters: a round of asks. */
export interface DivisibleItem {
  /** What the whole adds to the objective when done in each quarter; −Infinity where it may not be done then. */
  readonly gain: Float64Array;
  /** What the whole uses when done in each quarter. */
  readonly uses: readonly (readonly ItemUse[])[];
}

export interface ItemUse {
  /** `resource × periods + period`. */
  readonly slot: number;
  readonly amount: number;
}

/** A sum over all that is chosen that must not be smaller than `least`: net sales kept, income of sellers. */
export interface PlanFloor {
  readonly least: number;
  /** Of way `w` begun in quarter `s`, at `w × starts + s`. */
  readonly by_way: Float64Array;
  /** Of the whole of item `i` done in quarter `s`, at `i × starts + s`. */
  readonly by_item: Float64Array;
}

/** What is chosen. */
export interface PlanChoice {
  /** Of every account: an index into the ways, −1 for kept as it is. */
  readonly way: Int32Array;
  /** Of every account: the quarter in which its way begins, −1 for kept as it is. */
  readonly start: Int32Array;
  /** Share of item `i` done in quarter `s`, at `i × starts + s`. */
  readonly shares: Float64Array;
}

/** What one more of each limit would add to the objective, not below zero [Everett 1963]. */
export interface PlanPrices {
  /** As `limits`. */
  readonly limits: Float64Array;
  /** Of one more change in each quarter. */
  readonly changes: Float64Array;
  /** Of a floor lower by one. */
  readonly floors: Float64Array;
}

/** A plan, and the proof of how good it is. */
export interface PlanSolution {
  readonly choice: PlanChoice;
  readonly objective: number;
  /** No plan is worth more. */
  readonly bound: number;
  readonly prices: PlanPrices;
}

/** `unknown` where goods have no cost, or nothing tells what service takes and it would earn without. */
export type Verdict = "pays" | "pays_less" | "does_not_pay" | "unknown";

/** What was put into an account. */
export interface Invested {
  readonly hours: number;
  /** Cost to serve, charges and expenses. */
  readonly money: number;
}

/** What came back for it. */
export interface Returned {
  readonly gross_profit: number;
  readonly net_profit: number;
  /** Net profit before what was put in, for each unit of money put in; null where nothing was. */
  readonly per_unit: number | null;
}

export interface Exchange {
  readonly invested: Invested;
  readonly returned: Returned;
}

/** Whether the resources an account takes are justified by what it returns; money in currency units. */
export interface Justification extends Exchange {
  readonly verdict: Verdict;
  /** Null where the ledger does not reach back that far, or nothing happened then. */
  readonly before: Exchange | null;
  /** One sentence with the figures in it. */
  readonly sentence: string;
}

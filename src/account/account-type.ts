/** The four corners of margin realised against service cost [Shapiro, Rangan, Moriarty & Ross 1987]. */
export const accountTypes = ["Smith", "Demanding", "Thrifty", "Jones"] as const;

export type AccountType = (typeof accountTypes)[number];

/** `Unclear` where the evidence does not carry a type. */
export type StatedType = AccountType | "Unclear";

export const statedTypes: readonly StatedType[] = [...accountTypes, "Unclear"];

export type RingFence = "new" | "growing";

/**
 * `nobody`: documents that name no account; `no_sales`: nothing to measure against; `little_evidence`: too few
 * orders or months; `untold`: the book cannot tell margin or service cost; `even`: no type is likely enough.
 */
export type UnclearReason = "nobody" | "no_sales" | "little_evidence" | "untold" | "even";

/** What an account is, how surely, and against which lines. */
export interface Typing {
  readonly type: StatedType;
  /** The likeliest of the four, also where the type is Unclear; null without sales, and where two are as likely. */
  readonly leaning: AccountType | null;
  /** Probability of the likeliest. */
  readonly probability: number | null;
  /** Adding up to 1; null without sales. */
  readonly probabilities: Readonly<Record<AccountType, number>> | null;
  readonly unclear_because: UnclearReason | null;
  readonly ring_fenced: boolean;
  readonly ring_fenced_because: RingFence | null;
  /** (gross_profit − early_discounts − carrying_cost) / net_sales; null where most goods have no cost. */
  readonly margin_realised: number | null;
  /** (cost_to_serve + charges + expenses) / net_sales; null where nothing tells it. */
  readonly service_cost: number | null;
}

/** What accounts are held against. */
export interface TypeLines {
  /** Null where too few goods have a cost to tell, or nobody has net sales. */
  readonly margin_realised: number | null;
  /** Null where nothing tells what service takes, or nobody has net sales. */
  readonly service_cost: number | null;
  /** Medians are weighted by net sales. */
  readonly from: "median" | "configured";
}

/** Net profit under the cost model's ranges: a draw in twenty falls below `p5`, one in twenty above `p95`. */
export interface ProfitRange {
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  /** Probability of a net profit below zero. */
  readonly loss_probability: number;
}

/** Shares of a whole by how they are known, adding up to 1. */
export interface EvidenceShares {
  readonly measured: number;
  readonly estimated: number;
  readonly missing: number;
}

export interface CoveragePart {
  /** Null where there is nothing to share. */
  readonly shares: EvidenceShares | null;
  /** By how much net profit could differ if the part that is not measured came in, in currency units. */
  readonly could_lower_by: number;
  readonly could_raise_by: number;
  /** What is known, what is not, and what to bring: one sentence. */
  readonly sentence: string;
}

/** How much of an account's, or the book's, figures rests on evidence. */
export interface Coverage {
  readonly cost_of_goods: CoveragePart;
  readonly payment_dates: CoveragePart;
  readonly time: CoveragePart;
}

/** Shares of a whole by how they are known, adding up to 1. */
export interface EvidenceShares {
  readonly measured: number;
  readonly estimated: number;
  readonly missing: number;
}

/** How a part of the figures is known, and by how much net profit could differ if the rest came in. */
export interface KnownPart {
  /** Null where there is nothing to share. */
  readonly shares: EvidenceShares | null;
  /** In currency units, before commission. */
  readonly could_lower_by: number;
  readonly could_raise_by: number;
}

export const allMeasured: EvidenceShares = { measured: 1, estimated: 0, missing: 0 };
export const allEstimated: EvidenceShares = { measured: 0, estimated: 1, missing: 0 };
export const allMissing: EvidenceShares = { measured: 0, estimated: 0, missing: 1 };

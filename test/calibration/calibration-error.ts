/** A stated probability, and whether what it was stated of came true. */
export interface Stated {
  readonly probability: number;
  readonly hit: boolean;
}

export interface Bin {
  readonly from: number;
  readonly count: number;
  /** Mean stated probability. */
  readonly stated: number;
  /** Share that came true. */
  readonly hits: number;
}

export interface Calibration {
  readonly bins: readonly Bin[];
  /** Expected calibration error: mean distance of stated and true, weighted by count [Naeini, Cooper & Hauskrecht 2015]. */
  readonly error: number;
}

const binCount = 10;

/** Returns how far stated probabilities are from what came true, in ten bins of equal width. */
export function calibration(all: readonly Stated[]): Calibration {
  const bins = Array.from({ length: binCount }, (_, bin) => binOf(all, bin)).filter(
    ({ count }) => count > 0,
  );
  const error = bins.reduce(
    (sum, { count, stated, hits }) => sum + (count / all.length) * Math.abs(stated - hits),
    0,
  );
  return { bins, error };
}

function binOf(all: readonly Stated[], bin: number): Bin {
  const inside = all.filter(
    ({ probability }) => Math.min(binCount - 1, Math.floor(probability * binCount)) === bin,
  );
  const mean = (of: (one: Stated) => number) =>
    inside.reduce((sum, one) => sum + of(one), 0) / inside.length;
  return {
    from: bin / binCount,
    count: inside.length,
    stated: mean(({ probability }) => probability),
    hits: mean(({ hit }) => Number(hit)),
  };
}

/** What a prospect is supposed to answer: a beta distribution over prospects of the probability of a yes. */
export interface YesBelief {
  readonly mean: number;
  /** As how many asks it counts: the fewer, the more prospects differ. */
  readonly weight: number;
}

/**
 * Returns the probability that the ask of each round wins a prospect who said no in all rounds before, times the
 * probability of getting there: `E[p (1 − p)^(j − 1)]` for round j. It falls from round to round, since those who
 * say yes easily are won first [beta-geometric, Fader & Hardie 2007].
 */
export function winsByRound({ mean, weight }: YesBelief, rounds: number): Float64Array {
  const alpha = mean * weight;
  const beta = weight - alpha;
  let noSoFar = 1;
  return Float64Array.from({ length: rounds }, (_, round) => {
    const asked = weight + round;
    const wins = (noSoFar * alpha) / asked;
    noSoFar *= (beta + round) / asked;
    return wins;
  });
}

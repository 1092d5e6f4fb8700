import { byName } from "../../lib/by-name.ts";
import { pert } from "../../lib/pert.ts";
import { randomOf } from "../../lib/random.ts";
import { type TermEstimates, type TermValues, termNames } from "../terms.ts";

export interface DrawsAsked {
  readonly count: number;
  readonly seed: number;
}

/** Draws what ways suppose. */
export type DrawTerms = (estimates: TermEstimates, asked: DrawsAsked) => readonly TermValues[];

/** Returns draws of every term, by PERT. Each has a stream of its own: another term more changes none of the others. */
export const drawnTerms: DrawTerms = (estimates, { count, seed }) => {
  const streams = byName(termNames, (name) => randomOf(seed).fork(`term ${name}`));
  return Array.from({ length: count }, () =>
    byName(termNames, (name) => pert(streams[name], estimates[name])),
  );
};

/** Returns what draws terms, and keeps the last: most accounts of a book suppose the same. */
export function lastDrawnTerms(): DrawTerms {
  let last: { readonly asked: string; readonly drawn: readonly TermValues[] } | null = null;
  return (estimates, draws) => {
    const asked = JSON.stringify([estimates, draws]);
    if (last?.asked !== asked) last = { asked, drawn: drawnTerms(estimates, draws) };
    return last.drawn;
  };
}

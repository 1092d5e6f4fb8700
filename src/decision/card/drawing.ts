import { type DrawnFigure, drawnDistances } from "../../account/draws.ts";
import { byName } from "../../lib/by-name.ts";
import { pert } from "../../lib/pert.ts";
import { randomOf } from "../../lib/random.ts";
import { type TermEstimates, type TermValues, termNames } from "../terms.ts";

export interface DrawsAsked {
  readonly count: number;
  readonly seed: number;
}

/** Draws what the ranges of a card rest on. */
export interface Drawing {
  /** What ways suppose, draw by draw. */
  readonly terms: (estimates: TermEstimates, asked: DrawsAsked) => readonly TermValues[];
  /** How far a figure of the cost model is from its likely value, draw by draw. */
  readonly distances: (figure: DrawnFigure, asked: DrawsAsked) => Float64Array;
}

/** Draws each time anew. */
export const freshDrawing: Drawing = { terms: drawnTerms, distances: drawnDistances };

/** Every term by PERT. Each has a stream of its own: another term more changes none of the others. */
function drawnTerms(estimates: TermEstimates, { count, seed }: DrawsAsked): readonly TermValues[] {
  const streams = byName(termNames, (name) => randomOf(seed).fork(`term ${name}`));
  return Array.from({ length: count }, () =>
    byName(termNames, (name) => pert(streams[name], estimates[name])),
  );
}

/** Returns what draws and keeps the last draws of terms, and of each figure: most accounts of a book suppose the same. */
export function keptDrawing(): Drawing {
  const terms = keptLast(drawnTerms);
  const figures = new Map<string, Drawing["distances"]>();
  return {
    terms,
    distances: (figure, asked) => {
      const name = JSON.stringify(figure.subject);
      const ofFigure = figures.get(name) ?? keptLast(drawnDistances);
      figures.set(name, ofFigure);
      return ofFigure(figure, asked);
    },
  };
}

/** Draws anew only where other estimates or draws are asked for than the last time. */
function keptLast<Estimates, Drawn>(
  draw: (estimates: Estimates, asked: DrawsAsked) => Drawn,
): (estimates: Estimates, asked: DrawsAsked) => Drawn {
  let last: { readonly key: string; readonly drawn: Drawn } | null = null;
  return (estimates, asked) => {
    const key = JSON.stringify([estimates, asked]);
    if (last?.key !== key) last = { key, drawn: draw(estimates, asked) };
    return last.drawn;
  };
}

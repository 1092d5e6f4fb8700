import type { Parameter } from "../costing/parameters.ts";
import { pert } from "../lib/pert.ts";
import { randomOf } from "../lib/random.ts";

/** Draws of the cost model's uncertain figures: one row per figure, one column per draw. */
export interface Draws {
  readonly count: number;
  /** How far each figure is from its likely value, draw by draw. */
  readonly distances: readonly Float64Array[];
}

/** A figure that is drawn, by PERT. */
export type DrawnFigure = Pick<Parameter, "subject" | "estimate">;

/** Returns draws that the seed and the name of each figure fix: another figure more changes none of the others. */
export function draws(
  of: readonly DrawnFigure[],
  asked: { readonly count: number; readonly seed: number },
): Draws {
  return { count: asked.count, distances: of.map((figure) => drawnDistances(figure, asked)) };
}

/** Returns how far one figure is from its likely value, draw by draw. */
export function drawnDistances(
  { subject, estimate }: DrawnFigure,
  { count, seed }: { readonly count: number; readonly seed: number },
): Float64Array {
  const random = randomOf(seed).fork(JSON.stringify(subject));
  return Float64Array.from({ length: count }, () => pert(random, estimate) - estimate.likely);
}

/**
 * Writes one row of the product of effects and draws to `target`: an account's figure in every draw,
 * `base + Σ effect × distance`.
 */
export function drawnInto(
  target: Float64Array,
  base: number,
  effects: readonly Float64Array[],
  { account, distances }: { readonly account: number; readonly distances: readonly Float64Array[] },
): void {
  target.fill(base);
  for (const [i, row] of distances.entries()) {
    const effect = effects[i]?.[account] ?? 0;
    if (effect === 0) continue;
    for (let draw = 0; draw < target.length; draw += 1)
      target[draw] = (target[draw] ?? 0) + effect * (row[draw] ?? 0);
  }
}

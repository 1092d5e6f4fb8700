/** What is judged of an account's response to selling effort; sales as multiples of today's. */
export interface ResponseJudgement {
  /** Sales with no effort at all. */
  readonly none: number;
  /** Sales at any effort. */
  readonly saturation: number;
  /** Growth of sales by growth of effort, at today's effort. */
  readonly elasticity: number;
}

/**
 * Sales by effort, both as multiples of today's: `s(x) = none + (saturation − none) x^c / (d + x^c)`,
 * which is 1 at 1 and an S where c > 1 [Little 1970, ADBUDG].
 */
export interface ResponseCurve {
  readonly none: number;
  readonly saturation: number;
  readonly c: number;
  readonly d: number;
}

/** Returns the curve through today's point with the elasticity that is judged there. */
export function responseCurve({ none, saturation, elasticity }: ResponseJudgement): ResponseCurve {
  const d = (saturation - 1) / (1 - none);
  const c = (elasticity * (saturation - none)) / ((saturation - 1) * (1 - none));
  return { none, saturation, c, d };
}

/** Returns the elasticity at today's effort of the curve that gives sales of `sales` at `effort`; both as multiples of today's. */
export function elasticityThrough(
  { none, saturation }: Omit<ResponseJudgement, "elasticity">,
  { effort, sales }: { readonly effort: number; readonly sales: number },
): number {
  const d = (saturation - 1) / (1 - none);
  const c = Math.log((d * (sales - none)) / (saturation - sales)) / Math.log(effort);
  return (c * (saturation - 1) * (1 - none)) / (saturation - none);
}

/** Returns sales at an effort, both as multiples of today's; `saturation` at the most, however steep the curve. */
export function salesAt({ none, saturation, c, d }: ResponseCurve, effort: number): number {
  return none + (saturation - none) / (1 + d * effort ** -c);
}

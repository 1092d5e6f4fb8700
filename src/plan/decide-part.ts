import { branchAndBound } from "./branch-and-bound.ts";
import { findPrices } from "./find-prices.ts";
import { boundAt, priced } from "./net-gains.ts";
import { type Part, partOfProblem, stateOfPart, takePart } from "./part-of-problem.ts";
import type { PlanState } from "./plan-state.ts";
import { rowsOf } from "./rows.ts";
import { pricedPlan } from "./standing.ts";

/** How much work may go into one part. */
const [mostPoints, mostNodes] = [50, 5000];

/** How near the part's bound need come to its least, as a share of what might be gained. */
const nearness = 0.05;

/** A share of the objective that is not worth looking for. */
const little = 1e-7;

/**
 * Decides a part of a plan anew, the rest as it is, where that makes it better, and returns whether it
 * did. The part is priced by itself: in what the others leave, other limits are the scarce ones.
 */
export function decidePart(state: PlanState, part: Part, known: Float64Array): boolean {
  const problem = partOfProblem(state, part);
  const rows = rowsOf(problem);
  const own = stateOfPart(state, part, problem);
  const atKnown = knownIn(rows.limits, known);
  const outside = boundAt(priced(problem, rows, atKnown));
  const near = nearness * (outside - own.objective);
  const local = findPrices(problem, rows, { most_points: mostPoints, near });
  const isLocal = local.bound <= outside;
  const bound = isLocal ? local.bound : outside;
  const gap = bound - own.objective;
  if (gap <= little * Math.abs(state.objective)) return false;
  const at = priced(problem, rows, isLocal ? local.prices : atKnown);
  const standing = { ...pricedPlan(at, gap * (1 + 1e-9)), state: own };
  const { better } = branchAndBound(standing, { bound, most_nodes: mostNodes });
  if (better) takePart(state, part, own);
  return better;
}

/** Returns the prices of the whole, where the part has a limit. */
function knownIn(limits: Float64Array, known: Float64Array): Float64Array {
  return limits.map((limit, row) => (limit < Number.POSITIVE_INFINITY ? (known[row] ?? 0) : 0));
}

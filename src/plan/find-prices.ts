import { boundAt, priced } from "./net-gains.ts";
import { movedPrices, nextPoint, type PricePoint, pointAt } from "./price-point.ts";
import type { PlanProblem } from "./problem.ts";
import type { Rows } from "./rows.ts";
import { type Smoothing, smoothingOf } from "./smoothing.ts";

/** Prices of all rows, and the bound they prove. */
export interface FoundPrices {
  readonly prices: Float64Array;
  /** No plan is worth more. */
  readonly bound: number;
}

/** Nearer than this share of the bound it need not come. */
const precision = 1e-7;

/** How many points may be looked at on the path. */
export interface PathLimits {
  readonly most_points: number;
  /** How near the bound need come to its least. */
  readonly near: number;
}

/**
 * Returns the prices at which the dual function is least, and that least value. They are followed as the
 * temperature of the smoothed dual function falls: Newton's method leads to where it is least, and the
 * direction in which that place moves tells where to begin at the next temperature, and where it ends.
 */
export function findPrices(
  problem: PlanProblem,
  rows: Rows,
  { most_points, near }: PathLimits,
): FoundPrices {
  const path = { smoothing: smoothingOf(problem, rows), left: most_points, cooling: 0.5 };
  let point = firstPoint(path.smoothing);
  let best = boundOf(path.smoothing, point.prices);
  for (;;) {
    const settled = settle(path, point);
    const end = boundOf(path.smoothing, movedPrices(settled, -settled.temperature, 0));
    if (end.bound < best.bound) best = end;
    const enough = Math.max(near, precision * Math.abs(best.bound));
    if (path.left <= 0 || hotness(settled) <= enough) return best;
    point = cooled(path, settled);
  }
}

interface Path {
  readonly smoothing: Smoothing;
  /** How many points may still be looked at. */
  left: number;
  /** What the next temperature is of the last. */
  cooling: number;
}

function firstPoint(smoothing: Smoothing): PricePoint {
  const temperature = typicalGain(smoothing.problem) / 4;
  const prices = smoothing.rows.limits.map((limit) =>
    limit === Number.POSITIVE_INFINITY ? 0 : temperature / (1 + Math.abs(limit)),
  );
  return pointAt(smoothing, prices, temperature);
}

/** Returns the mean of the accounts' largest gains or losses; 1 where all are nothing. */
function typicalGain({ ways, starts, items }: PlanProblem): number {
  const sizeOf = (gains: Float64Array) =>
    gains.reduce((most, gain) => Math.max(most, Number.isFinite(gain) ? Math.abs(gain) : 0), 0);
  const sizes = [
    ...Array.from(ways.must, (_, a) =>
      sizeOf(ways.gain.subarray((ways.first[a] ?? 0) * starts, (ways.first[a + 1] ?? 0) * starts)),
    ),
    ...items.map(({ gain }) => sizeOf(gain)),
  ];
  return sizes.reduce((sum, size) => sum + size, 0) / sizes.length || 1;
}

function boundOf({ problem, rows }: Smoothing, prices: Float64Array): FoundPrices {
  return { prices, bound: boundAt(priced(problem, rows, prices)) };
}

function hotness({ temperature, prices }: PricePoint): number {
  return temperature * (1 + prices.length);
}

/** Below this share of its hotness, what a step promises is little. */
const little = 0.1;

/** Steps until little is promised. */
function settle(path: Path, from: PricePoint): PricePoint {
  let point = from;
  while (path.left > 0 && point.decrement > little * hotness(point)) {
    const next = nextPoint(path.smoothing, point);
    path.left -= 1;
    if (next === null) return point;
    point = next;
  }
  return point;
}

const [leastCooling, mostCooling, stillCooling] = [0.2, 0.9, 0.8];

/** Goes to a lower temperature: as much lower as leaves the prices told for it near where they belong. */
function cooled(path: Path, from: PricePoint): PricePoint {
  const { smoothing } = path;
  for (let cooling = path.cooling; cooling < mostCooling; cooling = Math.sqrt(cooling)) {
    const prices = movedPrices(from, from.temperature * (cooling - 1), leastCooling * cooling);
    const point = pointAt(smoothing, prices, from.temperature * cooling);
    path.left -= 1;
    path.cooling = cooling;
    if (point.decrement <= little * hotness(point)) {
      path.cooling = Math.max(leastCooling, cooling ** 1.5);
    }
    if (point.decrement <= hotness(point)) return point;
  }
  path.left -= 1;
  path.cooling = stillCooling;
  return pointAt(smoothing, from.prices, from.temperature * stillCooling);
}

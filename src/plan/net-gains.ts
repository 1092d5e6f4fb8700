import { zeros } from "../lib/column.ts";
import type { PlanProblem } from "./problem.ts";
import type { Rows } from "./rows.ts";

/** A problem at given prices of its rows: what an option gains less the worth of what it uses is its net gain. */
export interface Priced {
  readonly problem: PlanProblem;
  readonly rows: Rows;
  readonly prices: Float64Array;
  /** What one unit of a resource along a course costs, by `courseIndex` and start. */
  readonly course_prices: Float64Array;
}

/** Returns the problem at the given prices. */
export function priced(problem: PlanProblem, rows: Rows, prices: Float64Array): Priced {
  const { starts, periods, resources, profiles } = problem;
  const course_prices = zeros(resources * profiles.length * starts);
  for (let i = 0; i < course_prices.length; i += 1) {
    const slot = Math.floor(i / starts / profiles.length) * periods;
    const course = profiles[Math.floor(i / starts) % profiles.length];
    const from = (i % starts) * periods;
    let price = 0;
    for (let p = 0; p < periods; p += 1) {
      price += (course?.[from + p] ?? 0) * (prices[slot + p] ?? 0);
    }
    course_prices[i] = price;
  }
  return { problem, rows, prices, course_prices };
}

/**
 * Writes the net gains of all options of an account into `into`, ways in order and in each the
 * quarters, and returns how many there are.
 */
export function writeNetGains(of: Priced, account: number, into: Float64Array): number {
  const { problem, rows, prices, course_prices } = of;
  const { starts, ways } = problem;
  const courses = problem.profiles.length;
  const { gain, first_use, use_resource, use_profile, use_amount } = ways;
  const from = ways.first[account] ?? 0;
  const to = ways.first[account + 1] ?? 0;
  let at = 0;
  for (let w = from; w < to; w += 1) {
    for (let s = 0; s < starts; s += 1) {
      into[at + s] = (gain[w * starts + s] ?? 0) - (prices[rows.changes + s] ?? 0);
    }
    const last = first_use[w + 1] ?? 0;
    for (let u = first_use[w] ?? 0; u < last; u += 1) {
      const amount = use_amount[u] ?? 0;
      const course = ((use_resource[u] ?? 0) * courses + (use_profile[u] ?? 0)) * starts;
      for (let s = 0; s < starts; s += 1) {
        into[at + s] = (into[at + s] ?? 0) - amount * (course_prices[course + s] ?? 0);
      }
    }
    at += starts;
  }
  if (problem.floors.length > 0) addFloors(of, from * starts, into.subarray(0, at));
  return at;
}

function addFloors(
  { problem, rows, prices }: Priced,
  firstOption: number,
  into: Float64Array,
): void {
  problem.floors.forEach(({ by_way }, f) => {
    const price = prices[rows.floors + f] ?? 0;
    for (let i = 0; i < into.length; i += 1) {
      into[i] = (into[i] ?? 0) + price * (by_way[firstOption + i] ?? 0);
    }
  });
}

/** Writes the net gains of the whole of an item done in each quarter. */
export function writeItemNetGains(of: Priced, item: number, into: Float64Array): number {
  const { problem, prices } = of;
  const { gain, uses } = problem.items[item] ?? { gain: zeros(0), uses: [] };
  for (let s = 0; s < problem.starts; s += 1) {
    let net = gain[s] ?? 0;
    for (const { slot, amount } of uses[s] ?? []) net -= amount * (prices[slot] ?? 0);
    into[s] = net;
  }
  if (problem.floors.length > 0) addItemFloors(of, item, into);
  return problem.starts;
}

function addItemFloors({ problem, rows, prices }: Priced, item: number, into: Float64Array): void {
  problem.floors.forEach(({ by_item }, f) => {
    for (let s = 0; s < problem.starts; s += 1) {
      const amount = by_item[item * problem.starts + s] ?? 0;
      into[s] = (into[s] ?? 0) + (prices[rows.floors + f] ?? 0) * amount;
    }
  });
}

/** Returns how many options the account with the most has, or an item if that is more. */
export function mostOptions({ ways, starts }: PlanProblem): number {
  let most = 1;
  for (let a = 0; a < ways.must.length; a += 1) {
    most = Math.max(most, (ways.first[a + 1] ?? 0) - (ways.first[a] ?? 0));
  }
  return most * starts;
}

/**
 * Returns the value of the dual function at prices not below zero, which no plan exceeds [Geoffrion
 * 1974]; rounded up by what the sum can have lost.
 */
export function boundAt(of: Priced): number {
  const { problem, rows, prices } = of;
  const gains = zeros(mostOptions(problem));
  let [bound, size] = [0, 0];
  const add = (amount: number) => {
    bound += amount;
    size += Math.abs(amount);
  };
  prices.forEach((price, row) => {
    if (price > 0) add(price * (rows.limits[row] ?? 0));
  });
  for (let a = 0; a < problem.ways.must.length; a += 1) {
    add(bestOf(gains, writeNetGains(of, a, gains), problem.ways.must[a] === 1));
  }
  for (let i = 0; i < problem.items.length; i += 1) {
    add(bestOf(gains, writeItemNetGains(of, i, gains), false));
  }
  return bound + 1e-13 * size;
}

function bestOf(gains: Float64Array, count: number, must: boolean): number {
  let best = must ? Number.NEGATIVE_INFINITY : 0;
  for (let i = 0; i < count; i += 1) best = Math.max(best, gains[i] ?? 0);
  return best;
}

import type { DivisibleItem, PlanProblem } from "../plan/problem.ts";

/** A plan problem as one would write it down. */
export interface StatedProblem {
  readonly starts: number;
  readonly periods: number;
  readonly resources: number;
  readonly limits: readonly number[];
  readonly profiles: readonly (readonly number[])[];
  readonly accounts: readonly StatedAccount[];
  readonly items: readonly StatedItem[];
  readonly most_changes: readonly number[];
  readonly floors: readonly number[];
}

export interface StatedAccount {
  readonly must: boolean;
  readonly ways: readonly StatedWay[];
}

export interface StatedWay {
  /** By start. */
  readonly gain: readonly number[];
  readonly uses: readonly StatedUse[];
  /** What it adds to every floor, by start. */
  readonly floors: readonly (readonly number[])[];
}

export interface StatedUse {
  readonly resource: number;
  readonly profile: number;
  readonly amount: number;
}

export interface StatedItem {
  readonly gain: readonly number[];
  readonly uses: DivisibleItem["uses"];
  readonly floors: readonly (readonly number[])[];
}

/** Returns the columns of a stated problem. */
export function problemOf(stated: StatedProblem): PlanProblem {
  const ways = stated.accounts.flatMap((account) => account.ways);
  const uses = ways.flatMap((way) => way.uses);
  return {
    starts: stated.starts,
    periods: stated.periods,
    resources: stated.resources,
    limits: Float64Array.from(stated.limits),
    profiles: stated.profiles.map((profile) => Float64Array.from(profile)),
    ways: {
      first: firstOf(stated.accounts.map((account) => account.ways.length)),
      must: Uint8Array.from(stated.accounts, ({ must }) => (must ? 1 : 0)),
      gain: Float64Array.from(ways.flatMap((way) => way.gain)),
      first_use: firstOf(ways.map((way) => way.uses.length)),
      use_resource: Int32Array.from(uses, ({ resource }) => resource),
      use_profile: Uint8Array.from(uses, ({ profile }) => profile),
      use_amount: Float64Array.from(uses, ({ amount }) => amount),
    },
    items: stated.items.map(({ gain, uses: used }) => ({
      gain: Float64Array.from(gain),
      uses: used,
    })),
    most_changes: Float64Array.from(stated.most_changes),
    floors: stated.floors.map((least, floor) => ({
      least,
      by_way: Float64Array.from(ways.flatMap((way) => way.floors[floor] ?? [])),
      by_item: Float64Array.from(stated.items.flatMap((item) => item.floors[floor] ?? [])),
    })),
  };
}

function firstOf(counts: readonly number[]): Int32Array {
  let sum = 0;
  return Int32Array.from([0, ...counts.map((count) => (sum += count))]);
}

/** Returns the knapsack problem of several resources: what is gained, what is used of each, how much there is. */
export function knapsackOf(
  accounts: readonly { readonly gain: number; readonly uses: readonly number[] }[],
  limits: readonly number[],
): StatedProblem {
  return {
    starts: 1,
    periods: 1,
    resources: limits.length,
    limits,
    profiles: [[1]],
    accounts: accounts.map(({ gain, uses }) => ({ must: false, ways: [wayOf(gain, uses)] })),
    items: [],
    most_changes: [Infinity],
    floors: [],
  };
}

function wayOf(gain: number, uses: readonly number[]): StatedWay {
  return {
    gain: [gain],
    uses: uses.map((amount, resource) => ({ resource, profile: 0, amount })),
    floors: [],
  };
}

/** 60, 100 and 120 for 10, 20 and 30 hours of 50: the textbooks' knapsack, of which 220 is the best. */
export const textbookKnapsack = knapsackOf(
  [
    { gain: 60, uses: [10] },
    { gain: 100, uses: [20] },
    { gain: 120, uses: [30] },
  ],
  [50],
);

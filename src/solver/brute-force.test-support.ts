import type { PlanChoice } from "../plan/problem.ts";
import type { StatedItem, StatedProblem, StatedWay } from "./stated-problem.test-support.ts";

interface Taken {
  readonly way: StatedWay;
  readonly start: number;
}

/** `weights · shares ≤ most`. */
interface Row {
  readonly weights: readonly number[];
  readonly most: number;
}

const tolerance = 1e-9;

/**
 * Returns what the best plan is worth, null where none keeps to the limits, by trying every way of every
 * account and, of one item at most begun in one of two quarters, every corner of what it may do.
 */
export function bestByBruteForce(problem: StatedProblem): number | null {
  const worths = allChoices(problem).flatMap((taken) => {
    const best = bestShares(problem, taken);
    return best === null ? [] : [best + sum(taken.map(({ way, start }) => way.gain[start] ?? 0))];
  });
  return worths.length === 0 ? null : Math.max(...worths);
}

/** Returns whether a plan keeps to every limit and floor and every account that must change does, within a millionth. */
export function keepsLimits(problem: StatedProblem, { way, start, shares }: PlanChoice): boolean {
  const ways = problem.accounts.flatMap((account) => account.ways);
  const taken = [...way].flatMap((index, account) => {
    const one = ways[index];
    return one === undefined ? [] : [{ way: one, start: start[account] ?? 0 }];
  });
  const rows = [...limitRows(problem, taken), ...itemRows(problem.items[0] ?? null)];
  return (
    problem.accounts.every(({ must }, account) => !must || way[account] !== -1) &&
    rows.every(({ weights, most }) => dot(weights, [...shares]) <= most + 1e-6)
  );
}

function allChoices(problem: StatedProblem): readonly (readonly Taken[])[] {
  let choices: readonly (readonly Taken[])[] = [[]];
  for (const { ways, must } of problem.accounts) {
    const one = ways.flatMap((way) =>
      way.gain.flatMap((gain, start) => (gain === -Infinity ? [] : [[{ way, start }]])),
    );
    const options: readonly (readonly Taken[])[] = must ? one : [[], ...one];
    choices = choices.flatMap((before) => options.map((option) => [...before, ...option]));
  }
  return choices;
}

function bestShares(problem: StatedProblem, taken: readonly Taken[]): number | null {
  const item = problem.items[0] ?? null;
  const gains = (item?.gain ?? []).map((gain) => (gain === -Infinity ? 0 : gain));
  const rows = [...limitRows(problem, taken), ...itemRows(item)];
  const worths = corners(rows, gains.length)
    .filter((shares) => rows.every(({ weights, most }) => dot(weights, shares) <= most + tolerance))
    .map((shares) => dot(shares, gains));
  return worths.length === 0 ? null : Math.max(...worths);
}

function limitRows(problem: StatedProblem, taken: readonly Taken[]): readonly Row[] {
  const item = problem.items[0];
  const limits = problem.limits.map((limit, slot) => ({
    weights: (item?.uses ?? []).map((uses) =>
      sum(uses.map((use) => (use.slot === slot ? use.amount : 0))),
    ),
    most: limit - sum(taken.map((one) => usedBy(problem, one, slot))),
  }));
  const changes = problem.most_changes.map((most, start) => ({
    weights: (item?.gain ?? []).map(() => 0),
    most: most - taken.filter((one) => one.start === start).length,
  }));
  const floors = problem.floors.map((least, floor) => ({
    weights: (item?.floors[floor] ?? []).map((value) => -value),
    most: sum(taken.map(({ way, start }) => way.floors[floor]?.[start] ?? 0)) - least,
  }));
  return [...limits, ...changes, ...floors];
}

function usedBy({ periods, profiles }: StatedProblem, { way, start }: Taken, slot: number): number {
  const [resource, period] = [Math.floor(slot / periods), slot % periods];
  return sum(
    way.uses
      .filter((use) => use.resource === resource)
      .map(({ amount, profile }) => amount * (profiles[profile]?.[start * periods + period] ?? 0)),
  );
}

/** No share below zero, none where the item may not be done, all together at most the whole. */
function itemRows(item: StatedItem | null): readonly Row[] {
  if (item === null) return [];
  const unit = (at: number, value: number) => item.gain.map((_, i) => (i === at ? value : 0));
  return [
    { weights: item.gain.map(() => 1), most: 1 },
    ...item.gain.map((_, start) => ({ weights: unit(start, -1), most: 0 })),
    ...item.gain.map((gain, start) => ({
      weights: unit(start, 1),
      most: gain === -Infinity ? 0 : 1,
    })),
  ];
}

/** Returns the points in which as many rows meet as there are shares: none, one or two. */
function corners(rows: readonly Row[], dimensions: number): readonly (readonly number[])[] {
  if (dimensions === 0) return [[]];
  const finite = rows.filter(({ most }) => Number.isFinite(most));
  if (dimensions === 1) {
    return finite.flatMap(({ weights: [a = 0], most }) => (a === 0 ? [] : [[most / a]]));
  }
  return finite.flatMap((one, i) => finite.slice(i + 1).flatMap((two) => crossing(one, two)));
}

/** By Cramer's rule; nothing where the rows are parallel. */
function crossing(one: Row, two: Row): readonly (readonly number[])[] {
  const [a = 0, b = 0] = one.weights;
  const [c = 0, d = 0] = two.weights;
  const determinant = a * d - b * c;
  if (determinant === 0) return [];
  return [
    [(one.most * d - b * two.most) / determinant, (a * two.most - one.most * c) / determinant],
  ];
}

function dot(a: readonly number[], b: readonly number[]): number {
  return sum(a.map((value, i) => value * (b[i] ?? 0)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

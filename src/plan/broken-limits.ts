import { planValue } from "./plan-value.ts";
import type { PlanChoice, PlanProblem } from "./problem.ts";

/** What a choice does not keep to, and by how much. */
export interface BrokenLimit {
  readonly kind: "use" | "changes" | "floor" | "share" | "lock" | "way";
  /** Of the slot, quarter, floor, item or account. */
  readonly index: number;
  readonly by: number;
}

const tolerance = 1e-7;

/**
 * Returns everything that a choice does not keep to, within a ten-millionth of the limit: limits of use
 * and of changes, floors, shares of an item, accounts that must change, ways that are another account's
 * or may not begin when they do.
 */
export function brokenLimits(problem: PlanProblem, choice: PlanChoice): readonly BrokenLimit[] {
  const { used, changes, floors } = planValue(problem, choice);
  return [
    ...above("use", used, problem.limits),
    ...above("changes", changes, problem.most_changes),
    ...problem.floors.flatMap(({ least }, index) =>
      broken("floor", index, least - (floors[index] ?? 0), least),
    ),
    ...brokenShares(problem, choice),
    ...brokenWays(problem, choice),
  ];
}

function above(
  kind: BrokenLimit["kind"],
  values: Float64Array,
  limits: Float64Array,
): readonly BrokenLimit[] {
  return [...values].flatMap((value, index) => {
    const limit = limits[index] ?? 0;
    return broken(kind, index, value - limit, limit);
  });
}

function broken(kind: BrokenLimit["kind"], index: number, by: number, limit: number) {
  const isWithin = by <= tolerance * Math.max(1, Math.abs(limit));
  return isWithin || limit === Number.POSITIVE_INFINITY ? [] : [{ kind, index, by }];
}

function brokenShares({ items, starts }: PlanProblem, { shares }: PlanChoice) {
  return items.flatMap(({ gain }, index) => {
    const own = [...shares.subarray(index * starts, (index + 1) * starts)];
    const closed = own.filter((share, s) => share > 0 && gain[s] === Number.NEGATIVE_INFINITY);
    const sum = own.reduce((total, share) => total + share, 0);
    return [...closed, ...own.map((share) => -share), sum - 1].flatMap((by) =>
      broken("share", index, by, 0),
    );
  });
}

function brokenWays({ ways, starts }: PlanProblem, { way, start }: PlanChoice) {
  return [...ways.must].flatMap((must, index): readonly BrokenLimit[] => {
    const chosen = way[index] ?? -1;
    if (chosen < 0) return must === 1 ? [{ kind: "lock", index, by: 1 }] : [];
    const isOwn = chosen >= (ways.first[index] ?? 0) && chosen < (ways.first[index + 1] ?? 0);
    const gain = ways.gain[chosen * starts + (start[index] ?? 0)] ?? Number.NEGATIVE_INFINITY;
    return isOwn && gain > Number.NEGATIVE_INFINITY ? [] : [{ kind: "way", index, by: 1 }];
  });
}

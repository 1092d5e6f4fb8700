import { contenders } from "./contenders.ts";
import { priced } from "./net-gains.ts";
import type { PlanChoice, PlanProblem, PlanSolution, PlanWays } from "./problem.ts";
import { rowsOf } from "./rows.ts";

/** The part of a problem in which a better plan may lie. */
export interface Kernel {
  readonly problem: PlanProblem;
  /** For each of its ways: the way of the whole problem. */
  readonly way: Int32Array;
  /** Whether no better plan lies outside of it. */
  readonly is_whole: boolean;
}

export interface KernelTerms {
  /** About as many options are kept. */
  readonly most: number;
  /** Plans whose options are kept whatever they are worth. */
  readonly known: readonly PlanChoice[];
}

/**
 * Returns a problem of the options that may stand in a plan better than the one at hand: an option whose net
 * gain at the prices lies farther below its account's best than the objective lies below the bound cannot
 * [reduced-cost fixing, Nemhauser & Wolsey 1988]. With more than `most` options left, those nearest to the best are kept.
 */
export function kernelOf(
  problem: PlanProblem,
  { prices, bound, objective }: Pick<PlanSolution, "prices" | "bound" | "objective">,
  { most, known }: KernelTerms,
): Kernel {
  const rows = rowsOf(problem);
  const all = Float64Array.from([...prices.limits, ...prices.changes, ...prices.floors]);
  const at = priced(problem, rows, all);
  const farthest = Math.max(0, bound - objective);
  let cutoff = farthest;
  let kept = contenders(at, cutoff);
  while (kept.option.length - kept.first.length > most && cutoff > 0) {
    cutoff = cutoff > farthest * 1e-6 ? cutoff / 2 : 0;
    kept = contenders(at, cutoff);
  }
  return { ...keeping(problem, kept, known), is_whole: cutoff === farthest };
}

function keeping(
  problem: PlanProblem,
  { first, option }: Pick<ReturnType<typeof contenders>, "first" | "option">,
  known: readonly PlanChoice[],
): Pick<Kernel, "problem" | "way"> {
  const { ways, starts } = problem;
  const accounts = ways.must.length;
  const way: number[] = [];
  const gain: number[] = [];
  const firsts = new Int32Array(accounts + 1);
  const must = ways.must.slice();
  for (let account = 0; account < accounts; account += 1) {
    const options = [
      ...option.subarray(first[account], first[account + 1]),
      ...known.map((choice) => optionOf(choice, account, starts)),
    ];
    if (!options.includes(-1)) must[account] = 1;
    for (const one of waysIn(options, starts)) {
      way.push(one);
      for (let start = 0; start < starts; start += 1) {
        const at = one * starts + start;
        gain.push(options.includes(at) ? (ways.gain[at] ?? 0) : Number.NEGATIVE_INFINITY);
      }
    }
    firsts[account + 1] = way.length;
  }
  return {
    way: Int32Array.from(way),
    problem: {
      ...problem,
      ways: { ...usesOf(ways, way), first: firsts, must, gain: Float64Array.from(gain) },
      floors: problem.floors.map((floor) => ({
        ...floor,
        by_way: Float64Array.from(
          way.flatMap((one) => [...floor.by_way.subarray(one * starts, (one + 1) * starts)]),
        ),
      })),
    },
  };
}

function optionOf({ way, start }: PlanChoice, account: number, starts: number): number {
  const chosen = way[account] ?? -1;
  return chosen < 0 ? -1 : chosen * starts + (start[account] ?? 0);
}

function waysIn(options: readonly number[], starts: number): readonly number[] {
  const ways = options.filter((one) => one >= 0).map((one) => Math.floor(one / starts));
  return [...new Set(ways)].toSorted((a, b) => a - b);
}

function usesOf(
  { first_use, use_resource, use_profile, use_amount }: PlanWays,
  way: readonly number[],
): Pick<PlanWays, "first_use" | "use_resource" | "use_profile" | "use_amount"> {
  const uses = way.flatMap((one) => {
    const [from = 0, to = 0] = [first_use[one], first_use[one + 1]];
    return Array.from({ length: to - from }, (_, i) => from + i);
  });
  const firsts = new Int32Array(way.length + 1);
  way.forEach((one, i) => {
    firsts[i + 1] = (firsts[i] ?? 0) + (first_use[one + 1] ?? 0) - (first_use[one] ?? 0);
  });
  return {
    first_use: firsts,
    use_resource: Int32Array.from(uses, (use) => use_resource[use] ?? 0),
    use_profile: Uint8Array.from(uses, (use) => use_profile[use] ?? 0),
    use_amount: Float64Array.from(uses, (use) => use_amount[use] ?? 0),
  };
}

/** Returns a choice of a kernel as one of the whole problem. */
export function wholeChoice({ way }: Kernel, choice: PlanChoice): PlanChoice {
  return { ...choice, way: choice.way.map((one) => (one < 0 ? -1 : (way[one] ?? -1))) };
}

import { zeros } from "../lib/column.ts";
import { mostOptions, type Priced, priced, writeNetGains } from "./net-gains.ts";
import type { PlanChoice, PlanProblem, PlanSolution, PlanWays } from "./problem.ts";
import { pricesByRow, rowsOf } from "./rows.ts";

/** The part of a problem in which a better plan may lie. */
export interface Kernel {
  readonly problem: PlanProblem;
  /** For each of its ways: the way of the whole problem. */
  readonly way: Int32Array;
  /** Whether no better plan lies outside of it. */
  readonly is_whole: boolean;
}

export interface KernelTerms {
  /** About as many options are kept beside each account's best. */
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
  const regrets = regretsAt(priced(problem, rowsOf(problem), pricesByRow(prices)));
  const farthest = Math.max(0, bound - objective);
  const cutoff = Math.min(farthest, cutoffFor(regrets, most));
  return { ...keptPart(problem, { regrets, cutoff, known }), is_whole: cutoff === farthest };
}

/** How far the net gain of each option lies below that of its account's best. */
interface Regrets {
  /** Of way `w` begun in quarter `s`, at `w × starts + s`. */
  readonly of_option: Float64Array;
  /** Of keeping each account as it is; Infinity where it may not be kept. */
  readonly of_keeping: Float64Array;
}

function regretsAt(of: Priced): Regrets {
  const { ways, starts } = of.problem;
  const of_option = zeros(ways.gain.length);
  const of_keeping = zeros(ways.must.length);
  const gains = zeros(mostOptions(of.problem));
  ways.must.forEach((must, account) => {
    const keeping = must === 1 ? Number.NEGATIVE_INFINITY : 0;
    const own = gains.subarray(0, writeNetGains(of, account, gains));
    const best = own.reduce((most, gain) => Math.max(most, gain), keeping);
    of_option.set(
      own.map((gain) => best - gain),
      (ways.first[account] ?? 0) * starts,
    );
    of_keeping[account] = best - keeping;
  });
  return { of_option, of_keeping };
}

/** Returns the regret within which about so many options lie beside the best of each account. */
function cutoffFor({ of_option, of_keeping }: Regrets, most: number): number {
  const all = new Float64Array(of_option.length + of_keeping.length);
  all.set(of_option);
  all.set(of_keeping, of_option.length);
  return all.toSorted()[of_keeping.length + most] ?? Infinity;
}

interface KeptOptions {
  readonly regrets: Regrets;
  readonly cutoff: number;
  readonly known: readonly PlanChoice[];
}

function keptPart(problem: PlanProblem, kept: KeptOptions): Pick<Kernel, "problem" | "way"> {
  const { ways, starts } = problem;
  const accounts = ways.must.length;
  const way: number[] = [];
  const gain: number[] = [];
  const first = new Int32Array(accounts + 1);
  const must = ways.must.slice();
  for (let account = 0; account < accounts; account += 1) {
    const options = optionsWithin(problem, account, kept);
    if (!options.has(-1)) must[account] = 1;
    for (const one of waysIn(options, starts)) {
      way.push(one);
      for (let option = one * starts; option < (one + 1) * starts; option += 1) {
        gain.push(options.has(option) ? (ways.gain[option] ?? 0) : Number.NEGATIVE_INFINITY);
      }
    }
    first[account + 1] = way.length;
  }
  return {
    way: Int32Array.from(way),
    problem: {
      ...problem,
      ways: { ...usesOf(ways, way), first, must, gain: Float64Array.from(gain) },
      floors: problem.floors.map((floor) => ({
        ...floor,
        by_way: Float64Array.from(
          way.flatMap((one) => [...floor.by_way.subarray(one * starts, (one + 1) * starts)]),
        ),
      })),
    },
  };
}

/** Returns the options that an account keeps, −1 for keeping it as it is. */
function optionsWithin(
  { ways, starts }: PlanProblem,
  account: number,
  { regrets: { of_option, of_keeping }, cutoff, known }: KeptOptions,
): ReadonlySet<number> {
  const options = new Set(known.map((choice) => optionOf(choice, account, starts)));
  if ((of_keeping[account] ?? Infinity) <= cutoff) options.add(-1);
  const end = (ways.first[account + 1] ?? 0) * starts;
  for (let option = (ways.first[account] ?? 0) * starts; option < end; option += 1) {
    if ((of_option[option] ?? Infinity) <= cutoff) options.add(option);
  }
  return options;
}

function optionOf({ way, start }: PlanChoice, account: number, starts: number): number {
  const chosen = way[account] ?? -1;
  return chosen < 0 ? -1 : chosen * starts + (start[account] ?? 0);
}

function waysIn(options: ReadonlySet<number>, starts: number): readonly number[] {
  const ways = [...options].filter((one) => one >= 0).map((one) => Math.floor(one / starts));
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

/** Returns a choice of the whole problem, all of whose options a kernel keeps, as one of the kernel. */
export function choiceWithin({ way }: Kernel, choice: PlanChoice): PlanChoice {
  const within = new Map([...way].map((one, place) => [one, place]));
  return { ...choice, way: choice.way.map((one) => (one < 0 ? -1 : (within.get(one) ?? -1))) };
}

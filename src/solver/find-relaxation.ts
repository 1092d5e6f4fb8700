import type { Highs } from "highs";
import { zeros } from "../lib/column.ts";
import { boundAt, mostOptions, type Priced, priced, writeNetGains } from "../plan/net-gains.ts";
import type { PlanPrices, PlanProblem } from "../plan/problem.ts";
import { pricesByRow, rowsOf } from "../plan/rows.ts";
import type { NoOptimum } from "./highs-end.ts";
import { type Choice, choiceColumns, choicesOf } from "./linear-program.ts";
import { type Master, withMaster } from "./master.ts";

export interface FoundRelaxation {
  readonly kind: "solved";
  /** No plan is worth more, not even one that takes shares of ways. */
  readonly bound: number;
  readonly prices: PlanPrices;
}

/** By how much limits may be exceeded for the solver's rounding. */
const rounding = 1e-6;

/**
 * Finds the best plan that may take shares of ways, and what its limits cost, by column generation [Dantzig & Wolfe
 * 1960]: a program of few choices has prices, at which each account names the choice that would gain most; once no
 * account names one that the program lacks, its prices are those of the whole problem. In this way first a program is
 * sought that keeps to the limits at all, then the best. The thread is held until the end.
 */
export function findRelaxation(highs: Highs, problem: PlanProblem): FoundRelaxation | NoOptimum {
  if (!canKeepLocks(problem)) return { kind: "infeasible" };
  return withMaster(highs, problem, (master) => {
    const generation = { master, problem, held: new Uint8Array(problem.ways.gain.length) };
    hold(generation, choicesThatMust(problem));
    const kept = generate(generation, { by: withoutGains(problem), enough: -rounding });
    if (kept.kind !== "solved") return kept;
    if (kept.value < -rounding) return { kind: "infeasible" };
    master.keepLimits();
    const best = generate(generation, { by: problem, enough: Infinity });
    if (best.kind !== "solved") return best;
    const { bound, prices } = best;
    return { kind: "solved", bound, prices };
  });
}

/** Returns whether every account that must change has a way that may begin. */
function canKeepLocks({ ways, starts }: PlanProblem): boolean {
  return ways.must.every((must, account) => {
    const [from, to] = [ways.first[account] ?? 0, ways.first[account + 1] ?? 0];
    const gains = ways.gain.subarray(from * starts, to * starts);
    return must === 0 || gains.some((gain) => gain > Number.NEGATIVE_INFINITY);
  });
}

function choicesThatMust(problem: PlanProblem): readonly Choice[] {
  return [...problem.ways.must].flatMap((must, account) =>
    must === 1 ? choicesOf(problem, account) : [],
  );
}

/** What may not begin still may not. */
function withoutGains(problem: PlanProblem): PlanProblem {
  const nothing = (gains: Float64Array) =>
    gains.map((gain) => (gain === Number.NEGATIVE_INFINITY ? gain : 0));
  return {
    ...problem,
    ways: { ...problem.ways, gain: nothing(problem.ways.gain) },
    items: problem.items.map((item) => ({ ...item, gain: nothing(item.gain) })),
  };
}

interface Generation {
  readonly master: Master;
  readonly problem: PlanProblem;
  /** 1 for each choice that the program has. */
  readonly held: Uint8Array;
}

/** By which gains choices are named, and from which value on there are enough of them. */
interface Aim {
  readonly by: PlanProblem;
  readonly enough: number;
}

/** Adds choices until there are enough or none would better the program. */
function generate(
  generation: Generation,
  { by, enough }: Aim,
): (FoundRelaxation & { readonly value: number }) | NoOptimum {
  const rows = rowsOf(by);
  let bound = Infinity;
  for (;;) {
    const found = generation.master.run();
    if (found.kind !== "solved") return found;
    const { value, prices, account_duals } = found;
    const at = priced(by, rows, pricesByRow(prices));
    bound = Math.min(bound, boundAt(at));
    const named = value > enough ? [] : namedChoices(generation, at, account_duals);
    if (named.length === 0) return { kind: "solved", value, bound, prices };
    hold(generation, named);
  }
}

function hold({ master, problem, held }: Generation, choices: readonly Choice[]): void {
  for (const { place } of choices) held[place] = 1;
  master.add(choiceColumns(problem, choices));
}

/** Below this share of what an account gains already, more is rounding. */
const least = 1e-9;

/** Returns the choice of each account that would gain most beyond what its choices in the program do. */
function namedChoices(
  { problem, held }: Generation,
  at: Priced,
  duals: Float64Array,
): readonly Choice[] {
  const { ways, starts } = problem;
  const gains = zeros(mostOptions(problem));
  const named: Choice[] = [];
  for (let account = 0; account < ways.must.length; account += 1) {
    const first = (ways.first[account] ?? 0) * starts;
    const count = writeNetGains(at, account, gains);
    const gained = duals[account] ?? 0;
    let [best, most] = [-1, gained + least * (1 + Math.abs(gained))];
    for (let i = 0; i < count; i += 1) {
      const gain = gains[i] ?? 0;
      if (gain > most && held[first + i] === 0) [best, most] = [i, gain];
    }
    if (best !== -1) named.push({ account, place: first + best });
  }
  return named;
}

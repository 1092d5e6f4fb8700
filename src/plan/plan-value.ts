import { zeros } from "../lib/column.ts";
import type { PlanChoice, PlanProblem } from "./problem.ts";

/** What a choice is worth and what it uses. */
export interface PlanValue {
  readonly objective: number;
  /** Of every slot, as `limits` of the problem. */
  readonly used: Float64Array;
  /** How many changes begin in each quarter. */
  readonly changes: Float64Array;
  /** What each floor's sum comes to. */
  readonly floors: Float64Array;
}

/** Returns what a choice is worth and what it uses, whether or not the limits hold. */
export function planValue(problem: PlanProblem, choice: PlanChoice): PlanValue {
  const tally = {
    objective: 0,
    used: zeros(problem.limits.length),
    changes: zeros(problem.starts),
    floors: zeros(problem.floors.length),
  };
  choice.way.forEach((way, account) => {
    if (way >= 0) addWay(tally, problem, way, choice.start[account] ?? 0);
  });
  choice.shares.forEach((share, option) => {
    if (share !== 0) addShare(tally, problem, option, share);
  });
  return tally;
}

type Tally = { -readonly [Name in keyof PlanValue]: PlanValue[Name] };

function addWay(tally: Tally, problem: PlanProblem, way: number, start: number): void {
  const { starts, periods, ways, profiles } = problem;
  const option = way * starts + start;
  tally.objective += ways.gain[option] ?? 0;
  addAt(tally.changes, start, 1);
  problem.floors.forEach(({ by_way }, f) => addAt(tally.floors, f, by_way[option] ?? 0));
  for (let u = ways.first_use[way] ?? 0; u < (ways.first_use[way + 1] ?? 0); u += 1) {
    const course = profiles[ways.use_profile[u] ?? 0];
    for (let p = 0; p < periods; p += 1) {
      const share = course?.[start * periods + p] ?? 0;
      addAt(
        tally.used,
        (ways.use_resource[u] ?? 0) * periods + p,
        share * (ways.use_amount[u] ?? 0),
      );
    }
  }
}

function addShare(tally: Tally, problem: PlanProblem, option: number, share: number): void {
  const item = problem.items[Math.floor(option / problem.starts)];
  const start = option % problem.starts;
  tally.objective += share * (item?.gain[start] ?? 0);
  for (const { slot, amount } of item?.uses[start] ?? []) addAt(tally.used, slot, share * amount);
  problem.floors.forEach(({ by_item }, f) =>
    addAt(tally.floors, f, share * (by_item[option] ?? 0)),
  );
}

function addAt(column: Float64Array, index: number, amount: number): void {
  column[index] = (column[index] ?? 0) + amount;
}

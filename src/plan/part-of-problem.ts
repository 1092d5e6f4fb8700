import { zeros } from "../lib/column.ts";
import { emptyState, type PlanState, setOption, setShare } from "./plan-state.ts";
import type { DivisibleItem, PlanFloor, PlanProblem, PlanWays } from "./problem.ts";
import { emptyColumn, rowsOf, writeItemUses, writeWayUses } from "./rows.ts";

/** Accounts and items of a plan that are decided anew while all others stay as they are. */
export interface Part {
  readonly accounts: readonly number[];
  readonly items: readonly number[];
}

/** Returns the problem of deciding a part anew, as the plan stands: limits are what the others leave, and only where the part uses them. */
export function partOfProblem(state: PlanState, part: Part): PlanProblem {
  const { problem, rows } = state;
  const left = leftFor(state, part);
  return {
    ...problem,
    limits: left.subarray(0, rows.changes),
    most_changes: left.slice(rows.changes, rows.floors),
    ways: waysOf(problem, part.accounts),
    items: part.items.flatMap((item): DivisibleItem[] => problem.items.slice(item, item + 1)),
    floors: problem.floors.map((floor, f) => ({
      least: -(left[rows.floors + f] ?? 0),
      ...floorOf(problem, floor, part),
    })),
  };
}

/** Returns by row what the part may use: Infinity where it uses nothing. */
function leftFor(state: PlanState, { accounts, items }: Part): Float64Array {
  const { problem, rows, option, shares, used } = state;
  const { starts, ways } = problem;
  const column = emptyColumn(problem);
  const left = new Float64Array(rows.limits.length).fill(Number.POSITIVE_INFINITY);
  const free = (amount: number) => {
    for (let e = 0; e < column.length; e += 1) {
      const row = column.rows[e] ?? 0;
      const rest = (rows.limits[row] ?? 0) - (used[row] ?? 0);
      if (left[row] === Number.POSITIVE_INFINITY) left[row] = rest;
      left[row] = (left[row] ?? 0) + amount * (column.amounts[e] ?? 0);
    }
  };
  for (const account of accounts) {
    const to = (ways.first[account + 1] ?? 0) * starts;
    for (let o = (ways.first[account] ?? 0) * starts; o < to; o += 1) {
      writeWayUses(problem, o, column);
      free(option[account] === o ? 1 : 0);
    }
  }
  for (const item of items) {
    for (let o = item * starts; o < (item + 1) * starts; o += 1) {
      writeItemUses(problem, o, column);
      free(shares[o] ?? 0);
    }
  }
  return left;
}

function waysOf({ ways, starts }: PlanProblem, accounts: readonly number[]): PlanWays {
  const list = waysListed(ways, accounts);
  const uses = list.flatMap((w) => range(ways.first_use[w] ?? 0, ways.first_use[w + 1] ?? 0));
  return {
    first: sums(accounts.map((a) => (ways.first[a + 1] ?? 0) - (ways.first[a] ?? 0))),
    must: Uint8Array.from(accounts, (a) => ways.must[a] ?? 0),
    gain: byWay(ways.gain, list, starts),
    first_use: sums(list.map((w) => (ways.first_use[w + 1] ?? 0) - (ways.first_use[w] ?? 0))),
    use_resource: Int32Array.from(uses, (u) => ways.use_resource[u] ?? 0),
    use_profile: Uint8Array.from(uses, (u) => ways.use_profile[u] ?? 0),
    use_amount: Float64Array.from(uses, (u) => ways.use_amount[u] ?? 0),
  };
}

function waysListed({ first }: PlanWays, accounts: readonly number[]): readonly number[] {
  return accounts.flatMap((account) => range(first[account] ?? 0, first[account + 1] ?? 0));
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

function sums(counts: readonly number[]): Int32Array {
  let sum = 0;
  return Int32Array.from([0, ...counts.map((count) => (sum += count))]);
}

function byWay(values: Float64Array, list: readonly number[], starts: number): Float64Array {
  const result = zeros(list.length * starts);
  list.forEach((w, i) => result.set(values.subarray(w * starts, (w + 1) * starts), i * starts));
  return result;
}

function floorOf(
  { ways, starts }: PlanProblem,
  { by_way, by_item }: PlanFloor,
  { accounts, items }: Part,
): Omit<PlanFloor, "least"> {
  return {
    by_way: byWay(by_way, waysListed(ways, accounts), starts),
    by_item: byWay(by_item, items, starts),
  };
}

/** Returns the plan of the part as it stands. */
export function stateOfPart(state: PlanState, part: Part, problem: PlanProblem): PlanState {
  const own = emptyState(problem, rowsOf(problem));
  part.accounts.forEach((account, a) => {
    const option = state.option[account] ?? -1;
    if (option >= 0) setOption(own, a, option - shiftOf(state, problem, account, a));
  });
  part.items.forEach((item, i) => {
    for (let s = 0; s < problem.starts; s += 1) {
      const share = state.shares[item * problem.starts + s] ?? 0;
      if (share !== 0) setShare(own, i * problem.starts + s, share);
    }
  });
  return own;
}

/** Returns how much higher the options of an account are in the whole than in the part. */
function shiftOf({ problem }: PlanState, part: PlanProblem, account: number, own: number): number {
  return ((problem.ways.first[account] ?? 0) - (part.ways.first[own] ?? 0)) * problem.starts;
}

/** Puts what was decided for a part into the plan. */
export function takePart(state: PlanState, part: Part, decided: PlanState): void {
  const { starts } = state.problem;
  part.accounts.forEach((account, a) => {
    const own = decided.option[a] ?? -1;
    const option = own < 0 ? -1 : own + shiftOf(state, decided.problem, account, a);
    if (state.option[account] !== option) setOption(state, account, option);
  });
  part.items.forEach((item, i) => {
    for (let s = 0; s < starts; s += 1) {
      const share = decided.shares[i * starts + s] ?? 0;
      if (state.shares[item * starts + s] !== share) setShare(state, item * starts + s, share);
    }
  });
}

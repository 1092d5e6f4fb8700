import { addUses, type Contenders } from "./contenders.ts";

/** What to search: one contender of every account, within limits. */
export interface ChoiceSearch {
  readonly among: Contenders;
  readonly accounts: readonly number[];
  /** What is used without these accounts. */
  readonly used: Float64Array;
  readonly limits: Float64Array;
  /** Contenders are tried while their regrets together stay below this. */
  readonly budget: number;
  readonly most_nodes: number;
}

/** Looks at one choice of contenders and at all that is used with it; returns the budget for those that follow. */
export type LookAt = (chosen: Int32Array, used: Float64Array) => number;

/**
 * Looks at every choice of contenders that the limits and the budget of regrets allow, and returns whether
 * the nodes sufficed. A branch is cut off where its regrets reach the budget, or where a limit does not
 * hold even if all accounts that follow use the least they can [Land & Doig 1960; Fisher 1981].
 */
export function searchChoices(search: ChoiceSearch, look: LookAt): boolean {
  const { among, accounts, limits } = search;
  const used = search.used.slice();
  const levels = accounts.map((account) => levelOf(search, account, used));
  if (used.some((amount, row) => amount > (limits[row] ?? 0))) return true;
  const chosen = new Int32Array(accounts.length);
  let [nodes, budget] = [search.most_nodes, search.budget];
  const visit = (depth: number, regret: number): void => {
    const level = levels[depth];
    if (level === undefined) {
      budget = look(chosen, used);
      return;
    }
    for (let i = 0; i < level.count; i += 1) {
      const sum = regret + (among.regret[level.contender + i] ?? 0);
      if (sum >= budget || nodes <= 0) return;
      nodes -= 1;
      if (!fits(level, i, used, limits)) continue;
      addLevel(level, i, 1, used);
      chosen[depth] = level.contender + i;
      visit(depth + 1, sum);
      addLevel(level, i, -1, used);
    }
  };
  visit(0, 0);
  return nodes > 0;
}

/** The contenders of one account, and what each uses above the least that any of them does. */
interface Level {
  /** The first of them, and how many there are. */
  readonly contender: number;
  readonly count: number;
  /** Contender `i` uses `more[e]` of `rows[e]` more, e from `first[i]` to `first[i + 1] − 1`. */
  readonly first: Int32Array;
  readonly rows: Int32Array;
  readonly more: Float64Array;
}

/** Adds the least that an account's contenders use to `used`, and returns what each uses above it. */
function levelOf({ among, budget }: ChoiceSearch, account: number, used: Float64Array): Level {
  const contender = among.first[account] ?? 0;
  const all = (among.first[account + 1] ?? 0) - contender;
  const regrets = among.regret.subarray(contender, contender + all);
  const within = regrets.findIndex((regret) => regret >= budget);
  const count = within < 0 ? all : within;
  const uses = Array.from({ length: count }, (_, i) => usesOf(among, contender + i));
  const rows = [...new Set(uses.flatMap((one) => [...one.keys()]))];
  const least = rows.map((row) => Math.min(...uses.map((one) => one.get(row) ?? 0)));
  rows.forEach((row, r) => {
    used[row] = (used[row] ?? 0) + (least[r] ?? 0);
  });
  return { contender, count, ...above(uses, rows, least) };
}

function usesOf(
  { first_use, use_row, use_amount }: Contenders,
  contender: number,
): ReadonlyMap<number, number> {
  const [from, to] = [first_use[contender], first_use[contender + 1]];
  const amounts = use_amount.subarray(from, to);
  return new Map(Array.from(use_row.subarray(from, to), (row, u) => [row, amounts[u] ?? 0]));
}

function above(
  uses: readonly ReadonlyMap<number, number>[],
  rows: readonly number[],
  least: readonly number[],
): Pick<Level, "first" | "rows" | "more"> {
  const first = [0];
  const entries: (readonly [row: number, more: number])[] = [];
  for (const one of uses) {
    rows.forEach((row, r) => {
      const more = (one.get(row) ?? 0) - (least[r] ?? 0);
      if (more > 0) entries.push([row, more]);
    });
    first.push(entries.length);
  }
  return {
    first: Int32Array.from(first),
    rows: Int32Array.from(entries, ([row]) => row),
    more: Float64Array.from(entries, ([, more]) => more),
  };
}

function fits(
  { first, rows, more }: Level,
  i: number,
  used: Float64Array,
  limits: Float64Array,
): boolean {
  const end = first[i + 1] ?? 0;
  for (let e = first[i] ?? 0; e < end; e += 1) {
    const row = rows[e] ?? 0;
    if ((used[row] ?? 0) + (more[e] ?? 0) > (limits[row] ?? 0)) return false;
  }
  return true;
}

function addLevel(
  { first, rows, more }: Level,
  i: number,
  factor: number,
  used: Float64Array,
): void {
  const end = first[i + 1] ?? 0;
  for (let e = first[i] ?? 0; e < end; e += 1) {
    const row = rows[e] ?? 0;
    used[row] = (used[row] ?? 0) + factor * (more[e] ?? 0);
  }
}

/** Returns what is used without some accounts, of which these are the contenders now. */
export function usedWithout(
  among: Contenders,
  used: Float64Array,
  contenders: Iterable<number>,
): Float64Array {
  const without = used.slice();
  for (const contender of contenders) addUses(among, contender, -1, without);
  return without;
}

import { zeros } from "../lib/column.ts";
import type { Contenders } from "./contenders.ts";

/** What to search: one contender of every account, within limits. */
export interface ChoiceSearch {
  readonly among: Contenders;
  readonly accounts: readonly number[];
  /** What is used without these accounts: at least, and at most where others may still add to it. */
  readonly used: Float64Array;
  readonly most_used: Float64Array;
  readonly limits: Float64Array;
  /** What is lost with each unit of a row that is left unused, not below zero. */
  readonly prices: Float64Array;
  /** Contenders are tried while what is lost stays below this: their regrets, and what must be left unused. */
  readonly budget: number;
  readonly most_nodes: number;
}

/** To look at a choice costs as much as so many nodes. */
const nodesOfLook = 10;

/** Looks at one choice of contenders and at all that is used with it; returns the budget for those that follow. */
export type LookAt = (chosen: Int32Array, used: Float64Array, budget: number) => number;

/**
 * Looks at every choice of contenders that the limits and the budget allow, and returns whether the nodes
 * sufficed. A branch is cut off where its regrets and what it must leave unused reach the budget, or where
 * a limit does not hold even if all accounts that follow use the least they can [Land & Doig 1960; Fisher
 * 1981].
 */
export function searchChoices(search: ChoiceSearch, look: LookAt): boolean {
  const { among, accounts, limits } = search;
  const tree = startTree(search);
  if (tree.used.some((amount, row) => amount > (limits[row] ?? 0))) return true;
  const chosen = new Int32Array(accounts.length);
  let [nodes, budget] = [search.most_nodes, search.budget];
  const visit = (depth: number, lost: number): void => {
    const level = tree.levels[depth];
    if (level === undefined) {
      nodes -= nodesOfLook;
      budget = look(chosen, tree.used, budget);
      return;
    }
    for (let i = 0; i < level.count; i += 1) {
      const sum = lost + (among.regret[level.contender + i] ?? 0);
      if (sum >= budget || nodes <= 0) return;
      nodes -= 1;
      if (!fits(tree, level, i)) continue;
      const left = choose(tree, level, i);
      chosen[depth] = level.contender + i;
      if (sum + left < budget) visit(depth + 1, sum + left);
      undo(tree, level, i);
    }
  };
  const left = leftUnused(tree);
  if (left < budget) visit(0, left);
  return nodes > 0;
}

/** What is chosen so far, and what that leaves to those that follow. */
interface Tree {
  readonly levels: readonly Level[];
  readonly used: Float64Array;
  readonly most_used: Float64Array;
  readonly limits: Float64Array;
  readonly prices: Float64Array;
}

function startTree(search: ChoiceSearch): Tree {
  const used = search.used.slice();
  const most_used = search.most_used.slice();
  const levels = search.accounts.map((account) => {
    const level = levelOf(search, account);
    level.rows.forEach((row, r) => {
      used[row] = (used[row] ?? 0) + (level.least[r] ?? 0);
      most_used[row] = (most_used[row] ?? 0) + (level.most[r] ?? 0);
    });
    return level;
  });
  return { levels, used, most_used, limits: search.limits, prices: search.prices };
}

/** The contenders of one account, and what they use. */
interface Level {
  /** The first of them, and how many there are. */
  readonly contender: number;
  readonly count: number;
  /** The rows that any of them uses, and the least and the most that they do. */
  readonly rows: Int32Array;
  readonly least: Float64Array;
  readonly most: Float64Array;
  /** What contender `i` uses of `rows[r]`, at `i × rows.length + r`. */
  readonly use: Float64Array;
}

function levelOf({ among, budget }: ChoiceSearch, account: number): Level {
  const contender = among.first[account] ?? 0;
  const regrets = among.regret.subarray(contender, among.first[account + 1]);
  const within = regrets.findIndex((regret) => regret >= budget);
  const count = within < 0 ? regrets.length : within;
  const uses = among.use_row.subarray(
    among.first_use[contender],
    among.first_use[contender + count],
  );
  const rows = Int32Array.from(new Set(uses));
  const use = zeros(count * rows.length);
  for (let i = 0; i < count; i += 1) {
    const end = among.first_use[contender + i + 1] ?? 0;
    for (let u = among.first_use[contender + i] ?? 0; u < end; u += 1) {
      use[i * rows.length + rows.indexOf(among.use_row[u] ?? 0)] = among.use_amount[u] ?? 0;
    }
  }
  const ofRow = (r: number) =>
    Array.from({ length: count }, (_, i) => use[i * rows.length + r] ?? 0);
  const least = Float64Array.from(rows, (_, r) => Math.min(...ofRow(r)));
  const most = Float64Array.from(rows, (_, r) => Math.max(...ofRow(r)));
  return { contender, count, rows, least, most, use };
}

function fits({ used, limits }: Tree, { rows, least, use }: Level, i: number): boolean {
  const at = i * rows.length;
  for (let r = 0; r < rows.length; r += 1) {
    const row = rows[r] ?? 0;
    const more = (use[at + r] ?? 0) - (least[r] ?? 0);
    if (more > 0 && (used[row] ?? 0) + more > (limits[row] ?? 0)) return false;
  }
  return true;
}

/** Takes a contender, and returns what is lost by what must then be left unused and might not have been before. */
function choose(tree: Tree, { rows, least, most, use }: Level, i: number): number {
  const { used, most_used, limits, prices } = tree;
  const at = i * rows.length;
  let lost = 0;
  for (let r = 0; r < rows.length; r += 1) {
    const row = rows[r] ?? 0;
    const amount = use[at + r] ?? 0;
    const before = most_used[row] ?? 0;
    const after = before + amount - (most[r] ?? 0);
    used[row] = (used[row] ?? 0) + amount - (least[r] ?? 0);
    most_used[row] = after;
    const limit = limits[row] ?? 0;
    if (after < limit && after < before)
      lost += (prices[row] ?? 0) * (Math.min(before, limit) - after);
  }
  return lost;
}

function undo({ used, most_used }: Tree, { rows, least, most, use }: Level, i: number): void {
  const at = i * rows.length;
  for (let r = 0; r < rows.length; r += 1) {
    const row = rows[r] ?? 0;
    const amount = use[at + r] ?? 0;
    used[row] = (used[row] ?? 0) - amount + (least[r] ?? 0);
    most_used[row] = (most_used[row] ?? 0) - amount + (most[r] ?? 0);
  }
}

/** Returns what is lost in the rows of these accounts whatever they choose. */
function leftUnused({ levels, most_used, limits, prices }: Tree): number {
  let lost = 0;
  for (const row of new Set(levels.flatMap(({ rows }) => [...rows]))) {
    lost += (prices[row] ?? 0) * Math.max(0, (limits[row] ?? 0) - (most_used[row] ?? 0)) || 0;
  }
  return lost;
}

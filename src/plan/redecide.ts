import { addScaled } from "../lib/column.ts";
import { contenderOf, secondRegret } from "./contenders.ts";
import {
  fillItems,
  type ItemChoice,
  itemChoice,
  mostGain,
  setShares,
  usedByItems,
} from "./item-fill.ts";
import type { ItemOption } from "./item-options.ts";
import { holds, setOption } from "./plan-state.ts";
import { searchChoices, usedWithout } from "./search-choices.ts";
import type { Standing } from "./standing.ts";

/** Accounts and items to decide anew, and how many nodes to look at. */
export interface Redecision {
  readonly accounts: readonly number[];
  /** All options of those items. */
  readonly items: readonly ItemOption[];
  readonly most_nodes: number;
}

/** How the search ended. */
export interface Redecided {
  /** Whether every choice was looked at that could be better. */
  readonly complete: boolean;
  /** Whether the plan was changed for a better one. */
  readonly better: boolean;
}

/**
 * Decides some accounts and items anew, all together and the others as they are, where that makes the plan
 * better: by branch and bound with the prices' bound [Fisher 1981]. A plan in which a limit is broken is
 * worse than any in which all hold.
 */
export function redecide(standing: Standing, redecision: Redecision): Redecided {
  const anew = startAnew(standing, redecision);
  const { state, of, among } = standing;
  const least = 1e-9 * Math.abs(state.objective);
  let [best, budget] = [anew.gain, anew.most - anew.gain];
  let found: Found | null = null;
  const search = { ...anew, among, limits: state.eased, budget };
  const complete = searchChoices(search, (chosen, used) => {
    const room = { limits: of.rows.limits, prices: of.prices, used };
    const own = chosen.reduce((sum, c) => sum + (among.gain[c] ?? 0), 0);
    if (own + mostGain(anew.choice, room) <= best + least) return budget;
    const filled = fillItems(anew.choice, room);
    if (filled === null || own + filled.gain <= best + least) return budget;
    found = { chosen: chosen.slice(), shares: filled.shares };
    best = own + filled.gain;
    budget = anew.most - best;
    return budget;
  });
  if (found !== null) take(standing, anew, found);
  return { complete, better: found !== null };
}

interface Found {
  readonly chosen: Int32Array;
  readonly shares: Float64Array;
}

interface Anew {
  readonly accounts: readonly number[];
  readonly choice: ItemChoice;
  readonly used: Float64Array;
  /** What the accounts and items gain now; −Infinity where a limit is broken. */
  readonly gain: number;
  /** What they gain at most, by the prices. */
  readonly most: number;
  readonly most_nodes: number;
}

function startAnew(standing: Standing, { accounts, items, most_nodes }: Redecision): Anew {
  const { state, among } = standing;
  const order = leastOpenFirst(standing, accounts);
  const choice = itemChoice(state, items);
  const now = order.map((a) => contenderOf(among, a, state.option[a] ?? -1));
  const used = usedWithout(among, state.used, now);
  addScaled(used, usedByItems(state, choice), -1);
  const gain = gainNow(standing, now, choice);
  return {
    accounts: order,
    choice,
    used,
    gain: holds(state) ? gain : Number.NEGATIVE_INFINITY,
    most: gain + shortfall(standing, { accounts: order, now, choice }),
    most_nodes,
  };
}

/** Those whose second contender lies farthest below the first, so that a search ends among the undecided. */
function leastOpenFirst({ among }: Standing, accounts: readonly number[]): readonly number[] {
  const seconds = new Map(accounts.map((account) => [account, secondRegret(among, account)]));
  const second = (account: number) => Math.min(seconds.get(account) ?? 0, Number.MAX_VALUE);
  return accounts.toSorted((a, b) => second(b) - second(a) || a - b);
}

function gainNow({ state, among }: Standing, now: readonly number[], choice: ItemChoice): number {
  const own = now.reduce((sum, contender) => sum + (among.gain[contender] ?? 0), 0);
  return choice.options.reduce(
    (sum, { option, gain }) => sum + (state.shares[option] ?? 0) * gain,
    own,
  );
}

interface Decided {
  readonly accounts: readonly number[];
  readonly now: readonly number[];
  readonly choice: ItemChoice;
}

/** Returns how far the plan lies below what the prices allow: regrets, and the worth of what is left in the rows that can change. */
function shortfall(standing: Standing, { accounts, now, choice }: Decided): number {
  const { state, among, of } = standing;
  let short = 0;
  for (const contender of now) short += among.regret[contender] ?? 0;
  for (const item of choice.items) {
    const best = choice.options.find((option) => option.item === item);
    short += Math.max(0, best?.net ?? 0);
  }
  for (const { option, net } of choice.options) short -= (state.shares[option] ?? 0) * net;
  for (const row of changeable(standing, accounts, choice)) {
    const price = of.prices[row] ?? 0;
    if (price > 0) short += price * ((state.eased[row] ?? 0) - (state.used[row] ?? 0));
  }
  return short;
}

function changeable(
  { among }: Standing,
  accounts: readonly number[],
  choice: ItemChoice,
): ReadonlySet<number> {
  const rows = new Set(choice.rows);
  for (const account of accounts) {
    const from = among.first_use[among.first[account] ?? 0] ?? 0;
    const to = among.first_use[among.first[account + 1] ?? 0] ?? 0;
    for (let u = from; u < to; u += 1) rows.add(among.use_row[u] ?? 0);
  }
  return rows;
}

function take({ state, among }: Standing, { accounts, choice }: Anew, { chosen, shares }: Found) {
  accounts.forEach((account, i) => {
    const option = among.option[chosen[i] ?? 0] ?? -1;
    if (state.option[account] !== option) setOption(state, account, option);
  });
  setShares(state, choice, shares);
}

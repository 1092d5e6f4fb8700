import { zeros } from "../lib/column.ts";
import { type Random, randomOf } from "../lib/random.ts";
import { addUses } from "./contenders.ts";
import type { ItemOption } from "./item-options.ts";
import { setOption, setShare } from "./plan-state.ts";
import { excessCosts } from "./repair.ts";
import { contendersNow, type Standing, sharesDone } from "./standing.ts";

/** What an excess costs in terms of the row's price: by this much in the end. */
const dearest = 2;
/** Temperatures in terms of the regrets: at first and in the end. */
const [hottest, coldest] = [1, 0.003];
const movesBetween = 1024;

/**
 * Moves accounts among their contenders and items among their shares, at first also to what is worse,
 * ever less so [Kirkpatrick, Gelatt & Vecchi 1983]. Limits may be broken on the way, at a growing cost,
 * and some may be in the end.
 */
export function anneal(standing: Standing, moves: number): void {
  const walk = startWalk(standing);
  const movers = walk.open.length + standing.items.length;
  if (movers === 0) return;
  const regret = lowerQuartile(standing.among.regret.filter((value) => value > 0));
  const costs = excessCosts(standing.of);
  for (let move = 0; move < moves; move += 1) {
    if (move % movesBetween === 0) {
      const past = move / moves;
      walk.temperature = regret * hottest * (coldest / hottest) ** past;
      walk.costs = costs.map((cost) => cost * dearest ** past);
    }
    const mover = walk.random.bits() % movers;
    const item = standing.items[mover - walk.open.length];
    if (item === undefined) moveAccount(walk, walk.open[mover] ?? 0);
    else moveShare(walk, item);
  }
  settle(walk);
}

function lowerQuartile(values: Float64Array): number {
  return values.toSorted()[Math.floor(values.length / 4)] ?? 1;
}

/** A plan on the move, apart from its state. */
interface Walk extends Standing {
  /** The accounts with more than one contender. */
  readonly open: readonly number[];
  readonly now: Int32Array;
  readonly used: Float64Array;
  readonly shares: Float64Array;
  readonly done: Float64Array;
  /** Room to lay out one move; zeros between moves. */
  readonly change: Float64Array;
  readonly random: Random;
  temperature: number;
  costs: Float64Array;
}

function startWalk(standing: Standing): Walk {
  const { state, among } = standing;
  const accounts = Array.from(state.option.keys());
  return {
    ...standing,
    open: accounts.filter((a) => (among.first[a + 1] ?? 0) > (among.first[a] ?? 0) + 1),
    now: contendersNow(standing),
    used: state.used.slice(),
    shares: state.shares.slice(),
    done: sharesDone(state),
    change: zeros(state.used.length),
    random: randomOf("plan"),
    temperature: 0,
    costs: zeros(state.used.length),
  };
}

/** Offers an account another of its contenders. */
function moveAccount(walk: Walk, account: number): void {
  const { among, now, used, change, random } = walk;
  const first = among.first[account] ?? 0;
  const count = (among.first[account + 1] ?? 0) - first;
  const was = now[account] ?? 0;
  const drawn = first + (random.bits() % (count - 1));
  const next = drawn < was ? drawn : drawn + 1;
  addUses(among, was, -1, change);
  addUses(among, next, 1, change);
  const loss = (among.gain[was] ?? 0) - (among.gain[next] ?? 0);
  if (!accepts(walk, loss + clearedCost(walk, was) + clearedCost(walk, next))) return;
  addUses(among, was, -1, used);
  addUses(among, next, 1, used);
  now[account] = next;
}

/** Returns what the change costs in the rows that a contender uses, and clears it there. */
function clearedCost(walk: Walk, contender: number): number {
  const { among, change } = walk;
  const end = among.first_use[contender + 1] ?? 0;
  let cost = 0;
  for (let u = among.first_use[contender] ?? 0; u < end; u += 1) {
    const row = among.use_row[u] ?? 0;
    const more = change[row] ?? 0;
    if (more === 0) continue;
    cost += costOf(walk, row, more);
    change[row] = 0;
  }
  return cost;
}

function costOf({ used, costs, of }: Walk, row: number, more: number): number {
  const over = (used[row] ?? 0) - (of.rows.limits[row] ?? 0);
  return (costs[row] ?? 0) * (Math.max(0, over + more) - Math.max(0, over));
}

function accepts({ temperature, random }: Walk, worse: number): boolean {
  return worse <= 0 || random.bits() < 2 ** 32 * Math.exp(-worse / temperature);
}

/** Offers an option of an item the share that just uses up one of its rows. */
function moveShare(walk: Walk, { option, item, gain, rows, amounts }: ItemOption): void {
  const { used, shares, done, of, random } = walk;
  if (rows.length === 0) return;
  const e = random.bits() % rows.length;
  const room = (of.rows.limits[rows[e] ?? 0] ?? 0) - (used[rows[e] ?? 0] ?? 0);
  const share = shares[option] ?? 0;
  const step = Math.max(-share, Math.min(1 - (done[item] ?? 0), room / (amounts[e] ?? 1)));
  let worse = -step * gain;
  for (let i = 0; i < rows.length; i += 1)
    worse += costOf(walk, rows[i] ?? 0, step * (amounts[i] ?? 0));
  if (step === 0 || !accepts(walk, worse)) return;
  rows.forEach((row, i) => {
    used[row] = (used[row] ?? 0) + step * (amounts[i] ?? 0);
  });
  shares[option] = share + step;
  done[item] = (done[item] ?? 0) + step;
}

function settle({ state, among, now, shares }: Walk): void {
  now.forEach((contender, account) => {
    const option = among.option[contender] ?? -1;
    if (state.option[account] !== option) setOption(state, account, option);
  });
  shares.forEach((share, option) => {
    if (state.shares[option] !== share) setShare(state, option, share);
  });
}

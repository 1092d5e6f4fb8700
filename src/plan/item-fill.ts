import { bestShares } from "./best-shares.ts";
import { fewOptions, type ItemChoice, type ItemCluster } from "./item-choice.ts";
import type { ItemOption } from "./item-options.ts";
import { type PlanState, setShare } from "./plan-state.ts";

/** What there is for the items, and what they must gain to be of interest. */
export interface ItemRoom {
  readonly limits: Float64Array;
  /** By row, not below zero. */
  readonly prices: Float64Array;
  /** What all else uses, with the least that the items could. */
  readonly used: Float64Array;
  readonly wanted: number;
}

/** The shares of a choice's options, in order, and what they gain. */
export interface FilledItems {
  readonly gain: number;
  readonly shares: Float64Array;
}

/**
 * Returns shares for the room that there is, one cluster after the other, each as good as can be; null
 * where they do not gain more than is wanted, or do not keep to the limits. What the clusters to come can
 * gain at most is known by the prices [Everett 1963].
 */
export function fillItems(choice: ItemChoice, room: ItemRoom): FilledItems | null {
  const left = room.limits.map((limit, row) => limit - (room.used[row] ?? 0));
  const shares: number[] = [];
  let [gain, most] = [0, mostGain(choice, room)];
  for (const cluster of choice.clusters) {
    const own = most > room.wanted ? sharesOf(cluster, left) : null;
    if (own === null) return null;
    most -= cluster.net;
    cluster.options.forEach((option, i) => {
      const share = own[i] ?? 0;
      shares.push(share);
      gain += share * option.gain;
      most += share * option.net;
      if (share !== 0) addOption(option, -share, left);
    });
  }
  return gain > room.wanted ? { gain, shares: Float64Array.from(shares) } : null;
}

/** Returns what the items gain at most, by the prices of what is left. */
function mostGain(
  { clusters, rows, least }: ItemChoice,
  { limits, prices, used }: ItemRoom,
): number {
  let most = 0;
  for (const { net } of clusters) most += net;
  for (const row of rows) {
    const room = (limits[row] ?? 0) - (used[row] ?? 0) + (least[row] ?? 0);
    most += (prices[row] ?? 0) * room;
  }
  return most;
}

/** Returns the shares of a cluster; what was kept for the least that it could use is added to what is left. */
function sharesOf(cluster: ItemCluster, left: Float64Array): Float64Array | null {
  for (const [row, amount] of cluster.least) left[row] = (left[row] ?? 0) + amount;
  return cluster.options.length <= fewOptions
    ? sharesTogether(cluster, left)
    : sharesInTurn(cluster, left);
}

function sharesTogether(
  { program, rows, scales }: ItemCluster,
  left: Float64Array,
): Float64Array | null {
  rows.forEach((row, r) => {
    program.room[r] = withoutRounding((left[row] ?? 0) * (scales[r] ?? 1));
  });
  return bestShares(program);
}

function withoutRounding(room: number): number {
  return Math.abs(room) < 2e-8 ? 0 : room;
}

/** Options take the room in turn; null where a limit does not hold with what they took. */
function sharesInTurn(
  { options, items, rows }: ItemCluster,
  room: Float64Array,
): Float64Array | null {
  const left = room.slice();
  const undone = new Map(items.map((item) => [item, 1]));
  const shares = Float64Array.from(options, (option) => {
    let share = option.gain > 0 ? (undone.get(option.item) ?? 0) : 0;
    option.rows.forEach((row, e) => {
      const amount = option.amounts[e] ?? 0;
      if (amount > 0) share = Math.min(share, Math.max(0, left[row] ?? 0) / amount);
    });
    undone.set(option.item, (undone.get(option.item) ?? 0) - share);
    addOption(option, -share, left);
    return share;
  });
  return rows.every((row) => withoutRounding(left[row] ?? 0) >= 0) ? shares : null;
}

/** Adds what a share of an option uses. */
export function addOption({ rows, amounts }: ItemOption, share: number, into: Float64Array): void {
  for (let e = 0; e < rows.length; e += 1) {
    const row = rows[e] ?? 0;
    into[row] = (into[row] ?? 0) + share * (amounts[e] ?? 0);
  }
}

/** Gives the items of a choice these shares. */
export function setShares(state: PlanState, { options }: ItemChoice, shares: Float64Array): void {
  options.forEach(({ option }, i) => {
    if (state.shares[option] !== shares[i]) setShare(state, option, shares[i] ?? 0);
  });
}

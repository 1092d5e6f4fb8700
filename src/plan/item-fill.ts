import { zeros } from "../lib/column.ts";
import { bestShares } from "./best-shares.ts";
import type { ItemOption } from "./item-options.ts";
import { type PlanState, setShare } from "./plan-state.ts";

/** Items whose shares are decided anew. */
export interface ItemChoice {
  readonly clusters: readonly ItemCluster[];
  readonly options: readonly ItemOption[];
  /** The rows that any of them uses. */
  readonly rows: readonly number[];
  /** What the items' best options gain net, together. */
  readonly net: number;
  /** By row: the least that they could use, not above zero, and the most. */
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** Items that share a scarce row. */
interface ItemCluster {
  /** Those with the highest net gain first. */
  readonly options: readonly ItemOption[];
  readonly items: readonly number[];
  /** The rows that they use and that have a limit. */
  readonly rows: readonly number[];
  /** By row: the least that they could use. */
  readonly least: ReadonlyMap<number, number>;
}

/** Shares of more options than these are decided in turn and not together, and a row that more of them use holds no items together. */
const fewOptions = 24;

/** Returns the choice of these options' shares, which are all that their items have. */
export function itemChoice(state: PlanState, options: readonly ItemOption[]): ItemChoice {
  const least = zeros(state.used.length);
  const clusters = clustersOf(options).map((own) => clusterOf(own, state.rows.limits));
  for (const cluster of clusters) {
    for (const [row, amount] of cluster.least) least[row] = (least[row] ?? 0) + amount;
  }
  return {
    clusters,
    options: clusters.flatMap((cluster) => cluster.options),
    rows: [...new Set(clusters.flatMap(({ rows }) => rows))],
    net: clusters.reduce((sum, cluster) => sum + bestNet(cluster), 0),
    least,
    most: mostOfItems(options, state.used.length),
  };
}

/** Returns by row what the items could use at most, if each were done whole where it uses most. */
function mostOfItems(options: readonly ItemOption[], rows: number): Float64Array {
  const most = zeros(rows);
  const ofItem = new Map<number, Map<number, number>>();
  for (const option of options) {
    const own = ofItem.get(option.item) ?? new Map<number, number>();
    ofItem.set(option.item, own);
    option.rows.forEach((row, e) => {
      own.set(row, Math.max(own.get(row) ?? 0, option.amounts[e] ?? 0));
    });
  }
  for (const own of ofItem.values()) {
    for (const [row, amount] of own) most[row] = (most[row] ?? 0) + amount;
  }
  return most;
}

/** Parts options into those that hang together by their items and by rows that few of them use. */
function clustersOf(options: readonly ItemOption[]): readonly (readonly ItemOption[])[] {
  const users = new Map<number, ItemOption[]>();
  for (const option of options) {
    for (const row of option.rows) users.set(row, [...(users.get(row) ?? []), option]);
  }
  const ties = [...users.values()].filter((list) => list.length <= fewOptions);
  const clusterOfItem = new Map(options.map(({ item }) => [item, item]));
  for (const tie of ties) {
    const joined = new Set(tie.map(({ item }) => clusterOfItem.get(item)));
    const name = clusterOfItem.get(tie[0]?.item ?? 0) ?? 0;
    for (const [item, cluster] of clusterOfItem) {
      if (joined.has(cluster)) clusterOfItem.set(item, name);
    }
  }
  const lists = new Map<number, ItemOption[]>();
  for (const option of options) {
    const cluster = clusterOfItem.get(option.item) ?? 0;
    lists.set(cluster, [...(lists.get(cluster) ?? []), option]);
  }
  return [...lists.values()];
}

function clusterOf(options: readonly ItemOption[], limits: Float64Array): ItemCluster {
  const items = [...new Set(options.map(({ item }) => item))];
  const used = [...new Set(options.flatMap(({ rows }) => [...rows]))];
  const least = new Map<number, number>();
  for (const item of items) {
    const own = options.filter((option) => option.item === item);
    for (const row of used) {
      const lowest = Math.min(0, ...own.map((option) => useOf(option, row)));
      if (lowest < 0) least.set(row, (least.get(row) ?? 0) + lowest);
    }
  }
  return {
    options: options.toSorted((a, b) => b.net - a.net || a.option - b.option),
    items,
    rows: used.filter((row) => (limits[row] ?? 0) < Number.POSITIVE_INFINITY),
    least,
  };
}

function useOf({ rows, amounts }: ItemOption, row: number): number {
  return amounts[rows.indexOf(row)] ?? 0;
}

function bestNet({ items, options }: ItemCluster): number {
  const nets = items.map((item) => options.find((option) => option.item === item)?.net ?? 0);
  return nets.reduce((sum, net) => sum + Math.max(0, net), 0);
}

/** Adds what a share of an option uses. */
export function addOption({ rows, amounts }: ItemOption, share: number, into: Float64Array): void {
  for (let e = 0; e < rows.length; e += 1) {
    const row = rows[e] ?? 0;
    into[row] = (into[row] ?? 0) + share * (amounts[e] ?? 0);
  }
}

/** What there is for the items: limits, and what all else uses with the least that the items could. */
export interface ItemRoom {
  readonly limits: Float64Array;
  readonly prices: Float64Array;
  readonly used: Float64Array;
}

/** Returns what the items gain at most in the room that there is, by the prices [Everett 1963]. */
export function mostGain({ rows, net, least }: ItemChoice, { limits, prices, used }: ItemRoom) {
  let most = net;
  for (const row of rows) {
    const price = prices[row] ?? 0;
    const room = (limits[row] ?? 0) - (used[row] ?? 0) + (least[row] ?? 0);
    if (price > 0) most += price * room;
  }
  return most;
}

/** The shares of a choice's options, in order, and what they gain. */
export interface FilledItems {
  readonly gain: number;
  readonly shares: Float64Array;
}

/** Returns shares for the room that there is: the best of one cluster, the others after it; null where none keep to the limits. */
export function fillItems(choice: ItemChoice, { limits, used }: ItemRoom): FilledItems | null {
  const room = limits.map((limit, row) => limit - (used[row] ?? 0));
  const shares: number[] = [];
  let gain = 0;
  for (const cluster of choice.clusters) {
    for (const [row, amount] of cluster.least) room[row] = (room[row] ?? 0) + amount;
    const isFew = cluster.options.length <= fewOptions;
    const own = isFew ? sharesTogether(cluster, room, limits) : sharesInTurn(cluster, room);
    if (own === null) return null;
    cluster.options.forEach((option, i) => {
      const share = own[i] ?? 0;
      gain += share * option.gain;
      if (share !== 0) addOption(option, -share, room);
    });
    shares.push(...own);
  }
  return { gain, shares: Float64Array.from(shares) };
}

/** Scaled by the limits, so that what is lost to rounding is small beside each. */
function sharesTogether(
  { options, rows, items }: ItemCluster,
  room: Float64Array,
  limits: Float64Array,
): Float64Array | null {
  const scales = rows.map((row) => 1 / Math.max(1, Math.abs(limits[row] ?? 0)));
  return bestShares({
    gain: options.map(({ gain }) => gain),
    uses: [
      ...rows.map((row, r) => options.map((option) => useOf(option, row) * (scales[r] ?? 1))),
      ...items.map((item) => options.map((option) => (option.item === item ? 1 : 0))),
    ],
    room: [
      ...rows.map((row, r) => withoutRounding((room[row] ?? 0) * (scales[r] ?? 1))),
      ...items.map(() => 1),
    ],
  });
}

function withoutRounding(room: number): number {
  return Math.abs(room) < 2e-8 ? 0 : room;
}

/** Options take the room in turn; null where a limit does not hold with what they took. */
function sharesInTurn({ options, items, rows }: ItemCluster, room: Float64Array) {
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

/** Gives the items of a choice these shares. */
export function setShares(state: PlanState, { options }: ItemChoice, shares: Float64Array): void {
  options.forEach(({ option }, i) => {
    if (state.shares[option] !== shares[i]) setShare(state, option, shares[i] ?? 0);
  });
}

import { zeros } from "../lib/column.ts";
import type { SmallProgram } from "./best-shares.ts";
import type { ItemOption } from "./item-options.ts";

/** Items whose shares are decided anew. */
export interface ItemChoice {
  readonly clusters: readonly ItemCluster[];
  /** Those of the clusters, one after the other. */
  readonly options: readonly ItemOption[];
  /** The rows with a limit that any of them uses. */
  readonly rows: readonly number[];
  /** By row: the least that they could use, not above zero, and the most. */
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** Items that are decided together. */
export interface ItemCluster {
  /** Those with the highest net gain first. */
  readonly options: readonly ItemOption[];
  readonly items: readonly number[];
  /** The rows with a limit that they use. */
  readonly rows: readonly number[];
  /** By row: the least that they could use. */
  readonly least: ReadonlyMap<number, number>;
  /** What the items' best options gain net, together. */
  readonly net: number;
  /** Their shares as a linear program: the rows, scaled so that what is lost to rounding is small beside each limit, and the items. */
  readonly program: SmallProgram;
  readonly scales: Float64Array;
}

/** Clusters do not grow beyond so many options. */
export const fewOptions = 24;

/** Returns the choice of these options' shares, which are all that their items have. */
export function itemChoice(options: readonly ItemOption[], limits: Float64Array): ItemChoice {
  const clusters = partedOptions(options).map((own) => clusterOf(own, limits));
  const least = zeros(limits.length);
  const most = zeros(limits.length);
  for (const cluster of clusters) {
    for (const [row, amount] of cluster.least) least[row] = (least[row] ?? 0) + amount;
    for (const [row, amount] of extremeUses(cluster, Math.max)) {
      most[row] = (most[row] ?? 0) + amount;
    }
  }
  return {
    clusters,
    options: clusters.flatMap((cluster) => cluster.options),
    rows: [...new Set(clusters.flatMap(({ rows }) => rows))],
    least,
    most,
  };
}

/** Parts options into those that hang together by their items and by the rows that fewest use, as long as they are few. */
function partedOptions(options: readonly ItemOption[]): readonly (readonly ItemOption[])[] {
  const partOf = new Map<number, ItemOption[]>();
  for (const option of options) {
    const own = partOf.get(option.item) ?? [];
    own.push(option);
    partOf.set(option.item, own);
  }
  for (const items of itemsByRow(options)) {
    const parts = new Set(items.map((item) => partOf.get(item) ?? []));
    const joined = [...parts].flat();
    if (parts.size < 2 || joined.length > fewOptions) continue;
    for (const { item } of joined) partOf.set(item, joined);
  }
  return [...new Set(partOf.values())];
}

/** Returns of each row the items that use it, rows with the fewest first. */
function itemsByRow(options: readonly ItemOption[]): readonly (readonly number[])[] {
  const users = new Map<number, Set<number>>();
  for (const { rows, item } of options) {
    for (const row of rows) users.set(row, (users.get(row) ?? new Set()).add(item));
  }
  return [...users.values()].map((items) => [...items]).toSorted((a, b) => a.length - b.length);
}

function clusterOf(own: readonly ItemOption[], limits: Float64Array): ItemCluster {
  const options = own.toSorted((a, b) => b.net - a.net || a.option - b.option);
  const items = [...new Set(options.map(({ item }) => item))];
  const used = [...new Set(options.flatMap((option) => [...option.rows]))];
  const rows = used.filter((row) => (limits[row] ?? 0) < Number.POSITIVE_INFINITY);
  const nets = items.map((item) => options.find((option) => option.item === item)?.net ?? 0);
  const scales = Float64Array.from(rows, (row) => 1 / Math.max(1, Math.abs(limits[row] ?? 0)));
  return {
    options,
    items,
    rows,
    least: extremeUses({ options, items }, Math.min),
    net: nets.reduce((sum, net) => sum + Math.max(0, net), 0),
    program: programOf({ options, items, rows }, scales),
    scales,
  };
}

/** Leaves the room in the rows open; of each item there is one. */
function programOf(
  { options, items, rows }: Pick<ItemCluster, "options" | "items" | "rows">,
  scales: Float64Array,
): SmallProgram {
  const useOf = (option: ItemOption, row: number) => option.amounts[option.rows.indexOf(row)] ?? 0;
  return {
    gain: Float64Array.from(options, ({ gain }) => gain),
    uses: Float64Array.from([
      ...rows.flatMap((row, r) => options.map((option) => useOf(option, row) * (scales[r] ?? 1))),
      ...items.flatMap((item) => options.map((option) => (option.item === item ? 1 : 0))),
    ]),
    room: new Float64Array(rows.length + items.length).fill(1),
  };
}

/** Returns by row what the items use where each uses least, or most, if nothing is also allowed. */
function extremeUses(
  { options, items }: Pick<ItemCluster, "options" | "items">,
  pick: (...values: number[]) => number,
): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const item of items) {
    const uses = new Map<number, number>();
    for (const { rows, amounts } of options.filter((option) => option.item === item)) {
      rows.forEach((row, e) => uses.set(row, pick(uses.get(row) ?? 0, amounts[e] ?? 0)));
    }
    for (const [row, amount] of uses) sums.set(row, (sums.get(row) ?? 0) + amount);
  }
  return sums;
}

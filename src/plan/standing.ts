import { zeros } from "../lib/column.ts";
import { type Contenders, contenders } from "./contenders.ts";
import { type ItemOption, itemOptions } from "./item-options.ts";
import type { Priced } from "./net-gains.ts";
import { emptyState, type PlanState, setOption, setShare } from "./plan-state.ts";

/** A plan being made, and what it may choose from at given prices. */
export interface Standing {
  readonly state: PlanState;
  readonly of: Priced;
  readonly among: Contenders;
  readonly items: readonly ItemOption[];
  /** By row: the options of items that use it. */
  readonly items_of_row: readonly (readonly ItemOption[])[];
}

/** An item whose net gain is a smaller share of its gain than this is done as far as there is room, not before. */
const clearly = 1e-3;

/**
 * Returns the plan in which every account has its best option at the prices and every item that clearly
 * gains is done whole. Some limits may be broken.
 */
export function pricedPlan(of: Priced, cutoff: number): Standing {
  const state = emptyState(of.problem, of.rows);
  const among = contenders(of, cutoff);
  const items = itemOptions(of);
  for (let account = 0; account < state.option.length; account += 1) {
    setOption(state, account, among.option[among.first[account] ?? 0] ?? -1);
  }
  const best = bestOptions(items, of.problem.items.length);
  for (const { option, gain, net } of best) {
    if (net > clearly * Math.abs(gain)) setShare(state, option, 1);
  }
  return { state, of, among, items, items_of_row: byRow(items, of.rows.limits.length) };
}

function bestOptions(items: readonly ItemOption[], count: number): readonly ItemOption[] {
  const best: (ItemOption | undefined)[] = Array.from({ length: count });
  for (const option of items) {
    if (option.net > (best[option.item]?.net ?? 0)) best[option.item] = option;
  }
  return best.flatMap((option) => option ?? []);
}

function byRow(items: readonly ItemOption[], rows: number): readonly (readonly ItemOption[])[] {
  const lists: ItemOption[][] = Array.from({ length: rows }, () => []);
  for (const option of items) {
    for (const row of option.rows) lists[row]?.push(option);
  }
  return lists;
}

/** Returns how much of each item is done, over all quarters. */
export function sharesDone({ problem, shares }: PlanState): Float64Array {
  const done = zeros(problem.items.length);
  shares.forEach((share, option) => {
    const item = Math.floor(option / problem.starts);
    done[item] = (done[item] ?? 0) + share;
  });
  return done;
}

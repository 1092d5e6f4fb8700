import { contenderOf, secondRegret } from "./contenders.ts";
import type { ItemOption } from "./item-options.ts";
import { setOption } from "./plan-state.ts";
import { redecide } from "./redecide.ts";
import type { Standing } from "./standing.ts";

const mostRounds = 4;
const nodesEach = 20_000;
/** How many accounts, and how many options of items, are decided anew together. */
const [mostAccounts, mostItemOptions] = [24, 24];

/**
 * Improves a plan in which every limit holds: lets single accounts gain where there is room, then decides
 * anew, resource by resource, the accounts that use it and are least decided, while that helps.
 */
export function improve(standing: Standing): void {
  const { state, of } = standing;
  for (let round = 0; round < mostRounds; round += 1) {
    const before = state.objective;
    takeGains(standing);
    for (let resource = 0; resource < of.problem.resources; resource += 1) {
      const around = neighbourhood(standing, resource);
      if (around !== null) redecide(standing, { ...around, most_nodes: nodesEach });
    }
    if (state.objective <= before + 1e-6 * Math.abs(before)) return;
  }
}

/** Gives accounts what gains more where every limit still holds. */
function takeGains({ state, among }: Standing): void {
  for (let account = 0; account < state.option.length; account += 1) {
    let now = contenderOf(among, account, state.option[account] ?? -1);
    for (let c = among.first[account] ?? 0; c < (among.first[account + 1] ?? 0); c += 1) {
      if ((among.gain[c] ?? 0) <= (among.gain[now] ?? 0)) continue;
      setOption(state, account, among.option[c] ?? -1);
      if (usesWithin({ state, among }, c) && usesWithin({ state, among }, now)) now = c;
      else setOption(state, account, among.option[now] ?? -1);
    }
  }
}

function usesWithin({ state, among }: Pick<Standing, "state" | "among">, contender: number) {
  for (let u = among.first_use[contender] ?? 0; u < (among.first_use[contender + 1] ?? 0); u += 1) {
    const row = among.use_row[u] ?? 0;
    if ((state.used[row] ?? 0) > (state.eased[row] ?? 0)) return false;
  }
  return true;
}

/** Returns the accounts and items around a resource that has a price; null where there are none. */
function neighbourhood(
  { of, among, items, items_of_row }: Standing,
  resource: number,
): { readonly accounts: readonly number[]; readonly items: readonly ItemOption[] } | null {
  const { periods } = of.problem;
  const accounts = new Set<number>();
  const own = new Set<number>();
  for (let row = resource * periods; row < (resource + 1) * periods; row += 1) {
    if ((of.prices[row] ?? 0) <= 0) continue;
    for (const account of among.accounts[row] ?? []) accounts.add(account);
    for (const { item } of items_of_row[row] ?? []) own.add(item);
  }
  const open = [...accounts].toSorted((a, b) => secondRegret(among, a) - secondRegret(among, b));
  const options =
    own.size * of.problem.starts <= mostItemOptions
      ? items.filter(({ item }) => own.has(item))
      : [];
  return open.length === 0 ? null : { accounts: open.slice(0, mostAccounts), items: options };
}

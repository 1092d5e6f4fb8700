import { addScaled } from "../lib/column.ts";
import { type Random, randomOf, shuffle, uniform } from "../lib/random.ts";
import { type Contenders, contenderOf, secondRegret } from "./contenders.ts";
import { decidePart } from "./decide-part.ts";
import { itemChoice } from "./item-choice.ts";
import { addOption, fillItems, setShares } from "./item-fill.ts";
import type { Part } from "./part-of-problem.ts";
import { setOption } from "./plan-state.ts";
import type { Standing } from "./standing.ts";

/**
 * Improves a plan in which every limit holds: lets single accounts gain where there is room, then decides
 * parts of it anew, drawn from around the limits that are worth most where they are left unused.
 */
export function improve(standing: Standing, parts: number): void {
  refillItems(standing);
  takeGains(standing);
  refillItems(standing);
  const random = randomOf("plan");
  for (let i = 0; i < parts; i += 1) {
    const part = drawnPart(standing, random);
    if (part !== null) decidePart(standing.state, part, standing.of.prices);
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

/** Decides the shares of all items anew beside the accounts as they are. */
function refillItems({ state, of, items }: Standing): void {
  const choice = itemChoice(items, of.rows.limits);
  const used = state.used.slice();
  const wanted = choice.options.reduce((sum, option) => {
    const share = state.shares[option.option] ?? 0;
    addOption(option, -share, used);
    return sum + share * option.gain;
  }, 0);
  addScaled(used, choice.least);
  const { limits } = of.rows;
  const filled = fillItems(choice, { limits, prices: of.prices, used, wanted });
  if (filled !== null) setShares(state, choice, filled.shares);
}

function usesWithin({ state, among }: Pick<Standing, "state" | "among">, contender: number) {
  for (let u = among.first_use[contender] ?? 0; u < (among.first_use[contender + 1] ?? 0); u += 1) {
    const row = among.use_row[u] ?? 0;
    if ((state.used[row] ?? 0) > (state.eased[row] ?? 0)) return false;
  }
  return true;
}

/** How many accounts a part has from around each of its limits, out of how many of the least decided. */
const [accountsEach, leastDecided] = [20, 400];
/** A limit that more options of items use brings no items into a part. */
const fewOptions = 24;

/** Returns a part around two limits, one drawn by what is lost in it and one of all that have a price; null where none has. */
function drawnPart(standing: Standing, random: Random): Part | null {
  const { of, state } = standing;
  const dear = Array.from(of.prices.keys()).filter((row) => (of.prices[row] ?? 0) > 0);
  if (dear.length === 0) return null;
  const losses = dear.map((row) => {
    const unused = (of.rows.limits[row] ?? 0) - (state.used[row] ?? 0);
    return (of.prices[row] ?? 0) * Math.max(0, unused);
  });
  const around = [dear[drawn(losses, random)] ?? 0, dear[random.bits() % dear.length] ?? 0];
  const accounts = [...new Set(around.flatMap((row) => someAround(standing, row, random)))];
  return accounts.length === 0 ? null : { accounts, items: itemsBeside(standing, accounts) };
}

/** Returns some of the least decided accounts that use a row. */
function someAround({ among }: Standing, row: number, random: Random): readonly number[] {
  const open = (among.accounts[row] ?? [])
    .toSorted((a, b) => secondRegret(among, a) - secondRegret(among, b))
    .slice(0, leastDecided);
  return shuffle(random, open).slice(0, accountsEach);
}

/** Returns an index, as likely as its weight is large among all. */
function drawn(weights: readonly number[], random: Random): number {
  let left = uniform(random) * weights.reduce((sum, weight) => sum + weight, 0);
  return weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
}

/** Returns the items that share a limit with these accounts which only a few items use. */
function itemsBeside(
  { of, among, items_of_row }: Standing,
  accounts: readonly number[],
): readonly number[] {
  const beside = new Set<number>();
  for (const row of new Set(accounts.flatMap((account) => rowsOfAccount(among, account)))) {
    const own = items_of_row[row] ?? [];
    if ((of.prices[row] ?? 0) <= 0 || own.length > fewOptions) continue;
    for (const { item } of own) beside.add(item);
  }
  return [...beside];
}

function rowsOfAccount(
  { first, first_use, use_row }: Contenders,
  account: number,
): readonly number[] {
  const from = first_use[first[account] ?? 0];
  return [...use_row.subarray(from, first_use[first[account + 1] ?? 0])];
}

import { zeros } from "../lib/column.ts";
import { bestShares } from "./best-shares.ts";
import type { ItemOption } from "./item-options.ts";
import { type PlanState, setShare } from "./plan-state.ts";

/** Items whose shares are decided anew. */
export interface ItemChoice {
  /** Those with the highest net gain first. */
  readonly options: readonly ItemOption[];
  /** The rows that any of them uses. */
  readonly rows: readonly number[];
  readonly items: readonly number[];
  /** By row: the least that they could use, not above zero. */
  readonly least: Float64Array;
}

/** Returns the choice of these options' shares, which are all that their items have. */
export function itemChoice(state: PlanState, options: readonly ItemOption[]): ItemChoice {
  const least = zeros(state.used.length);
  const items = [...new Set(options.map(({ item }) => item))];
  for (const item of items)
    addLeast(
      options.filter((option) => option.item === item),
      least,
    );
  return {
    options: options.toSorted((a, b) => b.net - a.net || a.option - b.option),
    rows: [...new Set(options.flatMap((option) => [...option.rows]))],
    items,
    least,
  };
}

function addLeast(options: readonly ItemOption[], least: Float64Array): void {
  const lowest = new Map<number, number>();
  for (const { rows, amounts } of options) {
    rows.forEach((row, e) => {
      lowest.set(row, Math.min(lowest.get(row) ?? 0, amounts[e] ?? 0));
    });
  }
  for (const [row, amount] of lowest) least[row] = (least[row] ?? 0) + amount;
}

/** Returns by row what the items of a choice use now above the least that they could. */
export function usedByItems({ shares }: PlanState, { options, least }: ItemChoice): Float64Array {
  const used = least.map((amount) => -amount);
  for (const option of options) addOption(option, shares[option.option] ?? 0, used);
  return used;
}

function addOption({ rows, amounts }: ItemOption, share: number, into: Float64Array): void {
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

function roomIn({ limits, used }: ItemRoom, { least }: ItemChoice, row: number): number {
  return (limits[row] ?? 0) - (used[row] ?? 0) + (least[row] ?? 0);
}

/** Returns what the items gain at most in the room that there is, by the prices [Everett 1963]. */
export function mostGain(choice: ItemChoice, room: ItemRoom): number {
  let most = 0;
  for (const item of choice.items) {
    const best = choice.options.find((option) => option.item === item);
    most += Math.max(0, best?.net ?? 0);
  }
  for (const row of choice.rows) {
    const price = room.prices[row] ?? 0;
    if (price > 0) most += price * roomIn(room, choice, row);
  }
  return most;
}

/** The shares of a choice's options, in order, and what they gain. */
export interface FilledItems {
  readonly gain: number;
  readonly shares: Float64Array;
}

const fewOptions = 24;

/** Returns the best shares in the room that there is, or good ones where there are many options; null where none keep to the limits. */
export function fillItems(choice: ItemChoice, room: ItemRoom): FilledItems | null {
  const isFew = choice.options.length <= fewOptions;
  const shares = isFew ? exactShares(choice, room) : sharesInTurn(choice, room);
  if (shares === null) return null;
  const gain = choice.options.reduce((sum, option, i) => sum + (shares[i] ?? 0) * option.gain, 0);
  return { gain, shares };
}

function exactShares(choice: ItemChoice, room: ItemRoom): Float64Array | null {
  const rows = choice.rows.filter((row) => (room.limits[row] ?? 0) < Number.POSITIVE_INFINITY);
  const scales = rows.map((row) => 1 / Math.max(1, Math.abs(room.limits[row] ?? 0)));
  const useOf = (option: ItemOption, row: number) => option.amounts[option.rows.indexOf(row)] ?? 0;
  return bestShares({
    gain: choice.options.map(({ gain }) => gain),
    uses: [
      ...rows.map((row, r) => choice.options.map((o) => useOf(o, row) * (scales[r] ?? 1))),
      ...choice.items.map((item) => choice.options.map((o) => (o.item === item ? 1 : 0))),
    ],
    room: [
      ...rows.map((row, r) => withoutRounding(roomIn(room, choice, row) * (scales[r] ?? 1))),
      ...choice.items.map(() => 1),
    ],
  });
}

function withoutRounding(room: number): number {
  return Math.abs(room) < 2e-9 ? 0 : room;
}

/** Options take the room in turn; null where a limit does not hold with what they took. */
function sharesInTurn(choice: ItemChoice, room: ItemRoom): Float64Array | null {
  const left = room.limits.map((_, row) => roomIn(room, choice, row));
  const undone = new Map(choice.items.map((item) => [item, 1]));
  const shares = Float64Array.from(choice.options, (option) => {
    let share = option.gain > 0 ? (undone.get(option.item) ?? 0) : 0;
    option.rows.forEach((row, e) => {
      const amount = option.amounts[e] ?? 0;
      if (amount > 0) share = Math.min(share, Math.max(0, left[row] ?? 0) / amount);
    });
    undone.set(option.item, (undone.get(option.item) ?? 0) - share);
    addOption(option, -share, left);
    return share;
  });
  const tolerance = -1e-9;
  return choice.rows.every((row) => (left[row] ?? 0) >= tolerance) ? shares : null;
}

/** Gives the items of a choice these shares. */
export function setShares(state: PlanState, { options }: ItemChoice, shares: Float64Array): void {
  options.forEach(({ option }, i) => {
    if (state.shares[option] !== shares[i]) setShare(state, option, shares[i] ?? 0);
  });
}

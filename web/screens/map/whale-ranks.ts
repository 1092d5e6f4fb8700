import type { AccountTable } from "../../../src/api/account-table.ts";
import { type WhaleCurve, whaleCurve } from "../../../src/account/whale.ts";
import { meetsRange, type NumberCondition } from "../accounts/condition.ts";

/** The whale curve of a table, and the profits in its order. */
export interface WhaleRanks extends WhaleCurve {
  readonly profits: Float64Array;
}

/** Returns the curve of the accounts with which anything happened; null where the book cannot tell net profit. */
export function whaleRanks(table: AccountTable): WhaleRanks | null {
  const figures = table.figures["net_profit"] ?? [];
  if (!table.told.goods) return null;
  const known = figures.filter((profit, row) => profit !== null && table.active[row] === true);
  const curve = whaleCurve(known.map((profit) => profit ?? 0));
  return { ...curve, profits: Float64Array.from(curve.order, (i) => known[i] ?? 0) };
}

/** Returns the range of net profit from one rank to another, 0 for the first; an end of the curve is open. */
export function rangeOfRanks({ profits }: WhaleRanks, one: number, other: number): NumberCondition {
  const last = profits.length - 1;
  const within = (rank: number) => Math.max(0, Math.min(last, Math.round(rank)));
  const [from, to] = [within(Math.min(one, other)), within(Math.max(one, other))];
  return {
    kind: "range",
    least: to === last ? null : (profits[to] ?? null),
    most: from === 0 ? null : (profits[from] ?? null),
    outside: null,
  };
}

/** Returns the first rank of a range of net profit and the one after its last. */
export function ranksOfRange(
  { profits }: WhaleRanks,
  range: NumberCondition,
): readonly [number, number] {
  const first = profits.findIndex((profit) => meetsRange(profit, range));
  const last = profits.findLastIndex((profit) => meetsRange(profit, range));
  return first < 0 ? [0, 0] : [first, last + 1];
}

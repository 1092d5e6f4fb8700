import type { AccountTable } from "../../../src/api/account-table.ts";
import type { MapPoints } from "./map-points.ts";

const [largest, losing] = [10, 6];

/** Returns the points that are to be named: of those that are chosen the largest, and those that lose most. */
export function namedPoints(
  table: AccountTable,
  points: MapPoints,
  chosen: Uint8Array | null,
): readonly { readonly point: number; readonly name: string }[] {
  const profits = table.figures["net_profit"] ?? [];
  const all = [...points.rows.keys()].filter(
    (point) => chosen === null || chosen[points.rows[point] ?? -1] === 1,
  );
  const profitOf = (point: number) => profits[points.rows[point] ?? -1] ?? 0;
  const losses = all
    .filter((point) => profitOf(point) < 0)
    .toSorted((a, b) => profitOf(a) - profitOf(b))
    .slice(0, losing);
  return [...new Set([...all.slice(0, largest), ...losses])].map((point) => {
    const row = points.rows[point] ?? -1;
    return { point, name: table.name[row] ?? table.account_id[row] ?? "" };
  });
}

import type { SellerChange, ShownWay } from "./card.ts";

/** Returns ways as somebody sees them who may see these employees' commission, and of others only hours; null for everybody's. */
export function waysSeenBy<Way extends Pick<ShownWay, "sellers">>(
  ways: readonly Way[],
  employees: readonly string[] | null,
): readonly Way[] {
  if (employees === null) return ways;
  const seen = (change: SellerChange): SellerChange =>
    employees.includes(change.employee_id) ? change : { ...change, year_1: null, year_2: null };
  return ways.map((way) => ({ ...way, sellers: way.sellers.map(seen) }));
}

import type { SettledWay } from "../../../src/api/plan-answer.ts";

/** Returns whether what is settled now differs from what was settled when a plan was made. */
export function isOutdated(then: readonly SettledWay[], now: readonly SettledWay[]): boolean {
  const ways = new Map(then.map(({ account_id, way }) => [account_id, way]));
  return (
    ways.size !== now.length || now.some(({ account_id, way }) => ways.get(account_id) !== way)
  );
}

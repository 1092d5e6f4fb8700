import type { RecordBody } from "../../../src/record/record-kinds.ts";

/** Returns what a decision promises the firm in its first four quarters. */
export function firstYear({ firm_profit_by_quarter }: RecordBody<"decision">["promise"]): number {
  return firm_profit_by_quarter.slice(0, 4).reduce((sum, quarter) => sum + quarter, 0);
}

import type { LineName } from "../account/lines.ts";
import type { Statement } from "../account/statement.ts";

/** A line that the book cannot tell, and what it lacks. */
export interface MissingLine {
  readonly line: LineName;
  /** What would have to be there, as a phrase: `no payments imported`. */
  readonly reason: string;
}

/** Returns the lines that are not known to be zero but not known at all, in the statement's order. */
export function missingLines({ missing, model, tally }: Statement): readonly MissingLine[] {
  const { payments, touches, due_dates, list_prices } = tally.coverage;
  const unpaid = "no payments imported";
  const carrying = capitalReason(model.capital !== null, payments, due_dates);
  const lines: readonly (readonly [LineName, boolean, string])[] = [
    ["discounts", !list_prices, "no list prices imported"],
    ["expenses", !touches, "no touches imported"],
    ["early_discounts", !payments, unpaid],
    ["bad_debt", !payments, unpaid],
    ["cost_to_serve", missing.includes("cost_to_serve"), "no roles in cost-model.toml"],
    ["carrying_cost", missing.includes("carrying_cost"), carrying],
  ];
  return lines.filter(([, isMissing]) => isMissing).map(([line, , reason]) => ({ line, reason }));
}

function capitalReason(hasCapital: boolean, payments: boolean, dueDates: boolean): string {
  if (!hasCapital) return "no cost of capital in cost-model.toml";
  if (!payments) return "no payments imported";
  return dueDates ? "not known" : "no due dates imported";
}

import type { LineName } from "./lines.ts";
import type { Statement } from "./statement.ts";

/** What would have to be there for a line to be told. */
export const lackNames = [
  "list_prices",
  "touches",
  "payments",
  "due_dates",
  "roles",
  "capital",
  "costs",
] as const;

export type Lack = (typeof lackNames)[number];

/** A line that is not known to be zero but not known at all. */
export interface UntoldLine {
  readonly line: LineName;
  readonly lacks: Lack;
}

/** Returns the lines that the book cannot tell, in the statement's order. */
export function untoldLines({ missing, model, tally }: Statement): readonly UntoldLine[] {
  const { payments, touches, list_prices } = tally.coverage;
  const lines: readonly (readonly [LineName, boolean, Lack])[] = [
    ["discounts", !list_prices, "list_prices"],
    ["expenses", !touches, "touches"],
    ["early_discounts", !payments, "payments"],
    ["bad_debt", !payments, "payments"],
    ["cost_to_serve", missing.includes("cost_to_serve"), "roles"],
    ["carrying_cost", missing.includes("carrying_cost"), carryingLack(model.capital, payments)],
  ];
  return lines.filter(([, isMissing]) => isMissing).map(([line, , lacks]) => ({ line, lacks }));
}

function carryingLack(capital: object | null, payments: boolean): Lack {
  if (capital === null) return "capital";
  return payments ? "due_dates" : "payments";
}

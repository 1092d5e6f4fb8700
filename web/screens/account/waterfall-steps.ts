import type { LineName } from "../../../src/account/lines.ts";

/** A bar of the waterfall: a sum stands on nought, a piece hangs from the level before it. */
export interface WaterfallStep {
  readonly line: LineName;
  readonly kind: "sum" | "piece";
  /** Null where the book cannot tell. */
  readonly amount: number | null;
  readonly from: number;
  readonly to: number;
}

type Amounts = Readonly<Record<LineName, number | null>>;

const order: readonly (readonly [WaterfallStep["kind"], LineName])[] = [
  ["sum", "list_sales"],
  ["piece", "discounts"],
  ["sum", "invoiced"],
  ["piece", "credits"],
  ["sum", "net_sales"],
  ["piece", "cogs"],
  ["sum", "gross_profit"],
  ["piece", "charges"],
  ["piece", "expenses"],
  ["piece", "early_discounts"],
  ["piece", "bad_debt"],
  ["piece", "cost_to_serve"],
  ["sum", "contribution"],
  ["piece", "carrying_cost"],
  ["piece", "commission"],
  ["sum", "net_profit"],
];

/**
 * Returns the statement as steps from list sales to net profit. A line that the book cannot tell leaves the level
 * where it is; nothing hangs below a sum that it cannot tell.
 */
export function waterfallSteps(amounts: Amounts): readonly WaterfallStep[] {
  let level = 0;
  let isLost = false;
  return order.map(([kind, line]) => {
    const amount = amounts[line];
    if (kind === "sum") isLost = amount === null;
    if (isLost || amount === null) return { line, kind, amount, from: level, to: level };
    const from = kind === "sum" ? 0 : level;
    level = kind === "sum" ? amount : level - amount;
    return { line, kind, amount, from, to: level };
  });
}

/** A bar's place in hundredths of the width. */
export interface BarPlace {
  readonly start: number;
  readonly width: number;
}

/** Returns where each bar stands when all of them share one scale, and where nought is. */
export function barPlaces(steps: readonly Pick<WaterfallStep, "from" | "to">[]): {
  readonly zero: number;
  readonly bars: readonly BarPlace[];
} {
  const ends = steps.flatMap(({ from, to }) => [from, to]);
  const least = Math.min(0, ...ends);
  const room = Math.max(0, ...ends) - least;
  const at = (amount: number) => (room === 0 ? 0 : ((amount - least) / room) * 100);
  const bars = steps.map(({ from, to }) => ({
    start: at(Math.min(from, to)),
    width: at(Math.max(from, to)) - at(Math.min(from, to)),
  }));
  return { zero: at(0), bars };
}

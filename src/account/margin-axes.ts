import { less, totalOf } from "../lib/column.ts";
import type { Statement } from "./statement.ts";

/** What the two axes of an account's type measure before net sales divide them; in ten-thousandths. */
export interface MarginAxes {
  /** gross_profit − early_discounts − carrying_cost. */
  readonly margin: Float64Array;
  /** cost_to_serve + charges + expenses. */
  readonly service: Float64Array;
}

/** Returns the numerators of margin realised and of service cost, one entry per account. */
export function marginAxes({ lines }: Statement): MarginAxes {
  const { gross_profit, early_discounts, carrying_cost, cost_to_serve, charges, expenses } = lines;
  return {
    margin: less(gross_profit, early_discounts, carrying_cost),
    service: totalOf([cost_to_serve, charges, expenses], gross_profit.length),
  };
}

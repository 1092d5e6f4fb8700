import { less, totalOf } from "../lib/column.ts";

/** The statement's money lines that are summed or costed; all others follow from them. */
export const leafNames = [
  "list_sales",
  "invoiced",
  "credits",
  "cogs",
  "charges",
  "expenses",
  "early_discounts",
  "bad_debt",
  "cost_to_serve",
  "carrying_cost",
  "commission",
] as const;

export type LeafName = (typeof leafNames)[number];
export type Leaves = Readonly<Record<LeafName, Float64Array>>;

/** Lines 1 to 16 of the statement, in its order. */
export const lineNames = [
  "list_sales",
  "discounts",
  "invoiced",
  "credits",
  "net_sales",
  "cogs",
  "gross_profit",
  "charges",
  "expenses",
  "early_discounts",
  "bad_debt",
  "cost_to_serve",
  "contribution",
  "carrying_cost",
  "commission",
  "net_profit",
] as const;

export type LineName = (typeof lineNames)[number];
export type Lines = Readonly<Record<LineName, Float64Array>>;

/** Returns all lines of the statement; exact where the leaves are whole numbers. */
export function linesOf(leaves: Leaves): Lines {
  const net_sales = less(leaves.invoiced, leaves.credits);
  const gross_profit = less(net_sales, leaves.cogs);
  const contribution = less(
    gross_profit,
    totalOf(
      [
        leaves.charges,
        leaves.expenses,
        leaves.early_discounts,
        leaves.bad_debt,
        leaves.cost_to_serve,
      ],
      gross_profit.length,
    ),
  );
  return {
    ...leaves,
    discounts: less(leaves.list_sales, leaves.invoiced),
    net_sales,
    gross_profit,
    contribution,
    net_profit: less(contribution, leaves.carrying_cost, leaves.commission),
  };
}

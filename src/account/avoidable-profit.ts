import type { Charges } from "../costing/charges.ts";
import type { CostModel } from "../costing/cost-model.ts";
import type { CostToServe } from "../costing/cost-to-serve.ts";
import { addScaled, columnNamed, less } from "../lib/column.ts";
import type { Lines } from "./lines.ts";

export interface AvoidableParts {
  readonly charged: Charges;
  readonly service: CostToServe;
  readonly model: CostModel;
}

/**
 * Returns net profit with only the avoidable part of costs removed. Goods, expenses, discounts, bad
 * debt, carrying cost and commission go with the account; of roles and charges the share that the
 * cost model says.
 */
export function avoidableProfit(
  lines: Lines,
  { charged, service, model }: AvoidableParts,
): Float64Array {
  const result = less(
    lines.gross_profit,
    charged.avoidable,
    lines.expenses,
    lines.early_discounts,
    lines.bad_debt,
    lines.carrying_cost,
    lines.commission,
  );
  for (const [role, { avoidable }] of Object.entries(model.roles)) {
    const cost = columnNamed(service.by_role, role);
    if (cost !== null) addScaled(result, cost, -avoidable);
  }
  return result;
}

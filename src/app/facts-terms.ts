import type { CostModel } from "../costing/cost-model.ts";
import type { FactsTerms } from "../ledger/facts.ts";
import { inTenThousandths } from "../lib/ten-thousandths.ts";

/** Returns what a cost model asks of the facts. */
export function factsTerms({ currency, small_order_below }: CostModel): FactsTerms {
  return {
    currency,
    small_order_below: small_order_below === null ? null : inTenThousandths(small_order_below),
  };
}

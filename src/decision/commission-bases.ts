import type { Statement } from "../account/statement.ts";
import { commissionBasis } from "../costing/commission.ts";
import { rowsOfSeller } from "../ledger/sales-tally.ts";
import { inUnits } from "../lib/ten-thousandths.ts";

/**
 * Returns what each seller of the ledger earned commission on in the window, in currency units: invoiced or paid, as the
 * plan of commission counts it. Zeros where no commission is paid.
 */
export function commissionBases({ tally, model, goods }: Statement): readonly number[] {
  const { sales } = tally;
  const { commission } = model;
  if (commission === null) return sales.sellers.id.map(() => 0);
  const basis = commissionBasis(sales, commission, goods.cost_share);
  return sales.sellers.id.map((_, seller) => {
    const { first, end } = rowsOfSeller(sales, seller);
    return inUnits(basis.subarray(first, end).reduce((sum, amount) => sum + amount, 0));
  });
}

/** Returns the highest rate at which anybody is paid commission. */
export function highestRate({ tally, model }: Statement): number {
  const tiers = model.commission?.tiers.map(({ rate }) => rate) ?? [];
  const own = tally.sales.sellers.commission_rate.map((rate) => rate ?? 0);
  return model.commission === null ? 0 : Math.max(0, ...tiers, ...own);
}

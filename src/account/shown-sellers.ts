import { type SellerTotal, sellerTotals } from "../costing/seller-totals.ts";
import { roundToTotal } from "../lib/round-to-total.ts";
import type { Statement } from "./statement.ts";

/** What a salesperson brought and earned, in currency units with two decimals. */
export type ShownSeller = SellerTotal;

/** Returns the sellers' totals rounded; commissions add up to `commissionInCents`, the statement's. */
export function shownSellers(
  { tally, commission, goods }: Statement,
  commissionInCents: number,
): readonly ShownSeller[] {
  const totals = sellerTotals(tally.sales, commission, goods.cost_share);
  const column = (of: (total: SellerTotal) => number) =>
    Float64Array.from(totals, (total) => of(total) / 100);
  const net_sales = roundToTotal(column((total) => total.net_sales));
  const gross_profit = roundToTotal(column((total) => total.gross_profit));
  const paid = roundToTotal(
    column((total) => total.commission),
    commissionInCents,
  );
  return totals.map((total, i) => ({
    ...total,
    net_sales: (net_sales[i] ?? 0) / 100,
    gross_profit: (gross_profit[i] ?? 0) / 100,
    commission: (paid[i] ?? 0) / 100,
  }));
}

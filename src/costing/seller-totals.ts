import { rowsOfSeller, type SalesTally } from "../ledger/sales-tally.ts";
import type { Commission } from "./commission.ts";
import { lessEstimatedCost } from "./commission.ts";

/** What one salesperson brought and earned in the window; money in ten-thousandths. */
export interface SellerTotal {
  /** Null for sales that name nobody. */
  readonly employee_id: string | null;
  readonly name: string | null;
  readonly role: string | null;
  readonly net_sales: number;
  readonly gross_profit: number;
  readonly commission: number;
}

/** Returns one entry per seller, and one for sales that name nobody where there are any. */
export function sellerTotals(
  sales: SalesTally,
  paid: Commission,
  costShare: Float64Array,
): readonly SellerTotal[] {
  const { account, net_sales, gross_profit, uncosted_net } = sales.rows;
  const profit = lessEstimatedCost(gross_profit, uncosted_net, { account, costShare });
  const sellers = [...sales.sellers.id.keys(), -1];
  return sellers
    .map((seller) => ({
      employee_id: sales.sellers.id[seller] ?? null,
      name: sales.sellers.name[seller] ?? null,
      role: sales.sellers.role[seller] ?? null,
      net_sales: sumOfSeller(sales, net_sales, seller),
      gross_profit: sumOfSeller(sales, profit, seller),
      commission: paid.by_seller[seller] ?? 0,
    }))
    .filter((total) => total.employee_id !== null || hasSales(total));
}

function hasSales({ net_sales, gross_profit }: SellerTotal): boolean {
  return net_sales !== 0 || gross_profit !== 0;
}

function sumOfSeller(sales: SalesTally, column: Float64Array, seller: number): number {
  const { first, end } = rowsOfSeller(sales, seller);
  return column.subarray(first, end).reduce((sum, value) => sum + value, 0);
}

import type { Statement } from "../account/statement.ts";
import { commissionBasis } from "../costing/commission.ts";
import { rowsOfSeller, type SalesTally } from "../ledger/sales-tally.ts";
import { zeros } from "../lib/column.ts";

/** Who sold what in the window. */
export interface CommissionBases {
  /** What each seller of the ledger earned commission on, in ten-thousandths: invoiced or paid, as the plan of commission counts it. */
  readonly by_seller: Float64Array;
  /** Who sold most to every account, an index into the ledger's sellers; −1 where nobody is named. */
  readonly main_seller: Int32Array;
}

/** Returns what commission rests on, and who sells to whom; the bases are zero where no commission is paid. */
export function commissionBases({ tally, model, goods }: Statement): CommissionBases {
  const { sales, accounts } = tally;
  const count = accounts.id.length;
  const basis =
    model.commission === null
      ? zeros(sales.rows.account.length)
      : commissionBasis(sales, model.commission, goods.cost_share);
  const by_seller = zeros(sales.sellers.id.length);
  for (const seller of sales.sellers.id.keys()) {
    const { first, end } = rowsOfSeller(sales, seller);
    for (let row = first; row < end; row += 1) {
      by_seller[seller] = (by_seller[seller] ?? 0) + (basis[row] ?? 0);
    }
  }
  return { by_seller, main_seller: mainSellers(sales, count) };
}

function mainSellers(sales: SalesTally, count: number): Int32Array {
  const main = new Int32Array(count).fill(-1);
  const most = zeros(count);
  for (const seller of sales.sellers.id.keys()) {
    for (const [account, sold] of soldBy(sales, seller)) {
      if (sold <= (most[account] ?? 0)) continue;
      most[account] = sold;
      main[account] = seller;
    }
  }
  return main;
}

function soldBy(sales: SalesTally, seller: number): ReadonlyMap<number, number> {
  const sold = new Map<number, number>();
  const { first, end } = rowsOfSeller(sales, seller);
  for (let row = first; row < end; row += 1) {
    const account = sales.rows.account[row] ?? -1;
    sold.set(account, (sold.get(account) ?? 0) + (sales.rows.net_sales[row] ?? 0));
  }
  return sold;
}

import type { Statement } from "../account/statement.ts";
import { rowsOfSeller, type SalesTally } from "../ledger/sales-tally.ts";
import { zeros } from "../lib/column.ts";

/**
 * Returns who serves every account, as an index into `employees`: its owner, where that is one of them, else who sold
 * most to it; −1 where that is none of them either.
 */
export function accountSellers(
  { tally }: Statement,
  employees: readonly string[],
): readonly number[] {
  const { accounts, sales } = tally;
  const places = new Map(employees.map((employee, i) => [employee, i]));
  const main = mainSellers(sales, accounts.id.length);
  return accounts.owner.map((owner, account) => {
    const seller = sales.sellers.id[main[account] ?? -1] ?? "";
    return places.get(owner ?? "") ?? places.get(seller) ?? -1;
  });
}

/** Who sold most to every account, an index into the ledger's sellers; −1 where nobody is named. */
function mainSellers(sales: SalesTally, accounts: number): Int32Array {
  const main = new Int32Array(accounts).fill(-1);
  const most = zeros(accounts);
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

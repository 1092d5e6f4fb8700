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
  const sold = zeros(accounts);
  for (const seller of sales.sellers.id.keys()) {
    const { first, end } = rowsOfSeller(sales, seller);
    const bought = sales.rows.account.subarray(first, end);
    bought.forEach((account, i) => {
      sold[account] = (sold[account] ?? 0) + (sales.rows.net_sales[first + i] ?? 0);
    });
    for (const account of bought) {
      if ((sold[account] ?? 0) > (most[account] ?? 0)) {
        most[account] = sold[account] ?? 0;
        main[account] = seller;
      }
      sold[account] = 0;
    }
  }
  return main;
}

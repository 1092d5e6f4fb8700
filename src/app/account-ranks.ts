import type { AccountStatement } from "../api/account-statement.ts";
import type { StatedAccount } from "../api/accounts-statement.ts";

/** Returns what tells the place of one of the accounts among them; null for those that buy nothing. */
export function accountRanks(
  accounts: readonly StatedAccount[],
): (account: StatedAccount) => AccountStatement["rank"] {
  const buying = accounts.filter(buys);
  const bySales = Float64Array.from(buying, sales).toSorted();
  const byProfit = Float64Array.from(buying, profit).toSorted();
  return (account) =>
    buys(account)
      ? {
          net_sales: placeIn(bySales, sales(account)),
          net_profit: placeIn(byProfit, profit(account)),
          of: buying.length,
        }
      : null;
}

/** Equals share the best of their places. */
function placeIn(rising: Float64Array, value: number): number {
  return rising.length - rising.lastIndexOf(value);
}

function buys({ economics }: StatedAccount): boolean {
  return economics.lines > 0;
}

function sales({ economics }: StatedAccount): number {
  return economics.net_sales ?? 0;
}

function profit({ economics }: StatedAccount): number {
  return economics.net_profit ?? 0;
}

import type { Tally } from "../../ledger/tally.ts";
import { columnNamed, zeros } from "../../lib/column.ts";
import type { Reader } from "../memo.ts";

/** Returns what takes one account's entry out of a column. */
export function readerOf(account: number): Reader {
  return (column) => column[account] ?? 0;
}

/** Returns one value per account of the tally; NaN where it is null. */
export function perAccount(
  { accounts }: Tally,
  valueOf: (read: Reader, account: number) => number | null,
): Float64Array {
  return Float64Array.from(
    accounts.id,
    (_, account) => valueOf(readerOf(account), account) ?? Number.NaN,
  );
}

/** Returns how often something was counted with each account; zeros where the ledger counts none. */
export function countOf({ drivers, accounts }: Tally, driver: string): Float64Array {
  return columnNamed(drivers, driver) ?? zeros(accounts.id.length);
}

import type { Statement } from "../account/statement.ts";
import { accountStart } from "../ledger/account-start.ts";
import { activeAccounts } from "../ledger/active-accounts.ts";
import { unassigned } from "../ledger/tables.ts";
import type { Tally } from "../ledger/tally.ts";
import { daysIn, startOfMonth } from "../lib/day.ts";
import { clamp } from "../lib/ratio.ts";
import { inUnits } from "../lib/ten-thousandths.ts";

/** What accounts earn in a year, in currency units. */
export interface YearlyProfits {
  /** Net profit of each new account. */
  readonly new_accounts: readonly number[];
  /** Median over the customers with which anything happened. */
  readonly median: number;
}

/** An account is new for so many months from its first document. */
const newForMonths = 24;

/** An account tells nothing of what it earns in a year before it has bought for so many months. */
const tellsAfterMonths = 3;

const daysInYear = 365;
const fewestDays = 90;

/** Returns what new accounts and customers in general earn in a year; null where no customer is active. */
export function yearlyProfits({ tally, lines }: Statement): YearlyProfits | null {
  const profit = (i: number) => inUnits(lines.net_profit[i] ?? 0) * yearsBought(i, tally);
  const customers = activeAccounts(tally).filter((i) => isCustomer(i, tally));
  if (customers.length === 0) return null;
  return {
    new_accounts: newAccounts(tally).map(profit),
    median: medianOf(customers.map(profit)),
  };
}

/** Returns the accounts that have not bought for long, but long enough to tell what they earn. */
export function newAccounts(tally: Tally): readonly number[] {
  return [...tally.accounts.id.keys()].filter((i) => isCustomer(i, tally) && isNew(i, tally));
}

function isCustomer(account: number, { accounts, window }: Tally): boolean {
  const first = accounts.first_document[account] ?? null;
  return accounts.id[account] !== unassigned && first !== null && first < window.to;
}

function isNew(account: number, tally: Tally): boolean {
  const { accounts, window } = tally;
  const first = accounts.first_document[account] ?? window.to;
  const start = accountStart(tally, account);
  const oldest = startOfMonth(window.to, -newForMonths);
  if (first < oldest || first >= startOfMonth(window.to, -tellsAfterMonths)) return false;
  return start !== null && start >= oldest;
}

/** Returns the factor from what an account earned in the window to what it earns in a year, by the days on which it could buy. */
export function yearsBought(account: number, { accounts, window }: Tally): number {
  const first = accounts.first_document[account] ?? window.from;
  const days = window.to - Math.max(first, window.from);
  const length = daysIn(window);
  return daysInYear / clamp(days, Math.min(fewestDays, length), length);
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

import { daysSalesOutstanding } from "../costing/days-sales-outstanding.ts";
import type { Tally } from "../ledger/tally.ts";
import { columnNamed } from "../lib/column.ts";
import { daysIn } from "../lib/day.ts";
import { ratio } from "../lib/ratio.ts";
import type { Statement } from "./statement.ts";

/** Takes one number out of a column: an account's entry, or the sum of all. */
export type Reader = (column: Float64Array) => number;

/** What stands beside the statement's lines; money in ten-thousandths, null where nothing tells. */
export interface Memo {
  readonly orders: number;
  readonly lines: number;
  readonly invoices: number;
  /** Amount-weighted mean of paid − due in days; overdue invoices count to the window's end. */
  readonly days_late: number | null;
  /** Mean open balance over the window ÷ gross sales × days. */
  readonly dso: number | null;
  /** Share of the amount falling due that was unpaid on its due date. */
  readonly late_share: number | null;
  readonly problems: number;
  /** Per 100 orders. */
  readonly problem_rate: number | null;
  readonly net_profit_per_seller_hour: number | null;
  readonly net_profit_per_hour: number | null;
  readonly avoidable_profit: number | null;
}

/** Returns the memo of whatever `read` takes out of the columns. */
export function memo(statement: Statement, read: Reader): Memo {
  const { tally, lines } = statement;
  const count = (driver: string) => readNamed(tally, driver, read);
  const orders = count("order");
  const problems = read(tally.sums.problems);
  const profit = read(lines.net_profit);
  return {
    orders,
    lines: count("line"),
    invoices: count("invoice"),
    days_late: daysLate(tally, read),
    dso: daysOwed(tally, read),
    late_share: lateShare(tally, read),
    problems,
    problem_rate: ratio(problems * 100, orders),
    net_profit_per_seller_hour: ratio(profit * 60, read(statement.seller_minutes)),
    net_profit_per_hour: ratio(profit * 60, read(statement.all_minutes)),
    avoidable_profit: read(statement.avoidable_profit),
  };
}

function readNamed(tally: Tally, driver: string, read: Reader): number {
  const column = columnNamed(tally.drivers, driver);
  return column === null ? 0 : read(column);
}

function daysLate({ coverage, sums, closing, window }: Tally, read: Reader): number | null {
  if (!coverage.payments || !coverage.due_dates) return null;
  const overdue = read(closing.overdue);
  const openDays = overdue * window.to - read(closing.overdue_due);
  return ratio(read(sums.settled_late_days) + openDays, read(sums.settled) + overdue);
}

function daysOwed({ coverage, sums, window, balance_days }: Tally, read: Reader): number | null {
  if (!coverage.payments) return null;
  const days = daysIn(window);
  const gross = read(sums.gross);
  if (gross <= 0) return null;
  return daysSalesOutstanding({ receivable: read(balance_days) / days, credit_sales: gross, days });
}

function lateShare({ coverage, sums }: Tally, read: Reader): number | null {
  if (!coverage.payments || !coverage.due_dates) return null;
  return ratio(read(sums.due_unpaid), read(sums.due));
}

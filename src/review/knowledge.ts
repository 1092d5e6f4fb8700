import type { Statement } from "../account/statement.ts";
import { toldBy } from "../account/told.ts";
import { leadMonths } from "../ledger/account-start.ts";
import { unassigned } from "../ledger/tables.ts";
import type { Tally } from "../ledger/tally.ts";
import { startOfMonth } from "../lib/day.ts";
import type { Knowledge, ReviewRow } from "./review-row.ts";

/** Returns what a window can tell: a question that it cannot tell gets no figure. */
export function knowledgeOf(statement: Statement, rows: readonly ReviewRow[]): Knowledge {
  const { tally, all_minutes } = statement;
  const told = toldBy(statement);
  return {
    touches: tally.coverage.touches,
    payments: tally.coverage.payments,
    ...told,
    sales: rows.some((row) => row.net_sales > 0 && row.account_id !== unassigned),
    time: all_minutes.some((minutes) => minutes > 0),
    types: told.goods && told.service && areTyped(rows),
    starts: areStartsTold(tally),
  };
}

/** With fewer of the accounts typed than this, there is no mix to speak of. */
const leastTyped = 0.05;

function areTyped(rows: readonly ReviewRow[]): boolean {
  const customers = rows.filter(({ type }) => type !== null);
  const typed = customers.filter(({ type }) => type !== "Unclear");
  return customers.length > 0 && typed.length >= leastTyped * customers.length;
}

function areStartsTold({ accounts, coverage, window }: Tally): boolean {
  const told = startOfMonth(coverage.first_day ?? window.to, leadMonths);
  return told < window.to || accounts.since.some((since) => since !== null);
}

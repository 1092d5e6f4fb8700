import type { BookTyping } from "../account/typing.ts";
import type { Shown } from "../account/shown.ts";
import type { Statement } from "../account/statement.ts";
import { toldBy } from "../account/told.ts";
import { activeAccounts } from "../ledger/active-accounts.ts";
import { columnNamed } from "../lib/column.ts";
import { roundHalfAway } from "../lib/round-to-total.ts";
import type { ReviewRow, ReviewRows } from "./review-row.ts";

/** A window that has been stated, typed and rounded. */
export interface JudgedWindow {
  readonly statement: Statement;
  readonly typing: BookTyping;
  readonly shown: Shown;
}

/** Returns both windows as the questions look at them. */
export function reviewRows(now: JudgedWindow, before: JudgedWindow | null): ReviewRows {
  const { statement } = now;
  return {
    now: rowsOf(now),
    before: before === null ? null : rowsOf(before),
    knows: {
      touches: statement.tally.coverage.touches,
      payments: statement.tally.coverage.payments,
      ...toldBy(statement),
      time: statement.all_minutes.some((minutes) => minutes > 0),
    },
  };
}

function rowsOf(window: JudgedWindow): readonly ReviewRow[] {
  return activeAccounts(window.statement.tally).map((account) => rowOf(window, account));
}

function rowOf({ statement, typing, shown }: JudgedWindow, account: number): ReviewRow {
  const { tally } = statement;
  const figures = shown.accounts[account];
  const of = typing.typings[account];
  if (figures === undefined || of === undefined) throw new RangeError("an account without figures");
  const { economics } = figures;
  const first = tally.accounts.first_document[account] ?? null;
  const prospect = isProspect(statement, account);
  return {
    account_id: figures.account_id,
    name: figures.name,
    type: prospect ? null : of.type,
    ring_fenced: of.ring_fenced,
    low_margin: isBelow(of.margin_realised, typing.lines.margin_realised),
    prospect,
    won: first !== null && first >= tally.window.from && first < tally.window.to,
    net_sales: economics.net_sales ?? 0,
    gross_profit: economics.gross_profit ?? 0,
    service: summed(economics.cost_to_serve, economics.charges, economics.expenses),
    payment_cost: summed(economics.early_discounts, economics.bad_debt, economics.carrying_cost),
    net_profit: economics.net_profit ?? 0,
    hours: hoursOf(statement.all_minutes[account]),
    seller_hours: hoursOf(statement.seller_minutes[account]),
    problems: economics.problems,
    complaints: columnNamed(tally.drivers, "complaint")?.[account] ?? 0,
  };
}

function isBelow(own: number | null, line: number | null): boolean | null {
  return own === null || line === null ? null : own < line;
}

/** Returns whether an account has no document up to the window's end. */
export function isProspect({ tally }: Statement, account: number): boolean {
  const first = tally.accounts.first_document[account] ?? null;
  return first === null || first >= tally.window.to;
}

/** Adds money in whole cents; what the book cannot tell adds nothing. */
function summed(...amounts: readonly (number | null)[]): number {
  return amounts.reduce<number>((sum, amount) => sum + roundHalfAway((amount ?? 0) * 100), 0) / 100;
}

function hoursOf(minutes: number | undefined): number {
  return roundHalfAway(((minutes ?? 0) / 60) * 100) / 100;
}

import type { BookTyping } from "../account/typing.ts";
import type { Shown } from "../account/shown.ts";
import type { Statement } from "../account/statement.ts";
import { accountStart } from "../ledger/account-start.ts";
import { activeAccounts } from "../ledger/active-accounts.ts";
import { isProspect } from "../ledger/prospect.ts";
import type { Tally } from "../ledger/tally.ts";
import { columnNamed } from "../lib/column.ts";
import { roundHalfAway } from "../lib/round-to-total.ts";
import type { Day, Window } from "../lib/day.ts";
import { knowledgeOf } from "./knowledge.ts";
import type { ReviewRow, ReviewRows } from "./review-row.ts";

/** A window that has been stated, typed and rounded. */
export interface JudgedWindow {
  readonly statement: Statement;
  readonly typing: BookTyping;
  readonly shown: Shown;
}

/** Returns both windows as the questions look at them. */
export function reviewRows(now: JudgedWindow, before: JudgedWindow | null): ReviewRows {
  const rows = { now: rowsOf(now), before: before === null ? null : rowsOf(before) };
  return {
    ...rows,
    knows: knowledgeOf(now.statement, rows.now),
    knew: before === null ? null : knowledgeOf(before.statement, rows.before ?? []),
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
  const prospect = isProspect(tally, account);
  return {
    account_id: figures.account_id,
    name: figures.name,
    type: prospect ? null : of.type,
    ring_fenced: of.ring_fenced,
    low_margin: isBelow(of.margin_realised, typing.lines.margin_realised),
    prospect,
    won: isWon(tally, account),
    net_sales: economics.net_sales ?? 0,
    gross_profit: economics.gross_profit ?? 0,
    service: summed(economics.cost_to_serve, economics.charges, economics.expenses),
    payment_cost: summed(economics.early_discounts, economics.bad_debt, economics.carrying_cost),
    net_profit: economics.net_profit ?? 0,
    hours: hoursOf(statement.all_minutes[account]),
    seller_hours: hoursOf(statement.seller_minutes[account]),
    opportunity_cost: economics.opportunity_cost,
    problems: economics.problems,
    complaints: columnNamed(tally.drivers, "complaint")?.[account] ?? 0,
  };
}

function isBelow(own: number | null, line: number | null): boolean | null {
  return own === null || line === null ? null : own < line;
}

function isWon(tally: Tally, account: number): boolean {
  const isWithin = (day: Day | null) => isIn(tally.window, day);
  return (
    isWithin(accountStart(tally, account)) &&
    isWithin(tally.accounts.first_document[account] ?? null)
  );
}

function isIn({ from, to }: Window, day: Day | null): boolean {
  return day !== null && day >= from && day < to;
}

/** Adds money in whole cents; what the book cannot tell adds nothing. */
function summed(...amounts: readonly (number | null)[]): number {
  return amounts.reduce<number>((sum, amount) => sum + roundHalfAway((amount ?? 0) * 100), 0) / 100;
}

function hoursOf(minutes: number | undefined): number {
  return roundHalfAway(((minutes ?? 0) / 60) * 100) / 100;
}

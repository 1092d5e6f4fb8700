import type { AccountTimeline, BalanceRow, TouchLane } from "../api/account-timeline.ts";
import type { ExplainedRow } from "../api/explanation.ts";
import type { Steering } from "../engine/engine.ts";
import type { Touch } from "../ledger/touch.ts";
import { isoOf } from "../lib/day.ts";
import type { Book } from "./book.ts";
import { openBalance } from "./explain-balance.ts";
import { subjectOf } from "./explain-subject.ts";
import { statedAndShown } from "./stated-window.ts";
import { type AskedWindow, shownWindow, statementWindow } from "./statement-window.ts";

export interface TimelineQuestion {
  readonly account: string;
  readonly window: AskedWindow | null;
}

/** Returns what happened with an account in a window: who touched whom, what was invoiced and what was paid. */
export async function accountTimeline(
  book: Book,
  question: TimelineQuestion,
  steering: Steering,
): Promise<AccountTimeline> {
  const window = await statementWindow(book.engine, question.window);
  const subject = subjectOf(book, await statedAndShown(book, window, steering), question.account);
  const { coverage, currency } = subject.statement.tally;
  const [touches, balance] = await Promise.all([
    coverage.touches ? book.engine.touches(subject.account.account_id, window) : null,
    coverage.payments ? openBalance(subject) : null,
  ]);
  return {
    account_id: subject.account.account_id,
    window: shownWindow(window),
    currency,
    touches: touches && touchLanes(touches),
    open_before: balance && balance.before,
    balance: balance && balance.since.rows.map(balanceRow),
  };
}

function touchLanes(touches: readonly Touch[]): readonly TouchLane[] {
  const lanes = Map.groupBy(touches, ({ kind }) => kind);
  return [...lanes]
    .map(([kind, of]) => ({ kind, days: of.map(({ on }) => isoOf(on)) }))
    .toSorted((a, b) => b.days.length - a.days.length || (a.kind < b.kind ? -1 : 1));
}

function balanceRow({ table, record, on, amount }: ExplainedRow): BalanceRow {
  return { table, record, on, amount };
}

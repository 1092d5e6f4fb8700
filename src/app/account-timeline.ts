import type { AccountTimeline, BalanceRow, TouchLane } from "../api/account-timeline.ts";
import type { ExplainedRow } from "../api/explanation.ts";
import type { Steering } from "../engine/engine.ts";
import { dayOf } from "../lib/day.ts";
import type { Book } from "./book.ts";
import { bookStatement } from "./book-statement.ts";
import { entryOf, rowsBehind, type Subject, subjectOf } from "./explain-subject.ts";
import { type AskedWindow, shownWindow, statementWindow } from "./statement-window.ts";

export interface TimelineQuestion {
  readonly account: string;
  readonly window: AskedWindow | null;
}

const beginning = dayOf(1900, 1, 1);

/** Returns what happened with an account in a window: who touched whom, what was invoiced and what was paid. */
export async function accountTimeline(
  book: Book,
  question: TimelineQuestion,
  steering: Steering,
): Promise<AccountTimeline> {
  const window = await statementWindow(book.engine, question.window);
  const subject = subjectOf(book, await bookStatement(book, window, steering), question.account);
  const { coverage, currency } = subject.statement.tally;
  const balance = { kind: "balance" } as const;
  const [touches, before, since] = await Promise.all([
    coverage.touches ? touchLanes(subject) : null,
    coverage.payments ? rowsBehind(subject, balance, { from: beginning, to: window.from }) : null,
    coverage.payments ? rowsBehind(subject, balance) : null,
  ]);
  return {
    account_id: subject.account.account_id,
    window: shownWindow(window),
    currency,
    touches,
    open_before: before && before.total,
    balance: since && since.rows.map(balanceRow).toSorted(byDate),
  };
}

/** Drivers without a dot are kinds; those of documents have no rows in `touches`. */
async function touchLanes(subject: Subject): Promise<readonly TouchLane[]> {
  const { drivers } = subject.statement.tally;
  const kinds = Object.keys(drivers).filter(
    (name) => !name.includes(".") && entryOf(subject, drivers[name]) !== 0,
  );
  const lanes = await Promise.all(
    kinds.map(async (kind) => {
      const { rows } = await rowsBehind(subject, { kind: "driver", driver: kind });
      const touches = rows.filter(({ table }) => table === "touches");
      return { kind, days: touches.map(({ on }) => on).toSorted() };
    }),
  );
  return lanes
    .filter(({ days }) => days.length > 0)
    .toSorted((a, b) => b.days.length - a.days.length);
}

function balanceRow({ table, record, on, amount }: ExplainedRow): BalanceRow {
  return { table, record, on, amount };
}

function byDate(a: BalanceRow, b: BalanceRow): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
}

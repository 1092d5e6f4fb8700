import type { ExplainedRow } from "../api/explanation.ts";
import { daysIn, isoOf, parseDay, type Window } from "../lib/day.ts";
import { inTenThousandths } from "../lib/ten-thousandths.ts";
import { openBalance } from "./explain-balance.ts";
import { entryOf, type Subject } from "./explain-subject.ts";
import type { DraftTerm } from "./draft-term.ts";

/**
 * Returns what the open balance costs: the balance that the window began with, on all of its days,
 * and each invoice or payment since, on the days that were left.
 */
export async function explainCarryingCost(subject: Subject): Promise<readonly DraftTerm[]> {
  const { tally, lines, model } = subject.statement;
  const cost = entryOf(subject, lines.carrying_cost);
  if (model.capital?.from === "due") return [overdueTerm(subject, cost)];
  const balanceDays = entryOf(subject, tally.balance_days);
  const rate = balanceDays === 0 ? 0 : cost / balanceDays;
  const { window } = tally;
  const { before, since } = await openBalance(subject);
  const rows = since.rows.map((row) => ({ ...row, days: daysLeft(row, window) }));
  const moved = rows.reduce((sum, { amount, days }) => sum + amount * days, 0);
  return [
    {
      ...balanceTerm(`open on ${isoOf(window.from)}`, before * daysIn(window), rate),
      rows: null,
    },
    { ...balanceTerm("invoiced and settled since", moved, rate), rows: { ...since, rows } },
  ];
}

function balanceTerm(label: string, balanceDays: number, rate: number): DraftTerm {
  return {
    label,
    product: { of: "money_days", count: balanceDays, minutes: null, rate },
    ask: null,
    rows: null,
    exact: inTenThousandths(balanceDays) * rate,
  };
}

function overdueTerm(subject: Subject, cost: number): DraftTerm {
  const days = entryOf(subject, subject.statement.tally.overdue_days) / inTenThousandths(1);
  const rate = days === 0 ? 0 : cost / inTenThousandths(days);
  return { ...balanceTerm("overdue balance", days, rate), exact: cost };
}

function daysLeft({ on }: ExplainedRow, window: Window): number {
  return window.to - (parseDay(on) ?? window.to);
}

import type { ExplainedRows } from "../api/explanation.ts";
import { dayOf, isoOf } from "../lib/day.ts";
import { inTenThousandths, inUnits } from "../lib/ten-thousandths.ts";
import { rowsBehind, type Subject } from "./explain-subject.ts";

/** What an account owed. */
export interface OpenBalance {
  /** On the window's first day, in currency units. */
  readonly before: number;
  /** What moved it within the window. */
  readonly since: ExplainedRows;
}

const beginning = dayOf(1900, 1, 1);

/** Returns what was open when the window began, and the rows of the ledger that have moved it since. */
export async function openBalance(subject: Subject): Promise<OpenBalance> {
  const { from, to } = subject.statement.tally.window;
  const all = await rowsBehind(subject, { kind: "balance" }, { from: beginning, to });
  const first = isoOf(from);
  const rows = all.rows.filter(({ on }) => on >= first);
  const before = totalOf(all.rows.filter(({ on }) => on < first));
  return { before, since: { ...all, rows, total: totalOf(rows) } };
}

function totalOf(rows: ExplainedRows["rows"]): number {
  return inUnits(rows.reduce((sum, { amount }) => sum + Math.round(inTenThousandths(amount)), 0));
}

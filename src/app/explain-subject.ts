import type { ExplainedRow, ExplainedRows } from "../api/explanation.ts";
import type { ShownAccount } from "../account/shown.ts";
import type { Statement } from "../account/statement.ts";
import type { Behind } from "../ledger/evidence.ts";
import { isoOf, type Window } from "../lib/day.ts";
import { inUnits } from "../lib/ten-thousandths.ts";
import type { Book } from "./book.ts";
import { factsTerms } from "./facts-terms.ts";
import { findAccount } from "./find-account.ts";
import type { StatedAndShown } from "./stated-window.ts";

/** The account whose lines are explained. */
export interface Subject {
  readonly book: Book;
  readonly statement: Statement;
  /** Its place in the statement's columns. */
  readonly index: number;
  readonly account: ShownAccount;
}

export function subjectOf(
  book: Book,
  { statement, accounts }: StatedAndShown,
  wanted: string,
): Subject {
  const index = findAccount(statement.tally.accounts, wanted);
  const account = accounts[index];
  if (account === undefined) throw new Error(`account ${index} is not in its own statement`);
  return { book, statement, index, account };
}

/** Returns the account's entry of a column, in ten-thousandths. */
export function entryOf({ index }: Subject, column: Float64Array | null | undefined): number {
  return column?.[index] ?? 0;
}

/** Returns the ledger's rows behind a figure of the account, money in units. */
export async function rowsBehind(
  { book, statement, account }: Subject,
  behind: Behind,
  window: Window = statement.tally.window,
): Promise<ExplainedRows> {
  const rows = await book.engine.evidence({
    account_id: account.account_id,
    window,
    ...factsTerms(statement.model),
    behind,
  });
  const unit = behind.kind === "driver" ? "count" : "money";
  const inUnit = (amount: number) => (unit === "money" ? inUnits(amount) : amount);
  const sum = withoutNoise(rows.reduce((total, { amount }) => total + amount, 0));
  return {
    unit,
    total: inUnit(sum),
    rows: rows.map(
      (row): ExplainedRow => ({
        ...row,
        on: isoOf(row.on),
        amount: inUnit(row.amount),
      }),
    ),
  };
}

function withoutNoise(sum: number): number {
  return Math.round(sum * 1e4) / 1e4;
}

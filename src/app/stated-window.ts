import { type MonthOfAxes, monthsOfAxes } from "../account/sampling-error.ts";
import { type ShownAccount, shown } from "../account/shown.ts";
import { type Statement, statement } from "../account/statement.ts";
import type { Steering } from "../engine/engine.ts";
import { tally } from "../ledger/tally.ts";
import type { Window } from "../lib/day.ts";
import { othersFirst } from "../lib/others-first.ts";
import { type Book, readCostModel } from "./book.ts";
import { factsTerms } from "./facts-terms.ts";

/** A window's statement under the book's cost model, unrounded and without opportunity costs. */
export interface StatedWindow {
  readonly statement: Statement;
  /** Kept instead of the facts: those of a large book fill the memory. */
  readonly months: readonly MonthOfAxes[];
}

/** Returns what a window of the ledger comes to; all that is said of a book begins with it. */
export function statedWindow(
  book: Book,
  window: Window,
  steering: Steering,
): Promise<StatedWindow> {
  return book.keep(`stated ${window.from} ${window.to}`, async () => {
    const model = await readCostModel(book.folder);
    const facts = await book.engine.facts({ window, ...factsTerms(model) }, steering);
    const tallied = tally(facts);
    await othersFirst(steering);
    const stated = statement(tallied, model);
    await othersFirst(steering);
    return { statement: stated, months: monthsOfAxes(facts, model) };
  });
}

/** A window's statement, and as it is shown. */
export interface StatedAndShown {
  readonly statement: Statement;
  readonly accounts: readonly ShownAccount[];
}

/** Returns a window's statement with its accounts as they are shown, in the statement's order. */
export function statedAndShown(
  book: Book,
  window: Window,
  steering: Steering,
): Promise<StatedAndShown> {
  return book.keep(`shown ${window.from} ${window.to}`, async () => {
    const { statement: stated } = await statedWindow(book, window, steering);
    return { statement: stated, accounts: shown(stated).accounts };
  });
}

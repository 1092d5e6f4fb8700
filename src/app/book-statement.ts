import { type Statement, statement } from "../account/statement.ts";
import type { Steering } from "../engine/engine.ts";
import { tally } from "../ledger/tally.ts";
import type { Window } from "../lib/day.ts";
import { type Book, readCostModel } from "./book.ts";
import { factsTerms } from "./facts-terms.ts";

/** Returns the unrounded statement of a book's window under its cost model. */
export function bookStatement(book: Book, window: Window, steering: Steering): Promise<Statement> {
  const question = `statement ${window.from} ${window.to}`;
  return book.keep(question, () => makeStatement(book, window, steering));
}

async function makeStatement(book: Book, window: Window, steering: Steering): Promise<Statement> {
  const model = await readCostModel(book.folder);
  const facts = await book.engine.facts({ window, ...factsTerms(model) }, steering);
  return statement(tally(facts), model);
}

import { type MonthOfAxes, monthsOfAxes } from "../account/sampling-error.ts";
import { type Statement, statement } from "../account/statement.ts";
import { type BookTyping, bookTyping } from "../account/typing.ts";
import type { CostModel } from "../costing/cost-model.ts";
import type { Steering } from "../engine/engine.ts";
import type { Facts } from "../ledger/facts.ts";
import { tally } from "../ledger/tally.ts";
import { startOfMonth, type Window } from "../lib/day.ts";
import { type Book, readCostModel } from "./book.ts";
import { factsTerms } from "./facts-terms.ts";
import { windowBefore } from "./statement-window.ts";

/** A book's window, stated and typed, before anybody asks what an hour could bring elsewhere. */
export interface TypedBook {
  /** Without opportunity costs. */
  readonly statement: Statement;
  readonly typing: BookTyping;
  /** Null where the ledger does not reach back that far. */
  readonly before: StatedBefore | null;
}

/** The window before, stated, with what typing it takes. */
export interface StatedBefore {
  readonly statement: Statement;
  readonly months: readonly MonthOfAxes[];
}

/** Returns what accounts earn and are in a window: all but the plan, which takes as long again. */
export function typedBook(book: Book, window: Window, steering: Steering): Promise<TypedBook> {
  const question = `typed book ${window.from} ${window.to}`;
  return book.keep(question, () => makeTypedBook(book, window, steering));
}

async function makeTypedBook(book: Book, window: Window, steering: Steering): Promise<TypedBook> {
  const model = await readCostModel(book.folder);
  const facts = await factsOf(book, { window, model }, steering);
  const earlier = await factsBefore(book, { window, model }, steering);
  const now = statement(tally(facts), model);
  const before = earlier === null ? null : statedBefore(earlier, model);
  const typing = bookTyping({
    now,
    before: before?.statement ?? null,
    months: monthsOfAxes(facts, model),
  });
  return { statement: now, typing, before };
}

/** Its months are kept and not its facts: those of a large book fill the memory. */
function statedBefore(facts: Facts, model: CostModel): StatedBefore {
  return { statement: statement(tally(facts), model), months: monthsOfAxes(facts, model) };
}

interface FactsQuestion {
  readonly window: Window;
  readonly model: CostModel;
}

function factsOf(
  { engine }: Book,
  { window, model }: FactsQuestion,
  steering: Steering,
): Promise<Facts> {
  return engine.facts({ window, ...factsTerms(model) }, steering);
}

async function factsBefore(
  book: Book,
  { window, model }: FactsQuestion,
  steering: Steering,
): Promise<Facts | null> {
  const before = windowBefore(window);
  const span = await book.engine.span();
  if (span === null || before.from < startOfMonth(span.from)) return null;
  return factsOf(book, { window: before, model }, steering);
}

import { shown } from "../account/shown.ts";
import { monthsOfAxes } from "../account/sampling-error.ts";
import { type Statement, statement } from "../account/statement.ts";
import { bookTyping } from "../account/typing.ts";
import { type ValueOfHour, valueOfHour } from "../ask/value-of-hour.ts";
import type { CostModel } from "../costing/cost-model.ts";
import type { Steering } from "../engine/engine.ts";
import type { Ask } from "../ledger/ask.ts";
import type { Facts } from "../ledger/facts.ts";
import { tally } from "../ledger/tally.ts";
import { sumOf } from "../lib/column.ts";
import { dayOf, startOfMonth, type Window } from "../lib/day.ts";
import type { JudgedWindow } from "../review/review-rows.ts";
import { type Book, readCostModel } from "./book.ts";
import { factsTerms } from "./facts-terms.ts";
import { windowBefore } from "./statement-window.ts";

/** A book's window and the one before, stated and typed. */
export interface JudgedBook {
  readonly now: JudgedWindow;
  /** Null where the ledger does not reach back that far. */
  readonly before: JudgedWindow | null;
  /** Up to the window's end: a yes-rate is learned over years. */
  readonly asks: readonly Ask[];
  readonly value_of_hour: ValueOfHour | null;
}

/** Returns the judgement of every account in a window. */
export async function judgeBook(
  book: Book,
  window: Window,
  steering: Steering,
): Promise<JudgedBook> {
  const model = await readCostModel(book.folder);
  const asks = await book.engine.asks({ from: longAgo, to: window.to });
  const facts = await factsOf(book, { window, model }, steering);
  const earlier = await factsBefore(book, { window, model }, steering);
  const unvalued = statement(tally(facts), model);
  const value_of_hour = hourIn(unvalued, asks);
  const now = valued(unvalued, value_of_hour);
  const before = earlier === null ? null : statement(tally(earlier), model);
  return {
    now: judged(now, before, facts),
    before: before === null || earlier === null ? null : judged(before, null, earlier),
    asks,
    value_of_hour,
  };
}

const longAgo = dayOf(1900, 1, 1);

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

/** Where no seller's hour is known there is nothing to value. */
function hourIn(unvalued: Statement, asks: readonly Ask[]): ValueOfHour | null {
  return sumOf(unvalued.seller_minutes) > 0 ? valueOfHour({ statement: unvalued, asks }) : null;
}

function valued(unvalued: Statement, value: ValueOfHour | null): Statement {
  if (value === null) return unvalued;
  const { tally: summed, model } = unvalued;
  return statement(summed, model, { value_of_hour: value.per_hour, based_on: unvalued });
}

function judged(now: Statement, before: Statement | null, facts: Facts): JudgedWindow {
  const months = monthsOfAxes(facts, now.model);
  return { statement: now, typing: bookTyping({ now, before, months }), shown: shown(now) };
}

import { shown } from "../account/shown.ts";
import { type HourValues, type Statement, statement } from "../account/statement.ts";
import { toldBy } from "../account/told.ts";
import { bookTyping } from "../account/typing.ts";
import { sellerRoles } from "../account/working-time.ts";
import { type ValueOfHour, valueOfHour } from "../ask/value-of-hour.ts";
import type { Steering } from "../engine/engine.ts";
import type { Ask } from "../ledger/ask.ts";
import { sumOf } from "../lib/column.ts";
import { dayOf, type Window } from "../lib/day.ts";
import { othersFirst } from "../lib/others-first.ts";
import {
  type FindPrices,
  type PricedPlan,
  pricedPlan,
  plannedHourValues,
} from "../plan/priced-plan.ts";
import { type BookQuestion, bookQuestion } from "../plan/book-question.ts";
import { settingsOfFile } from "../plan/settings-of-file.ts";
import type { JudgedWindow } from "../review/review-rows.ts";
import type { Book } from "./book.ts";
import { priceFinder } from "./plan-solver.ts";
import { readPlanFile } from "./plan-file.ts";
import type { StatedWindow } from "./stated-window.ts";
import { typedBook } from "./typed-book.ts";

/** A book's window and the one before, stated and typed. */
export interface JudgedBook {
  readonly now: JudgedWindow;
  /** Null where the ledger does not reach back that far. */
  readonly before: JudgedWindow | null;
  /** Up to the window's end: a yes-rate is learned over years. */
  readonly asks: readonly Ask[];
  /** Before there is a plan, from the asks alone. */
  readonly value_of_hour: ValueOfHour | null;
  /** Null where the book cannot tell what accounts earn, so that there is nothing to plan with. */
  readonly plan: PricedPlan | null;
}

/** Returns the judgement of every account in a window. */
export function judgeBook(book: Book, window: Window, steering: Steering): Promise<JudgedBook> {
  const question = `judged book ${window.from} ${window.to}`;
  return book.keep(question, () => makeJudgedBook(book, window, steering));
}

async function makeJudgedBook(book: Book, window: Window, steering: Steering): Promise<JudgedBook> {
  const { statement: unvalued, typing, before } = await typedBook(book, window, steering);
  const asks = await book.engine.asks({ from: longAgo, to: window.to });
  const value_of_hour = hourIn(unvalued, asks);
  const file = await readPlanFile(book.folder);
  await othersFirst(steering);
  const settings = settingsOfFile(file, unvalued.tally.accounts.id);
  const asked = { statement: unvalued, typing, value_of_hour, settings };
  const plan = await planIn(asked, priceFinder(book.highs, steering.signal ?? null));
  const now = valued(unvalued, hourValuesIn(unvalued, value_of_hour, plan));
  await othersFirst(steering);
  const shownNow = shown(now);
  await othersFirst(steering);
  return {
    now: { statement: now, typing, shown: shownNow },
    before: before === null ? null : judgedAlone(before),
    asks,
    value_of_hour,
    plan,
  };
}

const longAgo = dayOf(1900, 1, 1);

/** Where no seller's hour is known there is nothing to value. */
function hourIn(unvalued: Statement, asks: readonly Ask[]): ValueOfHour | null {
  return sumOf(unvalued.seller_minutes) > 0 ? valueOfHour({ statement: unvalued, asks }) : null;
}

/** Where what is settled cannot be kept there is no plan: `warto plan` says why. */
async function planIn(question: BookQuestion, find: FindPrices): Promise<PricedPlan | null> {
  if (!toldBy(question.statement).goods) return null;
  const asked = bookQuestion(question);
  return asked.ok ? pricedPlan(asked.value, find) : null;
}

/** Without anybody to ask the plan cannot say what else an hour could do; the asks on record may. */
function hourValuesIn(
  { tally: summed, model }: Statement,
  value: ValueOfHour | null,
  plan: PricedPlan | null,
): HourValues | null {
  const planned = plan === null ? null : plannedHourValues(plan);
  if (planned !== null || value === null) return planned;
  return Object.fromEntries([...sellerRoles(summed, model)].map((role) => [role, value.per_hour]));
}

function valued(unvalued: Statement, hour_values: HourValues | null): Statement {
  if (hour_values === null) return unvalued;
  const { tally: summed, model } = unvalued;
  return statement(summed, model, { hour_values, based_on: unvalued });
}

function judgedAlone({ statement: of, months }: StatedWindow): JudgedWindow {
  return { statement: of, typing: bookTyping({ now: of, before: null, months }), shown: shown(of) };
}

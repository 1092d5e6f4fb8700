import { bookTyping, type BookTyping } from "../account/typing.ts";
import type { Statement } from "../account/statement.ts";
import type { Steering } from "../engine/engine.ts";
import { startOfMonth, type Window } from "../lib/day.ts";
import { othersFirst } from "../lib/others-first.ts";
import type { Book } from "./book.ts";
import { type StatedWindow, statedWindow } from "./stated-window.ts";
import { windowBefore } from "./statement-window.ts";

/** A book's window, stated and typed, before anybody asks what an hour could bring elsewhere. */
export interface TypedBook {
  /** Without opportunity costs. */
  readonly statement: Statement;
  readonly typing: BookTyping;
  /** Null where the ledger does not reach back that far. */
  readonly before: StatedWindow | null;
}

/** Returns what accounts earn and are in a window: all but the plan, which takes as long again. */
export function typedBook(book: Book, window: Window, steering: Steering): Promise<TypedBook> {
  const question = `typed book ${window.from} ${window.to}`;
  return book.keep(question, () => makeTypedBook(book, window, steering));
}

async function makeTypedBook(book: Book, window: Window, steering: Steering): Promise<TypedBook> {
  const { statement, months } = await statedWindow(book, window, steering);
  const before = await statedBefore(book, window, steering);
  await othersFirst(steering);
  const typing = bookTyping({ now: statement, before: before?.statement ?? null, months });
  return { statement, typing, before };
}

async function statedBefore(
  book: Book,
  window: Window,
  steering: Steering,
): Promise<StatedWindow | null> {
  const before = windowBefore(window);
  const span = await book.engine.span();
  if (span === null || before.from < startOfMonth(span.from)) return null;
  return statedWindow(book, before, steering);
}

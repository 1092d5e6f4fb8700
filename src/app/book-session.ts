import type { Session } from "../api/session.ts";
import { isoOf, type Window } from "../lib/day.ts";
import { type Book, parseBookCostModel } from "./book.ts";
import { statedWindow } from "./stated-window.ts";
import { statementWindow } from "./statement-window.ts";

/** Returns what a page has to know of a book before it asks for anything. */
export async function bookSession(book: Book): Promise<Session["book"]> {
  const span = await book.engine.span();
  const window = span === null ? null : await statementWindow(book.engine, null);
  const model = await parseBookCostModel(book.folder);
  return {
    name: book.name,
    currency: model.ok ? model.value.currency : null,
    span: span === null ? null : iso(span),
    window: window === null ? null : iso(window),
    employees: window === null || !model.ok ? [] : await employeesOf(book, window),
  };
}

async function employeesOf(book: Book, window: Window): Promise<Session["book"]["employees"]> {
  const { statement } = await statedWindow(book, window, {});
  const { id, name, role } = statement.tally.sales.sellers;
  return id.map((employee_id, i) => ({
    employee_id,
    name: name[i] ?? null,
    role: role[i] ?? null,
  }));
}

function iso({ from, to }: Window) {
  return { from: isoOf(from), to: isoOf(to) };
}

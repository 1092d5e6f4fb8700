import type { MiddlewareHandler } from "hono";
import { type BookStores, seenBook } from "../app/seen-book.ts";
import { seenJournal } from "../app/seen-journal.ts";
import type { ServerEnv } from "./context.ts";

/** Returns what gives each request the book and the journal as its user sees them. */
export function asSeen(stores: BookStores): MiddlewareHandler<ServerEnv> {
  return (context, next) => {
    const book = seenBook(stores, context.get("user"));
    context.set("book", book);
    context.set("journal", seenJournal(stores.journal, book));
    return next();
  };
}

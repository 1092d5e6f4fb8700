import type { Steering } from "../engine/engine.ts";
import { accountTable } from "./account-table.ts";
import type { Book } from "./book.ts";
import { bookInDepth } from "./book-in-depth.ts";
import { statementWindow } from "./statement-window.ts";

/** Makes what the first to read a kept book would have to wait for: its usual window judged, in depth. */
export async function judgeAhead(book: Book, steering: Steering): Promise<void> {
  if ((await book.engine.span()) === null) return;
  const window = await statementWindow(book.engine, null);
  await accountTable(book, null, steering);
  await bookInDepth(book, window, steering);
}

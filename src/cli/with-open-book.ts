import { type Book, withBook } from "../app/book.ts";
import type { Steering } from "../engine/engine.ts";
import type { Shell } from "./shell.ts";
import { withProgress } from "./text/progress-line.ts";

/** Opens a book for `work`, with progress shown and Ctrl-C heard. */
export async function withOpenBook<Value>(
  shell: Shell,
  folder: string,
  work: (book: Book, steering: Steering) => Promise<Value>,
): Promise<Value> {
  return withProgress(shell, (steering) =>
    withBook(folder, shell.resources(), (book) => work(book, steering)),
  );
}

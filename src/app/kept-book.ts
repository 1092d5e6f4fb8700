import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Book } from "./book.ts";
import { costModelFile } from "./book.ts";
import { keepWhile } from "./keep-while.ts";
import { planFileName } from "./plan-file.ts";

/** A book that stays open and is asked again and again. */
export interface KeptBook extends Book {
  /** Differs after every change of the ledger, the cost model or the plan file. */
  readonly revision: () => Promise<string>;
}

const mostAnswers = 24;

/** Returns a book that keeps its judgements until its ledger, cost model or plan file changes. */
export function keptBook(book: Book): KeptBook {
  let changes = 0;
  const changing = async <Value>(work: Promise<Value>) => {
    try {
      return await work;
    } finally {
      changes += 1;
    }
  };
  const { engine } = book;
  const files = [costModelFile, planFileName].map((name) => join(book.folder, name));
  const revision = async () => [changes, ...(await Promise.all(files.map(stateOf)))].join(" ");
  const keep = keepWhile(revision, mostAnswers);
  return {
    ...book,
    engine: {
      ...engine,
      import: (readings, options) => changing(engine.import(readings, options)),
      undo: (id, options) => changing(engine.undo(id, options)),
      // Every question asks for it, and would wait for the long ones before it.
      span: () => keep("span", () => engine.span()),
    },
    keep,
    revision,
  };
}

async function stateOf(path: string): Promise<string> {
  try {
    const { mtimeMs, size } = await stat(path);
    return `${mtimeMs}/${size}`;
  } catch {
    return "none";
  }
}

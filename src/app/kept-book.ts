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

/**
 * Returns a book that keeps its judgements until its ledger, cost model or plan file changes; `onChange` is told once its own
 * ledger has.
 */
export function keptBook(book: Book, onChange: () => void = () => {}): KeptBook {
  let changes = 0;
  /** What fails may have changed the ledger before it did. */
  const changing = async <Outcome>(
    work: Promise<Outcome>,
    isChange: (outcome: Outcome) => boolean = () => true,
  ) => {
    let isSame = false;
    try {
      const outcome = await work;
      isSame = !isChange(outcome);
      return outcome;
    } finally {
      changes += isSame ? 0 : 1;
      if (!isSame) onChange();
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
      import: (readings, options) =>
        changing(engine.import(readings, options), ({ import_id }) => import_id !== null),
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

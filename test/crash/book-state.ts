import { withBook } from "../../src/app/book.ts";
import { stateAccounts } from "../../src/app/state-accounts.ts";
import type { ImportRecord } from "../../src/ledger/imports.ts";
import type { Workplace } from "../workplace.ts";

/** What a book answers: its imports, and the totals of its accounts over all time. */
export interface BookState {
  readonly imports: readonly Omit<ImportRecord, "at">[];
  readonly totals: unknown;
}

const resources = { memory_limit: "800MB", threads: 2 } as const;

/** Opens a book, as every command does, and asks it. */
export function stateOf({ book: folder }: Workplace): Promise<BookState> {
  return withBook(folder, resources, async (book) => {
    const imports = await book.engine.imports();
    const { totals } = await stateAccounts(book, null, {});
    return {
      imports: imports.map(({ import_id, files, live }) => ({ import_id, files, live })),
      totals,
    };
  });
}

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Book } from "./book.ts";
import { explainLine } from "./explain-line.ts";
import { importFiles } from "./import-files.ts";
import { keptBook } from "./kept-book.ts";
import { stateAccount } from "./state-account.ts";
import { request, withTemporaryBook } from "./temporary-book.test-support.ts";

const files = {
  "accounts.csv": "account_id,name\nA-1,Smith\nA-2,Jones\n",
  "invoices.csv": "invoice_id,account_id,issued_on\nI-1,A-1,2026-01-10\nI-2,A-2,2026-01-11\n",
  "invoice_lines.csv":
    "invoice_id,line,net_amount,cost_amount\nI-1,1,100.00,70.00\nI-2,1,50.00,20.00\n",
};
const more = "invoice_id,line,net_amount,cost_amount\nI-1,2,900.00,10.00\nI-2,2,70.00,30.00\n";

const questions: readonly (readonly [string, (book: Book) => Promise<unknown>])[] = [
  ["account", (book) => stateAccount(book, { account: "A-1", window: null }, {})],
  ["why", (book) => explainLine(book, { account: "A-1", line: "net_sales", window: null }, {})],
];

test.each(questions)(
  "an import taken back in the middle of a question leaves nothing of itself: %s",
  (_, ask) =>
    withTemporaryBook(files, async (book) => {
      const kept = keptBook(book);
      const path = join(book.folder, "more.csv");
      await writeFile(path, more);
      const fresh = await ask(book);
      for (let before = 1; before <= 12; before += 1) {
        const { import_id } = await importFiles(kept, {
          ...request,
          files: [path],
          as: "invoice_lines",
        });
        let asked = 0;
        const interrupted: Book = {
          ...kept,
          keep: async (question, make) => {
            asked += 1;
            if (asked === before) await kept.engine.undo(import_id ?? -1, {});
            return kept.keep(question, make);
          },
        };
        await ask(interrupted).catch(() => null);
        if (asked < before) await kept.engine.undo(import_id ?? -1, {});
        expect(await ask(kept)).toEqual(fresh);
      }
    }),
);

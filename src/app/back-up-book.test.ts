import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openJournal } from "../journal/open-journal.ts";
import { backUpBook } from "./back-up-book.ts";
import { type Book, costModelFile, withBook } from "./book.ts";
import { importFiles } from "./import-files.ts";
import { restoreBook } from "./restore-book.ts";
import { stateAccounts } from "./state-accounts.ts";
import {
  inTemporaryFolder,
  request,
  resources,
  withTemporaryBook,
} from "./temporary-book.test-support.ts";

const at = "2026-07-01T10:00:00.000Z";
const files = {
  "accounts.csv": "account_id,name\nA1,Acme\n",
  "invoices.csv": "invoice_id,account_id,issued_on\nI1,A1,2026-01-10\nI2,A1,2026-02-10\n",
  "lines.csv": "invoice_id,line,net_amount\nI1,1,100\n",
};

/** Another invoice's lines, enough of them for an import that takes a while. */
const many = `invoice_id,line,net_amount\n${Array.from({ length: 200_000 }, (_, i) => `I2,${i + 1},0.01\n`).join("")}`;

test("a copy that is asked for while an import runs holds the book before it or after it", async () => {
  await withTemporaryBook(files, (book) =>
    inTemporaryFolder(async (folder) => {
      const journal = await openJournal({ path: join(folder, "journal.sqlite") });
      await writeFile(join(folder, "many.csv"), many);
      const importing = importFiles(book, {
        ...request,
        files: [join(folder, "many.csv")],
        as: "invoice_lines",
      });
      await Promise.all([0, 20, 200].map((delay) => copiedAfter(delay, { book, journal }, folder)));
      await importing;
      await backUpBook({ book, journal }, join(folder, "last.tar"), at);
      await journal.close();
      const sales = await Promise.all(
        ["0.tar", "20.tar", "200.tar", "last.tar"].map((copy) => salesIn(join(folder, copy))),
      );
      expect(sales.at(-1)).toBe(2100);
      expect(sales.filter((each) => each !== 100 && each !== 2100)).toEqual([]);
    }),
  );
});

test("where the cost model is saved while the journal is copied, both are copied once more", async () => {
  await withTemporaryBook(files, (book) =>
    inTemporaryFolder(async (folder) => {
      const journal = await openJournal({ path: join(folder, "journal.sqlite") });
      const model = join(book.folder, costModelFile);
      const dearer = `${await readFile(model, "utf8")}\n# dearer\n`;
      let copies = 0;
      const saving = {
        ...journal,
        backUp: async (path: string) => {
          await journal.backUp(path);
          copies += 1;
          if (copies === 1) await writeFile(model, dearer);
        },
      };
      await backUpBook({ book, journal: saving }, join(folder, "copy.tar"), at);
      await journal.close();
      const restored = await restoredFrom(join(folder, "copy.tar"));
      expect(await readFile(join(restored, costModelFile), "utf8")).toBe(dearer);
      expect(copies).toBe(2);
    }),
  );
});

async function copiedAfter(
  delay: number,
  open: Parameters<typeof backUpBook>[0],
  folder: string,
): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, delay));
  await backUpBook(open, join(folder, `${delay}.tar`), at);
}

async function restoredFrom(copy: string): Promise<string> {
  const folder = `${copy}-restored`;
  await restoreBook({ copy, folder, place: { path: join(folder, "journal.sqlite") } });
  return folder;
}

async function salesIn(copy: string): Promise<number | null> {
  const folder = await restoredFrom(copy);
  const stated = await withBook(folder, resources, (book: Book) => stateAccounts(book, null, {}));
  return stated.totals.economics.net_sales;
}

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Book, createBook, type Resources, withBook } from "./book.ts";
import { importFiles } from "./import-files.ts";

export const resources: Resources = { memory_limit: "600MB", threads: 2 };

/** Runs `work` in a folder of its own that is removed afterwards. */
export async function inTemporaryFolder<Value>(
  work: (folder: string) => Promise<Value>,
): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), "warto-test-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs `work` on a book made of CSV texts by file name. */
export async function withTemporaryBook<Value>(
  files: Readonly<Record<string, string>>,
  work: (book: Book) => Promise<Value>,
  costModel = `currency = "EUR"`,
): Promise<Value> {
  return inTemporaryFolder(async (root) => {
    const folder = join(root, "book");
    await createBook(folder, resources, costModel);
    const paths = await Promise.all(
      Object.entries(files).map(async ([name, text]) => {
        await writeFile(join(root, name), text);
        return join(root, name);
      }),
    );
    return withBook(folder, resources, async (book) => {
      if (paths.length > 0) await importFiles(book, { ...request, files: paths });
      return work(book);
    });
  });
}

export const request = {
  as: null,
  map: null,
  decimal: null,
  dates: null,
  delimiter: null,
  encoding: null,
  sheet: null,
  dry_run: false,
  at: "2026-07-01T10:00:00.000Z",
  signal: null,
} as const;

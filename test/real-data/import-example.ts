import { existsSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createBook, withBook } from "../../src/app/book.ts";
import { type Imported, importFiles } from "../../src/app/import-files.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Real data lies beside the repository, where its licence lets it; tests of it are skipped elsewhere. */
export const realData = join(root, "../shared/data");
export const resources = { memory_limit: "1200MB", threads: 2 } as const;

export function isHere(folder: string): boolean {
  return existsSync(join(realData, folder));
}

/** Makes a fresh book with an example's cost model. */
export async function exampleBook(example: string): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), "warto-example-")), "book");
  await createBook(folder, resources);
  await cp(join(root, "examples", example, "cost-model.toml"), join(folder, "cost-model.toml"));
  return folder;
}

/** Removes an example's book with all that lies beside it. */
export async function removeBook(folder: string): Promise<void> {
  await rm(dirname(folder), { recursive: true, force: true });
}

/** Imports real files through an example's mapping, as one command does. */
export async function importExample(
  folder: string,
  example: string,
  files: readonly string[],
): Promise<Imported> {
  return withBook(folder, resources, (book) =>
    importFiles(book, {
      files: files.map((file) => join(realData, file)),
      map: join(root, "examples", example, "mapping.toml"),
      as: null,
      decimal: null,
      dates: null,
      delimiter: null,
      encoding: null,
      sheet: null,
      dry_run: false,
      at: "2026-01-01T00:00:00Z",
      signal: null,
    }),
  );
}

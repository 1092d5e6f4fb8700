import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { demoFiles } from "../demo/csv.ts";
import { type DemoBook, demoBook } from "../demo/demo-book.ts";
import type { Steering } from "../engine/engine.ts";
import { createBook, type Resources, withBook } from "./book.ts";
import { folderFault } from "./folder-fault.ts";
import { type Imported, importFiles } from "./import-files.ts";

export interface DemoRequest {
  readonly folder: string;
  readonly seed: number;
  /** The moment to record, ISO 8601. */
  readonly at: string;
  readonly resources: Resources;
}

/**
 * Makes the demo book of a seed the way any book is made: its tables are written as CSV files into
 * the book's `source` folder and imported from there. What is cancelled leaves nothing behind.
 */
export async function makeDemoBook(request: DemoRequest, steering: Steering): Promise<Imported> {
  const { folder, resources, seed } = request;
  const isNew = !existsSync(folder);
  steering.progress?.({ doing: "making up a year of business", done: 0 });
  const made = demoBook({ seed });
  await createBook(folder, resources, made.costModel);
  try {
    return await fill(request, made, steering);
  } catch (error) {
    if (isNew) await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function fill(
  { folder, at, resources }: DemoRequest,
  made: DemoBook,
  steering: Steering,
): Promise<Imported> {
  const files = await writeSources(join(folder, "source"), made);
  return withBook(folder, resources, (book) =>
    importFiles(book, {
      ...unsaid,
      files,
      at,
      dry_run: false,
      signal: steering.signal ?? null,
      ...(steering.progress === undefined ? {} : { progress: steering.progress }),
    }),
  );
}

/** Canonical files need no telling. */
const unsaid = {
  as: null,
  map: null,
  decimal: null,
  dates: null,
  delimiter: null,
  encoding: null,
  sheet: null,
} as const;

async function writeSources(folder: string, made: DemoBook): Promise<readonly string[]> {
  return folderFault(folder, async () => {
    await mkdir(folder, { recursive: true });
    const files = demoFiles(made).map(({ name, text }) => ({ path: join(folder, name), text }));
    await Promise.all(files.map(({ path, text }) => writeFile(path, text)));
    return files.map(({ path }) => path);
  });
}

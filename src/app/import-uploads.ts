import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { JobRequest } from "../api/jobs.ts";
import type { ImportAnswer } from "../api/uploads.ts";
import type { Steering } from "../engine/engine.ts";
import { parseMapping } from "../intake/mapping.ts";
import type { Rejection } from "../ledger/reading.ts";
import { Refusal } from "../lib/refusal.ts";
import { joined } from "../lib/sentence.ts";
import type { Book } from "./book.ts";
import { csvLine } from "./csv-text.ts";
import { importFiles, type NamedFile } from "./import-files.ts";
import { rejectionCells, rejectionColumns } from "./write-rejections.ts";
import { dropUpload, findUpload, uploadFolder } from "./uploads.ts";

export interface UploadsToImport {
  readonly asked: Extract<JobRequest, { readonly kind: "import" }>;
  /** The moment to record, ISO 8601. */
  readonly at: string;
}

/** So many rejections are read on a page; the file has all of them. */
const shownRejections = 200;

/** Reads uploaded files into a book as one import; they are dropped once they are in. */
export async function importUploads(
  book: Book,
  { asked, at }: UploadsToImport,
  { signal, progress }: Steering,
): Promise<ImportAnswer> {
  const { dry_run } = asked;
  const files = await Promise.all(asked.files.map((file) => namedFile(book, file)));
  const outcome = await importFiles(book, {
    ...unsaid,
    files,
    at,
    dry_run,
    signal: signal ?? null,
    ...(progress && { progress }),
  });
  const { rejections } = outcome;
  if (!dry_run) await Promise.all(asked.files.map(({ id }) => dropUpload(book, id)));
  return {
    dry_run,
    import_id: outcome.import_id,
    files: outcome.files,
    rejections: rejections.slice(0, shownRejections),
    rejections_in_all: rejections.length,
    rejections_file: rejections.length === 0 ? null : await keptRejections(book, rejections),
    warnings: outcome.warnings,
  };
}

const unsaid = {
  as: null,
  map: null,
  decimal: null,
  dates: null,
  delimiter: null,
  encoding: null,
  sheet: null,
} as const;

async function namedFile(
  book: Book,
  { id, as, map }: UploadsToImport["asked"]["files"][number],
): Promise<NamedFile> {
  const { path, name } = await findUpload(book, id);
  if (map === null) return { path, name, as, mapping: null };
  const mapping = parseMapping(map, { en: `mapping of ${name}`, pl: `przypisanie pliku ${name}` });
  if (!mapping.ok) throw new Refusal(joined(mapping.problem, "\n"));
  return { path, name, as, mapping: mapping.value };
}

async function keptRejections(book: Book, rejections: readonly Rejection[]): Promise<string> {
  const id = randomUUID();
  const rows = rejections.map(rejectionCells);
  const text = [rejectionColumns, ...rows].map((row) => csvLine(row, "en")).join("");
  await writeFile(rejectionsPath(book, id), `\uFEFF${text}`);
  return id;
}

/** Returns where the rejected rows of an import lie, as CSV that no spreadsheet takes for formulas. */
export function rejectionsPath(book: Book, id: string): string {
  return join(uploadFolder(book), `${id}.csv`);
}

import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type ImportOptions, UnreadableFile } from "../engine/engine.ts";
import { clean } from "../intake/delimited/clean.ts";
import { type Mapping, parseMapping } from "../intake/mapping.ts";
import { openFile } from "../intake/open-file.ts";
import type { OpenOptions } from "../intake/open-options.ts";
import type { FactsTerms } from "../ledger/facts.ts";
import type { ImportOutcome } from "../ledger/imports.ts";
import type { Reading } from "../ledger/reading.ts";
import type { Sentence } from "../lib/language.ts";
import { Refusal } from "../lib/refusal.ts";
import type { Result } from "../lib/result.ts";
import { inEachLanguage, joined } from "../lib/sentence.ts";
import { type Book, parseBookCostModel } from "./book.ts";
import { factsTerms } from "./facts-terms.ts";
import { folderFault } from "./folder-fault.ts";
import { writeRejections } from "./write-rejections.ts";

export interface ImportRequest
  extends Omit<OpenOptions, "mapping" | "staging" | "signal">,
    Omit<ImportOptions, "signal"> {
  readonly files: readonly (string | NamedFile)[];
  /** Path of a mapping file, null where the columns bear the ledger's names. */
  readonly map: string | null;
  readonly signal: AbortSignal | null;
}

/** A file that its user calls otherwise than it is stored, and how it alone is to be read. */
export interface NamedFile extends Pick<OpenOptions, "as" | "mapping"> {
  readonly path: string;
  readonly name: string;
}

export interface Imported extends ImportOutcome {
  /** The CSV with the rejected rows, null where there are none and for a dry run. */
  readonly rejections_file: string | null;
}

/** Reads files into a book as one import. */
export async function importFiles(book: Book, request: ImportRequest): Promise<Imported> {
  const mapping = request.map === null ? null : await readMapping(request.map);
  return withStaging(book, async (staging) => {
    const options: OpenOptions = { ...request, mapping, staging };
    const opened = await openAll(request, options);
    const outcome = await importReadings(book, request, opened.readings, options);
    return {
      ...outcome,
      warnings: [...opened.warnings, ...outcome.warnings],
      rejections_file: request.dry_run ? null : await writtenRejections(book, outcome, request.at),
    };
  });
}

async function writtenRejections(
  book: Book,
  { import_id, rejections }: ImportOutcome,
  at: string,
): Promise<string | null> {
  try {
    return await writeRejections(book, rejections, at);
  } catch (error) {
    if (!(error instanceof Refusal) || import_id === null) throw error;
    throw new Refusal(
      {
        en: `import ${import_id} is in the book, but the list of its rejected rows is not: ${error.sentence.en}`,
        pl: `Import ${import_id} jest w danych, ale listy odrzuconych wierszy nie udało się zapisać: ${error.sentence.pl}`,
      },
      { cause: error },
    );
  }
}

async function readMapping(path: string): Promise<Mapping> {
  const parsed = parseMapping(
    await folderFault(path, () => readFile(path, "utf8")),
    inEachLanguage(() => path),
  );
  if (parsed.ok) return parsed.value;
  throw new Refusal(joined(parsed.problem, "\n"));
}

async function openAll({ files, progress }: ImportRequest, options: OpenOptions) {
  const readings: Reading[] = [];
  const warnings: Sentence[] = [];
  for (const file of files) {
    const { path, name, ...own } = typeof file === "string" ? { path: file, name: file } : file;
    progress?.({ doing: `opening ${name}`, done: 0 });
    const opened = unwrap(await openFile(path, { ...options, ...own }, name));
    readings.push(...opened.readings);
    warnings.push(...opened.warnings);
  }
  return { readings, warnings };
}

/** A file that does not read cleanly is read again with care, and the import begins anew. */
async function importReadings(
  book: Book,
  request: ImportRequest,
  readings: readonly Reading[],
  options: OpenOptions,
): Promise<ImportOutcome> {
  try {
    const { signal, ...settings } = request;
    const prepare = await termsOf(book);
    const how = { ...settings, ...(signal && { signal }), ...(prepare && { prepare }) };
    return await book.engine.import(readings, how);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const careful = await readWithCare(error, request, readings, options);
    const outcome = await importReadings(book, request, careful.readings, options);
    return { ...outcome, warnings: [...careful.warnings, ...outcome.warnings] };
  }
}

/** A cost model that does not read keeps nobody from importing. */
async function termsOf(book: Book): Promise<FactsTerms | null> {
  const parsed = await parseBookCostModel(book.folder);
  return parsed.ok ? factsTerms(parsed.value) : null;
}

async function readWithCare(
  error: UnreadableFile,
  request: ImportRequest,
  readings: readonly Reading[],
  options: OpenOptions,
) {
  const broken = readings.find((reading) => reading.file === error.file);
  if (broken?.source.kind !== "delimited" || broken.source.row_column !== null) throw error;
  request.progress?.({ doing: `reading ${error.file} row by row`, done: 0 });
  const cleaned = unwrap(await clean(broken, options));
  return {
    readings: readings.flatMap((reading) => (reading === broken ? cleaned.readings : [reading])),
    warnings: cleaned.warnings,
  };
}

async function withStaging<Value>(
  book: Book,
  work: (staging: string) => Promise<Value>,
): Promise<Value> {
  const parent = join(book.folder, ".staging");
  const staging = await folderFault(book.folder, async () => {
    await mkdir(parent, { recursive: true });
    return mkdtemp(join(parent, "import-"));
  });
  try {
    return await folderFault(book.folder, () => work(staging));
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

function unwrap<Value>(result: Result<Value, Sentence>): Value {
  if (result.ok) return result.value;
  throw new Refusal(result.problem);
}

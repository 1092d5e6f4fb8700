import type { Sentence } from "../lib/language.ts";
import { fail, ok, type Result } from "../lib/result.ts";
import { openDelimited } from "./delimited/open-delimited.ts";
import type { TextFile } from "./delimited/text-file.ts";
import { openJson } from "./json/open-json.ts";
import { openParquet } from "./parquet/open-parquet.ts";
import { openSpreadsheet } from "./spreadsheet/open-spreadsheet.ts";
import { detectFormat, foreignSentence, misnomer } from "./detect-format.ts";
import { checkGzip, readGzipHead, readHead } from "./file-head.ts";
import { settingsFor } from "./file-settings.ts";
import type { Opened, OpenOptions } from "./open-options.ts";
import { isEmpty } from "./sections.ts";

/**
 * Returns how a file is to be read, by what its bytes are, or one sentence that says why it cannot be. Files that
 * an engine does not read itself are staged as CSV in `options.staging`. `name` is what its user calls the file.
 */
export async function openFile(
  path: string,
  options: OpenOptions,
  name: string = path,
): Promise<Result<Opened, Sentence>> {
  const head = await readHead(path);
  if (!head.ok) return head;
  const { bytes, whole } = head.value;
  if (bytes.length === 0) return fail(isEmpty(name));
  const file = { file: name, path, compression: "none", head: bytes, whole } as const;
  return openFormat(file, options);
}

async function openFormat(file: TextFile, options: OpenOptions): Promise<Result<Opened, Sentence>> {
  const format = detectFormat(file.head);
  switch (format.kind) {
    case "foreign":
      return fail(foreignSentence(file.file, format));
    case "gzip":
      return file.compression === "gzip" ? fail(packedTwice(file.file)) : openGzip(file, options);
    case "text":
      return openText(file, options);
    case "json":
      return openJsonFile(file, options);
    case "parquet":
      return openParquetFile(file, options);
    case "zip":
      return openZip(file, options);
    default:
      return format satisfies never;
  }
}

async function openGzip(packed: TextFile, options: OpenOptions): Promise<Result<Opened, Sentence>> {
  const head = await readGzipHead(packed.path);
  if (!head.ok) return head;
  const { bytes, whole } = head.value;
  if (bytes.length === 0) return fail(isEmpty(packed.file));
  const checked = whole ? ok(null) : await checkGzip(packed.path, options.signal);
  if (!checked.ok) return checked;
  return openFormat({ ...packed, compression: "gzip", head: bytes, whole }, options);
}

async function openText(file: TextFile, options: OpenOptions): Promise<Result<Opened, Sentence>> {
  const settings = settingsFor(file.file, options);
  if (!settings.ok) return settings;
  const opened = await openDelimited(file, settings.value);
  return withWarning(opened, misnomer(file.file, kinds.text, [".csv", ".tsv", ".txt"]));
}

async function openJsonFile(
  file: TextFile,
  options: OpenOptions,
): Promise<Result<Opened, Sentence>> {
  const opened = await openJson(file, options);
  return withWarning(opened, misnomer(file.file, kinds.json, [".json", ".jsonl", ".ndjson"]));
}

async function openZip(file: TextFile, options: OpenOptions): Promise<Result<Opened, Sentence>> {
  if (file.compression === "gzip") return fail(packedInside(file.file, kinds.archive));
  const opened = await openSpreadsheet(file.file, file.path, options);
  return withWarning(opened, misnomer(file.file, kinds.workbook, [".xlsx"]));
}

async function openParquetFile(
  file: TextFile,
  options: OpenOptions,
): Promise<Result<Opened, Sentence>> {
  if (file.compression === "gzip") return fail(packedInside(file.file, kinds.parquet));
  const settings = settingsFor(file.file, options);
  if (!settings.ok) return settings;
  const opened = await openParquet(file.file, file.path, settings.value);
  return withWarning(opened, misnomer(file.file, kinds.parquet, [".parquet"]));
}

function withWarning(
  opened: Result<Opened, Sentence>,
  warning: Sentence | null,
): Result<Opened, Sentence> {
  if (!opened.ok || warning === null) return opened;
  return ok({ ...opened.value, warnings: [warning, ...opened.value.warnings] });
}

const kinds = {
  text: { en: "delimited text", pl: "tekst z rozdzielonymi wartościami" },
  json: { en: "JSON", pl: "JSON" },
  workbook: { en: "a workbook", pl: "skoroszyt" },
  archive: { en: "a workbook or zip archive", pl: "skoroszyt albo archiwum zip" },
  parquet: { en: "Parquet", pl: "Parquet" },
} as const satisfies Readonly<Record<string, Sentence>>;

function packedInside(file: string, kind: Sentence): Sentence {
  return {
    en: `${file} is ${kind.en} packed by gzip: unpack it, and import the result.`,
    pl: `${file} to ${kind.pl} spakowany programem gzip: rozpakuj go i zaimportuj wynik.`,
  };
}

function packedTwice(file: string): Sentence {
  return {
    en: `${file} is packed twice by gzip: unpack it once, and import the result.`,
    pl: `Plik ${file} jest dwukrotnie spakowany programem gzip: rozpakuj go raz i zaimportuj wynik.`,
  };
}

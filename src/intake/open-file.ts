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

/**
 * Returns how a file is to be read, by what its bytes are, or one sentence that says why it cannot be. Files that
 * an engine does not read itself are staged as CSV in `options.staging`. `name` is what its user calls the file.
 */
export async function openFile(
  path: string,
  options: OpenOptions,
  name: string = path,
): Promise<Result<Opened, string>> {
  const head = await readHead(path);
  if (!head.ok) return head;
  const { bytes, whole } = head.value;
  if (bytes.length === 0) return fail(`${name} is empty: there is nothing to read.`);
  const file = { file: name, path, compression: "none", head: bytes, whole } as const;
  return openFormat(file, options);
}

async function openFormat(file: TextFile, options: OpenOptions): Promise<Result<Opened, string>> {
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

async function openGzip(packed: TextFile, options: OpenOptions): Promise<Result<Opened, string>> {
  const head = await readGzipHead(packed.path);
  if (!head.ok) return head;
  const { bytes, whole } = head.value;
  if (bytes.length === 0) return fail(`${packed.file} is empty: there is nothing to read.`);
  const checked = whole ? ok(null) : await checkGzip(packed.path, options.signal);
  if (!checked.ok) return checked;
  return openFormat({ ...packed, compression: "gzip", head: bytes, whole }, options);
}

async function openText(file: TextFile, options: OpenOptions): Promise<Result<Opened, string>> {
  const settings = settingsFor(file.file, options);
  if (!settings.ok) return settings;
  const opened = await openDelimited(file, settings.value);
  return withWarning(opened, misnomer(file.file, "delimited text", [".csv", ".tsv", ".txt"]));
}

async function openJsonFile(file: TextFile, options: OpenOptions): Promise<Result<Opened, string>> {
  const opened = await openJson(file, options);
  return withWarning(opened, misnomer(file.file, "JSON", [".json", ".jsonl", ".ndjson"]));
}

async function openZip(file: TextFile, options: OpenOptions): Promise<Result<Opened, string>> {
  if (file.compression === "gzip")
    return fail(packedInside(file.file, "a workbook or zip archive"));
  const opened = await openSpreadsheet(file.file, file.path, options);
  return withWarning(opened, misnomer(file.file, "a workbook", [".xlsx"]));
}

async function openParquetFile(
  file: TextFile,
  options: OpenOptions,
): Promise<Result<Opened, string>> {
  if (file.compression === "gzip") return fail(packedInside(file.file, "Parquet"));
  const settings = settingsFor(file.file, options);
  if (!settings.ok) return settings;
  const opened = await openParquet(file.file, file.path, settings.value);
  return withWarning(opened, misnomer(file.file, "Parquet", [".parquet"]));
}

function withWarning(
  opened: Result<Opened, string>,
  warning: string | null,
): Result<Opened, string> {
  if (!opened.ok || warning === null) return opened;
  return ok({ ...opened.value, warnings: [warning, ...opened.value.warnings] });
}

function packedInside(file: string, kind: string): string {
  return `${file} is ${kind} packed by gzip: unpack it, and import the result.`;
}

function packedTwice(file: string): string {
  return `${file} is packed twice by gzip: unpack it once, and import the result.`;
}

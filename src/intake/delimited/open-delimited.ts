import type { Reading, Source } from "../../ledger/reading.ts";
import type { Sentence } from "../../lib/language.ts";
import { fail, ok, type Result } from "../../lib/result.ts";
import { type FileSettings, tablesFor } from "../file-settings.ts";
import { columnsOf } from "../header.ts";
import type { Opened } from "../open-options.ts";
import { isEmpty, rowless } from "../sections.ts";
import { decideEncoding, encodingWarnings } from "./decide-encoding.ts";
import { isPlainThroughout } from "./is-plain-throughout.ts";
import { scanRecord, valuesOf } from "./scan-record.ts";
import { firstRecords, sniffDelimiter } from "./sniff-delimiter.ts";
import { stageDelimited } from "./stage-delimited.ts";
import type { TextFile } from "./text-file.ts";
import { type TextStart, textStart } from "./text-start.ts";

/**
 * Returns the plan for a delimited file. An engine reads a UTF-8 file as it is; one in another encoding,
 * with lines before its header, or with blank lines among its rows, is staged.
 */
export async function openDelimited(
  input: TextFile,
  settings: FileSettings,
): Promise<Result<Opened, Sentence>> {
  const { staging, signal } = settings.options;
  const encoding = await decideEncoding(input, settings.encoding, signal);
  if (!encoding.ok) return encoding;
  const start = textStart(input, encoding.value);
  if (start.text.trim() === "") return fail(isEmpty(input.file));
  const plan = planOf(input, start, settings);
  if (!plan.ok) return plan;
  const warnings = [
    ...(settings.encoding === null ? encodingWarnings(input.file, encoding.value) : []),
    ...(hasRows(start, plan.value, input.whole) ? [] : [rowless(input.file)]),
  ];
  const plain = encoding.value === "utf-8" && start.plain;
  if (plain && (await isPlainThroughout({ ...input, signal })))
    return ok({ readings: [plan.value], warnings });
  const style = { encoding: encoding.value, lineBreak: start.lineBreak };
  const staged = await stageDelimited(plan.value, { ...style, staging, signal });
  return staged.ok ? ok({ readings: [staged.value], warnings }) : staged;
}

function planOf(
  { file, path, compression }: TextFile,
  start: TextStart,
  settings: FileSettings,
): Result<Reading, Sentence> {
  const delimiter = delimiterOf(file, start, settings.delimiter);
  if (!delimiter.ok) return delimiter;
  const header = scanRecord(start.text, 0, { delimiter: delimiter.value, final: true });
  if (header.kind !== "record") return fail(brokenHeader(file));
  const columns = columnsOf(file, valuesOf(header));
  if (!columns.ok) return columns;
  const tables = tablesFor({ file, columns: columns.value }, settings);
  if (!tables.ok) return tables;
  const source: Source = {
    kind: "delimited",
    path,
    delimiter: delimiter.value,
    compression,
    row_column: null,
  };
  return ok({
    file,
    source,
    columns: columns.value,
    styles: settings.styles,
    tables: tables.value,
    unreadable: [],
  });
}

function brokenHeader(file: string): Sentence {
  return {
    en: `${file} has a quote in its header, row 1, that is not closed properly: correct the header.`,
    pl: `W nagłówku pliku ${file} (wiersz 1) cudzysłów nie jest poprawnie zamknięty: popraw nagłówek.`,
  };
}

function delimiterOf(
  file: string,
  { text, declared }: TextStart,
  given: string | null,
): Result<string, Sentence> {
  if (given === null) return ok(declared ?? sniffDelimiter(text));
  const delimiter = given.toLowerCase() === "tab" || given === String.raw`\t` ? "\t" : given;
  if (!/^[^"\r\n]$/.test(delimiter)) {
    return fail({
      en: `--delimiter "${given}" is not one character: give , ; | or tab.`,
      pl: `Separator „${given}” (delimiter) nie jest jednym znakiem: podaj , ; | albo tab.`,
    });
  }
  const better = sniffDelimiter(text);
  const [header = []] = firstRecords(text, delimiter, 1);
  const [sniffed = []] = firstRecords(text, better, 1);
  if (header.length > 1 || sniffed.length < 2) return ok(delimiter);
  return fail({
    en: `${file} has one column only with the delimiter "${given}": "${header[0]}". Leave --delimiter out, or give ${shown(better)}.`,
    pl: `Przy separatorze „${given}” plik ${file} ma tylko jedną kolumnę: „${header[0]}”. Pomiń separator (delimiter) albo podaj ${shown(better)}.`,
  });
}

function shown(delimiter: string): string {
  return delimiter === "\t" ? "tab" : `"${delimiter}"`;
}

function hasRows({ text }: TextStart, { source }: Reading, whole: boolean): boolean {
  if (!whole || source.kind !== "delimited") return true;
  return firstRecords(text, source.delimiter, 2).length > 1;
}

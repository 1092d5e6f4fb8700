import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Reading } from "../ledger/reading.ts";
import type { Sentence } from "../lib/language.ts";
import { inEachLanguage } from "../lib/sentence.ts";
import type { Result } from "../lib/result.ts";
import { openFile } from "./open-file.ts";
import type { Opened, OpenOptions } from "./open-options.ts";

/** A folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "warto-intake-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function optionsIn(staging: string, given: Partial<OpenOptions> = {}): OpenOptions {
  return {
    as: null,
    mapping: null,
    decimal: null,
    dates: null,
    delimiter: null,
    encoding: null,
    sheet: null,
    staging,
    signal: null,
    ...given,
  };
}

/** Writes a file, opens it, and returns the outcome with the file's folder left out of every name. */
export async function open(
  name: string,
  content: string | Uint8Array,
  options: Partial<OpenOptions> = {},
): Promise<Result<Opened, Sentence>> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), content);
  return withoutFolder(await openFile(join(folder, name), optionsIn(folder, options)), folder);
}

/** The same outcome with `folder/` cut from names and sentences; paths of sources stay as they are. */
export function withoutFolder(
  result: Result<Opened, Sentence>,
  folder: string,
): Result<Opened, Sentence> {
  const cut = (text: string) => text.replaceAll(`${folder}/`, "");
  const cutIn = (one: Sentence) => inEachLanguage((language) => cut(one[language]));
  if (!result.ok) return { ok: false, problem: cutIn(result.problem) };
  const readings = result.value.readings.map((reading) => ({
    ...reading,
    file: cut(reading.file),
    unreadable: reading.unreadable.map((one) => ({ ...one, file: cut(one.file) })),
  }));
  return { ok: true, value: { readings, warnings: result.value.warnings.map(cutIn) } };
}

export async function problemOf(...given: Parameters<typeof open>): Promise<string> {
  const result = await open(...given);
  if (result.ok) throw new Error(`${given[0]} was opened`);
  return result.problem.en;
}

/** A file that opens, its warnings in English. */
export async function opened(
  ...given: Parameters<typeof open>
): Promise<Pick<Opened, "readings"> & { readonly warnings: readonly string[] }> {
  const result = await open(...given);
  if (!result.ok) throw new Error(result.problem.en);
  const { readings, warnings } = result.value;
  return { readings, warnings: warnings.map(({ en }) => en) };
}

/** The only reading of a file that opens. */
export async function readingOf(...given: Parameters<typeof open>): Promise<Reading> {
  const { readings } = await opened(...given);
  const [reading] = readings;
  if (reading === undefined || readings.length > 1) throw new Error(`${readings.length} readings`);
  return reading;
}

/** The lines of a reading's file; shows of its path only whether it is the user's own or staged. */
export function linesOf(reading: Reading): readonly string[] {
  return readFileSync(reading.source.path, "utf8").trimEnd().split("\n");
}

/** What a user is shown of the rows that could not be read. */
export function refusals(reading: Reading): readonly string[] {
  return reading.unreadable.map(({ file, row, column, value, reason }) => {
    const where = column === null ? "" : `, column "${column}"`;
    return `${basename(file)}, row ${row}${where}: ${value === null ? "the value" : `"${value}"`} ${reason.en}.`;
  });
}

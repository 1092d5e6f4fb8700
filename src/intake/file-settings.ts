import type { FileStyles, TableReading } from "../ledger/reading.ts";
import type { Sentence } from "../lib/language.ts";
import { fail, ok, type Result } from "../lib/result.ts";
import { applyMapping } from "./apply-mapping.ts";
import { detectTable, type Header, readAs } from "./detect-table.ts";
import type { FileMapping } from "./file-mapping.ts";
import type { OpenOptions } from "./open-options.ts";

/** What options and mapping together say of one file (or of one sheet in it). */
export interface FileSettings {
  readonly mapping: FileMapping | null;
  readonly options: OpenOptions;
  readonly delimiter: string | null;
  readonly encoding: string | null;
  readonly styles: FileStyles;
}

/** Returns the settings for a file; an option goes before what the mapping says. */
export function settingsFor(file: string, options: OpenOptions): Result<FileSettings, Sentence> {
  return settingsForSheet(file, null, options);
}

/** The same for one sheet of a spreadsheet, or one table of a JSON file. */
export function settingsForSheet(
  file: string,
  sheet: string | null,
  options: OpenOptions,
): Result<FileSettings, Sentence> {
  if (options.mapping === null) return ok(settingsOf(null, options));
  const { name, files } = options.mapping;
  const mapping = files.find((candidate) => isFor(candidate, file, sheet));
  if (mapping !== undefined) return ok(settingsOf(mapping, options));
  const shown = sheet === null ? file : `${file}#${sheet}`;
  const names = files.map((candidate) => `"${candidate.name ?? "*"}"`).join(", ");
  return fail({
    en: `${name.en} has no [[file]] for ${shown}: it has them for ${names}. Add one.`,
    pl: `${name.pl} nie ma sekcji [[file]] dla ${shown}, tylko dla ${names}. Dodaj ją.`,
  });
}

/** Returns how a header is read: by the mapping, else as the table named, else as detected. */
export function tablesFor(
  header: Header,
  { mapping, options }: FileSettings,
): Result<readonly TableReading[], Sentence> {
  if (mapping !== null) return applyMapping(mapping, header);
  const table = options.as === null ? detectTable(header) : readAs(header, options.as);
  return table.ok ? ok([table.value]) : table;
}

function settingsOf(mapping: FileMapping | null, options: OpenOptions): FileSettings {
  return {
    mapping,
    options,
    delimiter: options.delimiter ?? mapping?.delimiter ?? null,
    encoding: options.encoding ?? mapping?.encoding ?? null,
    styles: {
      decimal: options.decimal ?? mapping?.decimal ?? null,
      dates: options.dates ?? mapping?.dates ?? null,
    },
  };
}

function isFor(mapping: FileMapping, file: string, sheet: string | null): boolean {
  const name = file.split(/[/\\]/).at(-1) ?? file;
  const named = mapping.name === null || matches(mapping.name, name, name.replace(/\.gz$/i, ""));
  return named && (mapping.sheet === null || sheet === null || matches(mapping.sheet, sheet));
}

function matches(glob: string, ...names: readonly string[]): boolean {
  const source = glob
    .replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  const pattern = new RegExp(`^${source}$`, "is");
  return names.some((name) => pattern.test(name));
}

import type { FileStyles, TableReading } from "../ledger/reading.ts";
import type { Sentence } from "../lib/language.ts";
import { fail, ok, type Result } from "../lib/result.ts";
import { joined } from "../lib/sentence.ts";
import { settingsForSheet, tablesFor } from "./file-settings.ts";
import { columnsOf } from "./header.ts";
import type { OpenOptions } from "./open-options.ts";

/** One table-like thing of a file: a sheet of a spreadsheet, a list in a JSON file. */
export interface SectionHeader {
  /** Null where the file holds just this. */
  readonly name: string | null;
  readonly cells: readonly string[];
}

export interface SectionPlan {
  readonly name: string | null;
  /** The file and, behind a `#`, the section. */
  readonly file: string;
  readonly columns: readonly string[];
  readonly tables: readonly TableReading[];
  readonly styles: FileStyles;
}

export interface SectionPlans {
  readonly plans: readonly SectionPlan[];
  readonly warnings: readonly Sentence[];
}

/** Returns how a file's sections are read; those that cannot be are told in warnings, unless none can. */
export function planSections(
  file: string,
  headers: readonly SectionHeader[],
  options: OpenOptions,
): Result<SectionPlans, Sentence> {
  const planned = headers.map((header) => planSection(file, header, options));
  const plans = planned.flatMap((plan) => (plan.ok ? [plan.value] : []));
  const problems = planned.flatMap((plan) => (plan.ok ? [] : [plan.problem]));
  if (plans.length === 0) return fail(joined(problems, " "));
  return ok({ plans, warnings: problems.map(leftOut) });
}

/** Returns the warning that something of a file is left out, with the reason why. */
export function leftOut(reason: Sentence): Sentence {
  return { en: `Left out: ${reason.en}`, pl: `Pominięto: ${reason.pl}` };
}

/** Returns the sentence that refuses a file without content. */
export function isEmpty(file: string): Sentence {
  return {
    en: `${file} is empty: there is nothing to read.`,
    pl: `Plik ${file} jest pusty: nie ma czego wczytać.`,
  };
}

/** Returns the warning of a file or section that holds its header alone. */
export function rowless(file: string): Sentence {
  return {
    en: `${file} has a header and no rows.`,
    pl: `${file} ma nagłówek, ale żadnych wierszy.`,
  };
}

/** Returns the name under which a section is shown. */
export function sectionName(file: string, name: string | null): string {
  return name === null ? file : `${file}#${name}`;
}

function planSection(
  file: string,
  { name, cells }: SectionHeader,
  options: OpenOptions,
): Result<SectionPlan, Sentence> {
  const shown = sectionName(file, name);
  const settings = settingsForSheet(file, name, options);
  if (!settings.ok) return settings;
  const columns = columnsOf(shown, cells);
  if (!columns.ok) return columns;
  const tables = tablesFor({ file: shown, columns: columns.value }, settings.value);
  if (!tables.ok) return tables;
  const { styles } = settings.value;
  return ok({ name, file: shown, columns: columns.value, tables: tables.value, styles });
}

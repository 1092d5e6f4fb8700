import { readFile, stat } from "node:fs/promises";
import type { Reading } from "../../ledger/reading.ts";
import type { Sentence } from "../../lib/language.ts";
import { fail, ok, type Result } from "../../lib/result.ts";
import { settingsForSheet } from "../file-settings.ts";
import type { Opened, OpenOptions } from "../open-options.ts";
import { leftOut, planSections, rowless, type SectionPlan, sectionName } from "../sections.ts";
import { rowColumn } from "../staged-file.ts";
import { archiveFault } from "./archive-fault.ts";
import { notWorkbook } from "./not-workbook.ts";
import { runSheetWorker, type WorkerLimits } from "./run-sheet-worker.ts";
import type { StagedSheet } from "./stage-sheet.ts";
import type { SheetJob } from "./stage-sheets.ts";
import { type WorkbookSheet, workbookSheets } from "./workbook-sheets.ts";
import { type ZipEntry, zipDirectory } from "./zip-directory.ts";
import { guardProblem } from "./zip-guard.ts";

const mostBytes = 512 * 1024 ** 2;
const defaultLimits: WorkerLimits = { megabytes: 2048, seconds: 300 };

/** Stages every sheet of a workbook that holds a table which is known here. */
export async function openSpreadsheet(
  file: string,
  path: string,
  options: OpenOptions,
  limits = defaultLimits,
): Promise<Result<Opened, Sentence>> {
  const workbook = await openWorkbook(file, path);
  if (!workbook.ok) return workbook;
  const chosen = chooseSheets(file, workbook.value.sheets, options.sheet);
  if (!chosen.ok) return chosen;
  const jobs = chosen.value.sheets.map((sheet) => jobOf(file, sheet, options));
  const { staging, signal } = options;
  const work = { path, staging, parts: workbook.value.parts, sheets: jobs };
  const staged = await runSheetWorker(work, limits, signal);
  if (!staged.ok) return fail(notRead(file, staged.problem));
  return readingsOf(file, staged.value, chosen.value, options);
}

interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly parts: readonly ZipEntry[];
}

async function openWorkbook(file: string, path: string): Promise<Result<Workbook, Sentence>> {
  const { size } = await stat(path);
  if (size > mostBytes)
    return fail({
      en: `${file} is larger than 512 MB. Save its data as CSV, and import that.`,
      pl: `Plik ${file} ma ponad 512 MB. Zapisz jego dane jako CSV i zaimportuj wynik.`,
    });
  const bytes = await readFile(path);
  const entries = zipDirectory(bytes);
  if (!entries.ok)
    return fail({
      en: `${file} ${entries.problem.en}. Copy or download it again.`,
      pl: `Plik ${file} ${entries.problem.pl}. Skopiuj lub pobierz go ponownie.`,
    });
  const foreign = notWorkbook(file, entries.value);
  if (foreign !== null) return fail(foreign);
  const problem = guardProblem(entries.value, bytes.length);
  if (problem !== null) return fail(notRead(file, problem));
  const sheets = await sheetsOf(bytes, entries.value);
  if (!sheets.ok) return fail(notRead(file, sheets.problem));
  const parts = entries.value.filter(({ name }) => /\.(xml|rels)$/i.test(name));
  return ok({ sheets: sheets.value, parts });
}

async function sheetsOf(
  bytes: Buffer,
  entries: readonly ZipEntry[],
): Promise<Result<readonly WorkbookSheet[], Sentence>> {
  try {
    const sheets = await workbookSheets(bytes, entries);
    return sheets.length === 0 ? fail({ en: "holds no sheets", pl: "nie ma arkuszy" }) : ok(sheets);
  } catch (error) {
    return archiveFault(error);
  }
}

interface Choice {
  readonly sheets: readonly WorkbookSheet[];
  readonly warnings: readonly Sentence[];
}

/** The sheet that was asked for, else all that can be seen. */
function chooseSheets(
  file: string,
  sheets: readonly WorkbookSheet[],
  asked: string | null,
): Result<Choice, Sentence> {
  if (asked === null) return ok(visibleSheets(file, sheets));
  const lower = asked.toLowerCase();
  const sheet =
    sheets.find(({ name }) => name === asked) ??
    sheets.find(({ name }) => name.toLowerCase() === lower);
  if (sheet !== undefined) return ok({ sheets: [sheet], warnings: [] });
  const names = sheets.map(({ name }) => `"${name}"`).join(", ");
  return fail({
    en: `${file} has no sheet "${asked}": it has ${names}.`,
    pl: `Plik ${file} nie ma arkusza „${asked}”; ma: ${names}.`,
  });
}

function visibleSheets(file: string, sheets: readonly WorkbookSheet[]): Choice {
  const hidden = sheets.filter((sheet) => sheet.hidden);
  return {
    sheets: sheets.filter((sheet) => !sheet.hidden),
    warnings: hidden
      .map(({ name }) => sectionName(file, name))
      .map((shown) =>
        leftOut({
          en: `${shown} is hidden; name it with --sheet to read it.`,
          pl: `arkusz ${shown} jest ukryty; aby go wczytać, odkryj go albo wskaż przez --sheet.`,
        }),
      ),
  };
}

function jobOf(file: string, { name, entry }: WorkbookSheet, options: OpenOptions): SheetJob {
  const settings = settingsForSheet(file, name, options);
  const styles = settings.ok ? settings.value.styles : { decimal: null, dates: null };
  return { file: sectionName(file, name), name, entry, styles };
}

function readingsOf(
  file: string,
  staged: readonly StagedSheet[],
  { warnings }: Choice,
  options: OpenOptions,
): Result<Opened, Sentence> {
  const full = staged.filter(({ header }) => header.length > 0);
  if (full.length === 0)
    return fail({
      en: `${file} is empty: there is nothing in its sheets to read.`,
      pl: `Plik ${file} jest pusty: w jego arkuszach nie ma czego wczytać.`,
    });
  const headers = full.map(({ name, header }) => ({ name, cells: header }));
  const planned = planSections(file, headers, options);
  if (!planned.ok) return planned;
  const readings = planned.value.plans.flatMap((plan) => {
    const sheet = full.find(({ name }) => name === plan.name);
    return sheet === undefined ? [] : [readingOf(plan, sheet)];
  });
  const bare = full.filter(
    (sheet) => sheet.rows === 0 && planned.value.plans.some(({ name }) => name === sheet.name),
  );
  return ok({
    readings,
    warnings: [
      ...warnings,
      ...planned.value.warnings,
      ...bare.map(({ name }) => rowless(sectionName(file, name))),
    ],
  });
}

function readingOf(plan: SectionPlan, { path, unreadable, commas }: StagedSheet): Reading {
  const { file, columns, tables, styles } = plan;
  return {
    file,
    source: { kind: "delimited", path, delimiter: ",", compression: "none", row_column: rowColumn },
    columns,
    styles: { ...styles, decimal: styles.decimal ?? (commas ? null : ".") },
    tables,
    unreadable,
  };
}

function notRead(file: string, problem: Sentence): Sentence {
  return {
    en: `${file} ${problem.en}. Save its data as CSV, and import that.`,
    pl: `Plik ${file} ${problem.pl}. Zapisz jego dane jako CSV i zaimportuj wynik.`,
  };
}

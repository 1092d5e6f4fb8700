import { streamXlsxRows } from "hucre/xlsx";
import type { FileStyles } from "../../ledger/reading.ts";
import type { Sentence } from "../../lib/language.ts";
import { ok, type Result } from "../../lib/result.ts";
import { archiveFault } from "./archive-fault.ts";
import { StagedFile } from "../staged-file.ts";
import { type StagedSheet, SheetStage } from "./stage-sheet.ts";
import { unsavedFormulas } from "./unsaved-formulas.ts";
import type { ZipEntry } from "./zip-directory.ts";
import { unpack } from "./zip-guard.ts";

/** What the worker is told: plain data. */
export interface SheetJobs {
  readonly path: string;
  readonly staging: string;
  /** What is unpacked besides the sheets: shared texts, styles, relations. */
  readonly parts: readonly ZipEntry[];
  readonly sheets: readonly SheetJob[];
}

export interface SheetJob {
  /** The workbook and, behind a `#`, the sheet. */
  readonly file: string;
  readonly name: string;
  readonly entry: ZipEntry;
  readonly styles: FileStyles;
}

/** Stages each sheet of a workbook, after every part of it has been unpacked once to see that it keeps to its size. */
export async function stageSheets(
  bytes: Buffer,
  { parts, sheets, staging }: SheetJobs,
): Promise<Result<readonly StagedSheet[], Sentence>> {
  try {
    for (const part of parts) for await (const piece of unpack(bytes, part)) void piece;
    const staged: StagedSheet[] = [];
    for (const sheet of sheets) staged.push(await stageSheet(bytes, sheet, staging));
    return ok(staged);
  } catch (error) {
    return archiveFault(error);
  }
}

async function stageSheet(bytes: Buffer, job: SheetJob, staging: string): Promise<StagedSheet> {
  const formulas = await unsavedFormulas(unpack(bytes, job.entry));
  const staged = await StagedFile.create(staging, { delimiter: ",", values: "text" });
  const stage = new SheetStage({ ...job, formulas, staged });
  for await (const { index, values } of streamXlsxRows(bytes, { sheet: job.name })) {
    stage.add(index + 1, values);
    await stage.flush();
  }
  return stage.close();
}

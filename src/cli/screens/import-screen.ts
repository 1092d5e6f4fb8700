import type { Imported } from "../../app/import-files.ts";
import type { FileOutcome } from "../../ledger/imports.ts";
import type { Rejection } from "../../ledger/reading.ts";
import { counted, decimalText, fixed } from "../text/figure-text.ts";
import { wrapText } from "../text/fit-text.ts";
import { plain } from "../text/ink.ts";
import { type Column, tableLines } from "../text/table.ts";
import type { View } from "./view.ts";

export interface ImportReport {
  readonly book: string;
  readonly dry_run: boolean;
  readonly imported: Imported;
}

const mostRejections = 5;

/** Returns what became of an import: rows, money, warnings, rejections. */
export function importScreen(report: ImportReport, view: View): readonly string[] {
  const { files, warnings } = report.imported;
  const money = files.flatMap(moneyRows);
  return [
    ...tableLines({ columns: rowColumns(files, view), rows: files }, view),
    ...(money.length === 0
      ? []
      : ["", ...tableLines({ columns: moneyColumns(view), rows: money }, view)]),
    ...warnings.flatMap(({ en }) => ["", ...wrapText(`Note: ${en}`, view.width, "  ")]),
    ...rejectionLines(report.imported, view),
    "",
    ...wrapText(verdict(report), view.width),
  ];
}

function verdict({ book, dry_run, imported }: ImportReport): string {
  const { files, import_id } = imported;
  const sum = (of: (file: FileOutcome) => number) => files.reduce((all, file) => all + of(file), 0);
  const [accepted, rejected] = [sum((file) => file.accepted), rejectedRows(files)];
  const what = `${counted(accepted, "row")} accepted, ${fixed(rejected, 0)} rejected`;
  if (dry_run) return `Dry run: ${what}. Nothing was imported; ${book} is as it was.`;
  if (accepted === 0 && rejected > 0) return `${what}; ${book} is as it was.`;
  if (accepted === 0) return `Nothing to import: no row was read; ${book} is as it was.`;
  if (import_id === null) return `Nothing new: ${what}; the book holds them all already.`;
  return `Import ${import_id}: ${what}. To take it back: warto undo ${book} ${import_id}`;
}

function rowColumns(files: readonly FileOutcome[], { ink }: View): readonly Column<FileOutcome>[] {
  const isUsed = (of: (file: FileOutcome) => number) => files.some((file) => of(file) !== 0);
  const count = (title: string, importance: number, of: (file: FileOutcome) => number) => ({
    title,
    align: "right" as const,
    importance,
    text: (file: FileOutcome) => fixed(of(file), 0),
  });
  const maybe = (title: string, importance: number, of: (file: FileOutcome) => number) =>
    isUsed(of) ? [count(title, importance, of)] : [];
  return [
    { title: "File", align: "left", importance: 0, text: ({ file }) => file, flex: { least: 12 } },
    { title: "Table", align: "left", importance: 0, text: ({ table }) => table },
    count("Rows", 0, ({ rows }) => rows),
    ...maybe("Left out", 6, ({ left_out }) => left_out),
    ...maybe("Folded", 6, ({ folded }) => folded),
    count("New", 3, ({ created }) => created),
    count("Changed", 4, ({ changed }) => changed),
    count("Unchanged", 5, ({ unchanged }) => unchanged),
    {
      ...count("Rejected", 0, ({ rejected }) => rejected),
      paint: ({ rejected }) => (rejected > 0 ? ink.loss : plain),
    },
  ];
}

interface MoneyRow {
  readonly file: string;
  readonly field: string;
  readonly read: string;
  readonly accepted: string;
  readonly rejected: string;
}

function moneyRows({ file, totals }: FileOutcome): readonly MoneyRow[] {
  return Object.entries(totals).map(([field, total]) => ({ file, field, ...total }));
}

function moneyColumns({ ink }: View): readonly Column<MoneyRow>[] {
  const amount = (title: string, importance: number, of: (row: MoneyRow) => string) => ({
    title,
    align: "right" as const,
    importance,
    text: (row: MoneyRow) => decimalText(of(row)),
  });
  return [
    {
      title: "Money in",
      align: "left",
      importance: 1,
      text: ({ file }) => file,
      flex: { least: 12 },
    },
    { title: "Column", align: "left", importance: 0, text: ({ field }) => field },
    amount("Read", 0, ({ read }) => read),
    amount("Accepted", 0, ({ accepted }) => accepted),
    {
      ...amount("Rejected", 0, ({ rejected }) => rejected),
      paint: ({ rejected }) => (Number(rejected) === 0 ? plain : ink.loss),
    },
  ];
}

function rejectionLines(
  { files, rejections, rejections_file }: Imported,
  view: View,
): readonly string[] {
  if (rejections.length === 0) return [];
  const more = rejections.length - mostRejections;
  const where = rejections_file === null ? "" : `All of them, with reasons: ${rejections_file}`;
  return [
    "",
    view.ink.bold(`Rejected ${counted(rejectedRows(files), "row")}`),
    ...rejections.slice(0, mostRejections).flatMap((one) => rejectionText(one, view)),
    ...(more > 0 ? [`  … and ${fixed(more, 0)} more`] : []),
    ...wrapText(where, view.width, "  "),
  ];
}

/** A row with several faults counts once. */
export function rejectedRows(files: readonly FileOutcome[]): number {
  return files.reduce((rows, { rejected }) => rows + rejected, 0);
}

function rejectionText({ file, row, column, value, reason }: Rejection, { width }: View) {
  const place = [file, row, column].filter((part) => part !== null).join(":");
  const shown = value === null ? "" : ` "${value}"`;
  return wrapText(`  ${place}${shown}: ${reason.en}`, width, "    ");
}

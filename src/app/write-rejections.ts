import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Rejection } from "../ledger/reading.ts";
import type { Book } from "./book.ts";
import { folderFault } from "./folder-fault.ts";

export const rejectionColumns = ["file", "table", "row", "column", "value", "reason"] as const;

/** Returns a rejection as a row of the list, whose reasons are English whoever asks for it: programs read it, too. */
export function rejectionCells({ file, table, row, column, value, reason }: Rejection) {
  return [file, table, row, column, value, reason.en];
}

/** Writes rejected rows to a CSV in the book's `rejected` folder; null where there are none. */
export async function writeRejections(
  book: Book,
  rejections: readonly Rejection[],
  at: string,
): Promise<string | null> {
  if (rejections.length === 0) return null;
  const folder = join(book.folder, "rejected");
  const path = join(folder, `${at.replaceAll(/[:.]/g, "-")}.csv`);
  const lines = [
    rejectionColumns.join(","),
    ...rejections.map((rejection) => rejectionCells(rejection).map(csv).join(",")),
  ];
  await folderFault(path, async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(path, `${lines.join("\r\n")}\r\n`);
  });
  return path;
}

function csv(value: string | number | null): string {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { createGunzip } from "node:zlib";
import type { FileSection, LookedAt } from "../api/uploads.ts";
import { firstRecords } from "../intake/delimited/sniff-delimiter.ts";
import type { Mapping } from "../intake/mapping.ts";
import { openFile } from "../intake/open-file.ts";
import type { OpenOptions } from "../intake/open-options.ts";
import type { Reading } from "../ledger/reading.ts";
import type { Book } from "./book.ts";
import { findUpload, uploadFolder } from "./uploads.ts";

/** Returns what an uploaded file is: its columns, its first rows, the ledger's table it speaks for. */
export async function lookAtUpload(
  book: Book,
  id: string,
  signal: AbortSignal | null,
): Promise<LookedAt> {
  const { path, name, bytes } = await findUpload(book, id);
  const staging = await mkdtemp(join(uploadFolder(book), "look-"));
  try {
    const options = { ...unsaid, staging, signal };
    const told = await openFile(path, options, name);
    const readings = told.ok ? told.value.readings : await anyReadings(path, options, name);
    return {
      id,
      name,
      bytes,
      sections: await Promise.all(readings.map(sectionOf)),
      problem: told.ok ? null : told.problem,
      warnings: told.ok ? told.value.warnings : [],
    };
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

const unsaid = {
  as: null,
  mapping: null,
  decimal: null,
  dates: null,
  delimiter: null,
  encoding: null,
  sheet: null,
} as const;

/** Takes any file and feeds no table, so that a header is read whatever its names are. */
const anyFile: Mapping = {
  name: { en: "", pl: "" },
  files: [{ ...unsaid, at: { en: "", pl: "" }, name: null, tables: [] }],
};

async function anyReadings(
  path: string,
  options: OpenOptions,
  name: string,
): Promise<readonly Reading[]> {
  const opened = await openFile(path, { ...options, mapping: anyFile }, name);
  return opened.ok ? opened.value.readings : [];
}

async function sectionOf(reading: Reading): Promise<FileSection> {
  return {
    name: reading.file,
    columns: reading.columns,
    rows: await firstRows(reading),
    table: reading.tables[0]?.into ?? null,
  };
}

const shownRows = 5;
const headBytes = 64 * 1024;

async function firstRows({ source, columns }: Reading): Promise<FileSection["rows"]> {
  if (source.kind !== "delimited") return [];
  const text = await startOf(source.path, source.compression);
  const records = firstRecords(text, source.delimiter, shownRows + 1).slice(1);
  return records.map((record) => columns.map((_, i) => record[i] ?? ""));
}

async function startOf(path: string, compression: "none" | "gzip"): Promise<string> {
  const raw = createReadStream(path, { end: headBytes * 4 });
  const pieces: Buffer[] = [];
  let bytes = 0;
  try {
    const content = compression === "gzip" ? raw.pipe(createGunzip()) : raw;
    for await (const piece of content as AsyncIterable<Buffer>) {
      pieces.push(piece);
      bytes += piece.length;
      if (bytes > headBytes) break;
    }
  } catch {
    // A packed file is cut off on purpose: its start is all that is looked at.
  } finally {
    raw.destroy();
  }
  return Buffer.concat(pieces).subarray(0, headBytes).toString("utf8");
}

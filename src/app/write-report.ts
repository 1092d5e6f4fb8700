import { randomUUID } from "node:crypto";
import { open, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Refusal } from "../lib/refusal.ts";
import { folderFault } from "./folder-fault.ts";

export interface ReportPlace {
  readonly path: string;
  /** Stands near the beginning of every page; a file without it is somebody else's. */
  readonly mark: string;
}

/** Refuses a place where a page cannot or must not be written. */
export async function requireReportPlace({ path, mark }: ReportPlace): Promise<void> {
  const folder = dirname(path);
  await folderFault(folder, () => stat(folder));
  const there = await folderFault(path, () => statOrNull(path));
  if (there === null) return;
  if (there.isDirectory())
    throw new Refusal({
      en: `${path} is a folder, not a file; name a file in it`,
      pl: `${path} to folder, a nie plik; podaj plik, który się w nim znajduje.`,
    });
  if (there.isFile() && (await folderFault(path, () => isMarked(path, mark)))) return;
  throw new Refusal({
    en: `${path} exists and is not a page that Warto wrote; choose another name, or remove it first`,
    pl: `${path} istnieje i nie jest stroną zapisaną przez Warto; wybierz inną nazwę albo najpierw usuń plik.`,
  });
}

/** Writes a page beside its place and then moves it there, so that no half of one is ever seen. Returns its size in bytes. */
export async function writeReport(place: ReportPlace, page: string): Promise<number> {
  await requireReportPlace(place);
  const { path } = place;
  const unfinished = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}`);
  await folderFault(path, async () => {
    try {
      await writeFile(unfinished, page, { flag: "wx", flush: true });
      await rename(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  });
  return Buffer.byteLength(page);
}

async function statOrNull(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

const beginning = 1000;

async function isMarked(path: string, mark: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(beginning), 0, beginning, 0);
    return buffer.toString("utf8", 0, bytesRead).includes(mark);
  } finally {
    await file.close();
  }
}

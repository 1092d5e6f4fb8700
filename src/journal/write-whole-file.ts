import { existsSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { Refusal } from "../lib/refusal.ts";
import { fileRefusal } from "./file-fault.ts";
import { sqliteRefusal } from "./sqlite-fault.ts";

/** Has `write` write a file under another name, which becomes `path` once it is whole and on disk. */
export async function writeWholeFile(
  path: string,
  write: (part: string) => Promise<void>,
): Promise<void> {
  const part = `${path}.part`;
  try {
    await rm(part, { force: true });
    await write(part);
    await flush(part);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => {});
    throw fileRefusal(error, path) ?? sqliteRefusal(error, path) ?? error;
  }
}

/** Refuses to write over a file. */
export function requireNoFile(path: string): void {
  if (existsSync(path))
    throw new Refusal({
      en: `${path} exists already: choose another name`,
      pl: `${path} już istnieje: wybierz inną nazwę.`,
    });
}

async function flush(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

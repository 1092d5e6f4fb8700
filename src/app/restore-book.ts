import { createWriteStream, existsSync } from "node:fs";
import { mkdir, mkdtemp, open, readdir, readFile, rename, rm, rmdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { type JournalPlace } from "../journal/open-journal.ts";
import { restoreJournal } from "../journal/restore-journal.ts";
import type { Sentence } from "../lib/language.ts";
import { Refusal } from "../lib/refusal.ts";
import {
  journalCopy,
  type Manifest,
  manifestName,
  manifestSchema,
  sha256Of,
} from "./back-up-book.ts";
import { costModelFile, ledgerFile } from "./book.ts";
import { folderFault } from "./folder-fault.ts";
import { planFileName } from "./plan-file.ts";
import { type TarEntry, tarEntries, tarStream } from "./tar-file.ts";

export interface Restoring {
  /** What `backUpBook` wrote. */
  readonly copy: string;
  /** The folder of the book to be; empty, or not there yet. */
  readonly folder: string;
  /** Where its journal is to be. */
  readonly place: JournalPlace;
}

/** What a copy may hold; nothing in it is written under another name. */
const known: ReadonlySet<string> = new Set([
  manifestName,
  costModelFile,
  planFileName,
  ledgerFile,
  journalCopy,
]);

/** Makes a book of a copy: all of it, checked byte by byte, or nothing. Returns when the copy was made. */
export async function restoreBook({ copy, folder, place }: Restoring): Promise<string> {
  await requireEmpty(folder);
  return folderFault(folder, async () => {
    const parent = dirname(resolve(folder));
    await mkdir(parent, { recursive: true });
    const part = await mkdtemp(join(parent, `.${basename(resolve(folder))}-`));
    try {
      const manifest = await unpacked(copy, part);
      const journal = join(part, journalCopy);
      await putJournal(journal, "path" in place ? { path: partOf(place.path, part) } : place);
      await rm(journal, { force: true });
      await rm(join(part, manifestName));
      if (existsSync(folder)) await rmdir(folder);
      await rename(part, folder);
      return manifest.made_at;
    } catch (error) {
      await rm(part, { recursive: true, force: true });
      throw error;
    }
  });
}

/** A journal's own file holds more than the journal: who signs in by which password, too. */
async function putJournal(copy: string, place: JournalPlace): Promise<void> {
  if ("path" in place && (await isSqlite(copy))) await rename(copy, place.path);
  else await restoreJournal(copy, place);
}

async function isSqlite(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(15), 0, 15, 0);
    return buffer.toString("latin1") === "SQLite format 3";
  } finally {
    await file.close();
  }
}

/** The journal goes with the book's folder, which is not there before all is. */
function partOf(path: string, part: string): string {
  return join(part, basename(path));
}

async function requireEmpty(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const held = await folderFault(folder, () => readdir(folder));
  if (held.length > 0)
    throw new Refusal({
      en: `${folder} is not empty; restore into a folder that is not there yet`,
      pl: `${folder} nie jest pusty; przywróć kopię do folderu, którego jeszcze nie ma.`,
    });
}

async function unpacked(copy: string, part: string): Promise<Manifest> {
  const broken = (why: Sentence) =>
    new Refusal({
      en: `${copy} is no whole copy of a book: ${why.en}`,
      pl: `${copy} nie jest pełną kopią księgi: ${why.pl}.`,
    });
  const entries = await folderFault(copy, () => tarEntries(copy));
  if (entries === null)
    throw broken({
      en: "it is another kind of file, or cut off",
      pl: "to inny plik albo jest ucięty",
    });
  for (const entry of entries) {
    if (!known.has(entry.name))
      throw broken({ en: `it holds ${entry.name}`, pl: `zawiera ${entry.name}` });
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    await unpack(copy, entry, part);
  }
  const manifest = await manifestIn(part);
  if (manifest === null)
    throw broken({ en: "it does not say what it holds", pl: "nie mówi, co zawiera" });
  for (const { name, bytes, sha256 } of manifest.files) {
    const entry = entries.find((one) => one.name === name);
    // oxlint-disable-next-line no-await-in-loop -- each is read from end to end
    const isWhole = entry?.size === bytes && (await sha256Of(join(part, name))) === sha256;
    if (!isWhole)
      throw broken({
        en: `its ${name} is not what was written`,
        pl: `${name} różni się od tego, co zapisano`,
      });
  }
  for (const name of [costModelFile, ledgerFile, journalCopy])
    if (!manifest.files.some((file) => file.name === name))
      throw broken({ en: `it has no ${name}`, pl: `brakuje ${name}` });
  return manifest;
}

async function unpack(copy: string, entry: TarEntry, part: string): Promise<void> {
  const to = createWriteStream(join(part, entry.name), { flags: "wx", mode: 0o600, flush: true });
  await pipeline(tarStream(copy, entry), to);
}

async function manifestIn(part: string): Promise<Manifest | null> {
  try {
    const text = await readFile(join(part, manifestName), "utf8");
    return manifestSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import type { Journal } from "../journal/journal.ts";
import { Refusal } from "../lib/refusal.ts";
import { type Book, costModelFile, ledgerFile } from "./book.ts";
import { folderFault } from "./folder-fault.ts";
import { planFileName } from "./plan-file.ts";
import { writeTar } from "./tar-file.ts";

/** The name of the journal within a copy of a book. */
export const journalCopy = "journal";
export const manifestName = "manifest.json";

/** What a copy of a book holds, by which it is checked when it is restored. */
export const manifestSchema = z.object({
  kind: z.literal("copy of a Warto book"),
  version: z.literal(1),
  made_at: z.string(),
  files: z.array(z.object({ name: z.string(), bytes: z.int().min(0), sha256: z.string() })),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** Writes a copy of a book, ledger and journal, as one file, which is not there yet; both may be in use. */
export async function backUpBook(
  { book, journal }: { readonly book: Book; readonly journal: Journal },
  path: string,
  made_at: string,
): Promise<void> {
  if (existsSync(path))
    throw new Refusal({
      en: `${path} exists already: choose another name`,
      pl: `${path} już istnieje: wybierz inną nazwę.`,
    });
  await folderFault(path, async () => {
    const folder = await mkdtemp(join(dirname(resolve(path)), ".warto-copy-"));
    try {
      await fill(folder, { book, journal }, made_at);
      await rename(join(folder, whole), path);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}

const whole = "whole.tar";

async function fill(
  folder: string,
  { book, journal }: { readonly book: Book; readonly journal: Journal },
  made_at: string,
): Promise<void> {
  await book.engine.backUp(join(folder, ledgerFile));
  const texts = await copyWithTexts(folder, { book, journal });
  const names = [...texts, ledgerFile, journalCopy];
  const files = [];
  for (const name of names) {
    const from = join(folder, name);
    // oxlint-disable-next-line no-await-in-loop -- each is read from end to end
    files.push({ name, bytes: (await stat(from)).size, sha256: await sha256Of(from) });
  }
  const manifest: Manifest = { kind: "copy of a Warto book", version: 1, made_at, files };
  await writeFile(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
  await writeTar(join(folder, whole), { folder, names: [manifestName, ...names] });
}

/**
 * Copies the journal and the texts that its records tell of, and returns the texts' names. Both once more where a text was changed
 * meanwhile: else a version of the cost model might be copied without its record.
 */
async function copyWithTexts(
  folder: string,
  { book, journal }: { readonly book: Book; readonly journal: Journal },
): Promise<readonly string[]> {
  const texts = await textsIn(book.folder);
  await rm(join(folder, journalCopy), { force: true });
  await journal.backUp(join(folder, journalCopy));
  if (!isDeepStrictEqual(texts, await textsIn(book.folder)))
    return copyWithTexts(folder, { book, journal });
  await Promise.all(texts.map(([name, text]) => writeFile(join(folder, name), text)));
  return texts.map(([name]) => name);
}

async function textsIn(
  folder: string,
): Promise<readonly (readonly [name: string, text: Buffer])[]> {
  const names = [costModelFile, planFileName].filter((name) => existsSync(join(folder, name)));
  return Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name))] as const),
  );
}

/** Returns the checksum of a file. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

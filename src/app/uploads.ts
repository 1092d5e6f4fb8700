import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Upload } from "../api/uploads.ts";
import { Refusal } from "../lib/refusal.ts";
import type { Book } from "./book.ts";
import { folderFault } from "./folder-fault.ts";

/** A file on its way into a book. */
export interface Incoming {
  readonly name: string;
  readonly content: ReadableStream<Uint8Array>;
}

export interface UploadLimits {
  readonly most_bytes: number;
  /** Milliseconds for which nothing may arrive. */
  readonly patience: number;
}

export const defaultUploadLimits: UploadLimits = {
  most_bytes: 500 * 1024 * 1024,
  patience: 20_000,
};

/** A file that is larger than may be uploaded. */
export class TooLarge extends Refusal {}

/** A file of which nothing has come for too long. */
export class TooSlow extends Refusal {}

const day = 24 * 60 * 60 * 1000;

/** Takes a file into the book's folder, under an id of its own; what does not arrive whole leaves nothing behind. */
export async function takeUpload(
  book: Book,
  { name, content }: Incoming,
  limits: UploadLimits = defaultUploadLimits,
): Promise<Upload> {
  const id = randomUUID();
  const path = pathOf(book, id);
  const partial = `${path}.part`;
  return folderFault(book.folder, async () => {
    await mkdir(uploadFolder(book), { recursive: true });
    await forgetOld(book);
    try {
      await pipeline(Readable.from(within(content, name, limits)), createWriteStream(partial));
      await writeFile(`${path}.name`, name);
      await rename(partial, path);
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
    return { id, name, bytes: (await stat(path)).size };
  });
}

/** Returns an uploaded file and where it lies; refuses an id that there is no file of. */
export async function findUpload(
  book: Book,
  id: string,
): Promise<Upload & { readonly path: string }> {
  const path = pathOf(book, id);
  try {
    const name = await readFile(`${path}.name`, "utf8");
    return { id, name, path, bytes: (await stat(path)).size };
  } catch (error) {
    throw new Refusal(
      {
        en: "an uploaded file is not there any more; choose it again",
        pl: "Przesłanego pliku już nie ma; wybierz go ponownie.",
      },
      { cause: error },
    );
  }
}

export async function dropUpload(book: Book, id: string): Promise<void> {
  const path = pathOf(book, id);
  await Promise.all([path, `${path}.name`].map((one) => rm(one, { force: true })));
}

/** Returns the folder of a book in which files wait to be imported. */
export function uploadFolder({ folder }: Book): string {
  return join(folder, ".uploads");
}

function pathOf(book: Book, id: string): string {
  return join(uploadFolder(book), id);
}

async function* within(
  content: ReadableStream<Uint8Array>,
  name: string,
  { most_bytes, patience }: UploadLimits,
): AsyncGenerator<Uint8Array> {
  const reader = content.getReader();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await inTime(reader.read(), name, patience);
      if (done) return;
      bytes += value.byteLength;
      if (bytes > most_bytes) throw tooLarge(name, most_bytes);
      yield value;
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

export function tooLarge(name: string, most_bytes: number): TooLarge {
  const most = Math.round(most_bytes / 1024 / 1024);
  return new TooLarge({
    en: `${name} is larger than the ${most} MB that may be uploaded; pack it with gzip, or import it with warto import`,
    pl: `Plik ${name} przekracza ${most} MB, które można przesłać; spakuj go programem gzip albo zaimportuj poleceniem warto import.`,
  });
}

async function inTime<Value>(work: Promise<Value>, name: string, patience: number): Promise<Value> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () =>
      late.reject(
        new TooSlow({
          en: `nothing more of ${name} has come for a while; send it again`,
          pl: `Od dłuższej chwili nie przychodzi dalszy ciąg pliku ${name}; wyślij go ponownie.`,
        }),
      ),
    patience,
  );
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** What nobody imported within a day is forgotten. */
async function forgetOld(book: Book): Promise<void> {
  const folder = uploadFolder(book);
  const before = Date.now() - day;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (mtimeMs < before) await rm(path, { recursive: true, force: true });
  }
}

import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import type { Sentence } from "../lib/language.ts";
import { fail, ok, type Result } from "../lib/result.ts";

const headBytes = 1 << 18;

/** The first bytes of a file's content, unpacked where it is packed. */
export interface FileHead {
  readonly bytes: Buffer;
  /** Whether this is all there is. */
  readonly whole: boolean;
}

/** Returns the first bytes of a file, or why it cannot be read. */
export async function readHead(path: string): Promise<Result<FileHead, Sentence>> {
  try {
    const file = await open(path, "r");
    try {
      if ((await file.stat()).isDirectory()) return fail(isFolder(path));
      const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
      return ok({ bytes: buffer.subarray(0, bytesRead), whole: bytesRead < headBytes });
    } finally {
      await file.close();
    }
  } catch (error) {
    return failedRead(path, error);
  }
}

/** Returns the first unpacked bytes of a gzip file. */
export async function readGzipHead(path: string): Promise<Result<FileHead, Sentence>> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of contentOf({ path, compression: "gzip", signal: null })) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > headBytes) return ok({ bytes: Buffer.concat(chunks), whole: false });
    }
    return ok({ bytes: Buffer.concat(chunks), whole: true });
  } catch (error) {
    return failedRead(path, error);
  }
}

/** Unpacks a whole gzip file and finds out whether it is complete; engines do not look at its checksum. */
export async function checkGzip(
  path: string,
  signal: AbortSignal | null,
): Promise<Result<null, Sentence>> {
  try {
    for await (const piece of contentOf({ path, compression: "gzip", signal })) void piece;
    return ok(null);
  } catch (error) {
    return failedRead(path, error);
  }
}

export interface Content {
  readonly path: string;
  readonly compression: "none" | "gzip";
  readonly signal: AbortSignal | null;
}

/** Yields a file's content, unpacked, in pieces of about a megabyte. */
export async function* contentOf({ path, compression, signal }: Content): AsyncGenerator<Buffer> {
  const raw = createReadStream(path, {
    highWaterMark: 1 << 20,
    ...(signal !== null && { signal }),
  });
  if (compression === "none") {
    yield* raw as AsyncIterable<Buffer>;
    return;
  }
  const unpacked = createGunzip({ chunkSize: 1 << 20 });
  raw.on("error", (error) => unpacked.destroy(error));
  try {
    yield* raw.pipe(unpacked) as AsyncIterable<Buffer>;
  } finally {
    raw.destroy();
  }
}

/** Returns a fault of reading as a sentence; throws it on where it is none of the file's. */
export function failedRead(file: string, error: unknown): Result<never, Sentence> {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const problem = readProblem(file, code);
  if (problem === null) throw error;
  return fail(problem);
}

function readProblem(file: string, code: string): Sentence | null {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return {
        en: `${file} does not exist: check the name and the folder.`,
        pl: `Plik ${file} nie istnieje: sprawdź nazwę i folder.`,
      };
    case "EACCES":
    case "EPERM":
      return {
        en: `${file} may not be read by you: ask for the right to read it, or copy it to a folder of yours.`,
        pl: `Nie masz prawa odczytu pliku ${file}: poproś o nie albo skopiuj plik do swojego folderu.`,
      };
    case "EISDIR":
      return isFolder(file);
    case "Z_BUF_ERROR":
      return {
        en: `${file} is cut short: its packed content ends too early. Copy or download it again.`,
        pl: `Plik ${file} jest ucięty: spakowana treść kończy się za wcześnie. Skopiuj lub pobierz go ponownie.`,
      };
    case "Z_DATA_ERROR":
      return {
        en: `${file} is damaged: its packed content cannot be unpacked. Copy or download it again.`,
        pl: `Plik ${file} jest uszkodzony: nie da się go rozpakować. Skopiuj lub pobierz go ponownie.`,
      };
    default:
      return null;
  }
}

function isFolder(file: string): Sentence {
  return {
    en: `${file} is a folder: name the files in it.`,
    pl: `${file} to folder: podaj pliki, które się w nim znajdują.`,
  };
}

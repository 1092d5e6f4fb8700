import { createReadStream, createWriteStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

const block = 512;
/** What eleven octal digits hold: 8 GiB. */
const mostOctal = 8 ** 11;

/** Writes files of a folder one after another into one (ustar, as `tar` reads it). */
export async function writeTar(
  path: string,
  { folder, names }: { readonly folder: string; readonly names: readonly string[] },
): Promise<void> {
  await pipeline(
    Readable.from(tarBytes(folder, names)),
    createWriteStream(path, { flags: "wx", mode: 0o600, flush: true }),
  );
}

async function* tarBytes(folder: string, names: readonly string[]): AsyncGenerator<Buffer> {
  for (const name of names) {
    const from = join(folder, name);
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    const { size } = await stat(from);
    yield headerOf(name, size);
    yield* createReadStream(from) as AsyncIterable<Buffer>;
    yield Buffer.alloc((block - (size % block)) % block);
  }
  yield Buffer.alloc(2 * block);
}

function headerOf(name: string, size: number): Buffer {
  const header = Buffer.alloc(block);
  const put = (text: string, at: number) => header.write(text, at, "ascii");
  put(name, 0);
  put("0000600\0", 100);
  put("0000000\0", 108);
  put("0000000\0", 116);
  if (size < mostOctal) put(`${size.toString(8).padStart(11, "0")}\0`, 124);
  else {
    header.writeUInt8(0x80, 124);
    header.writeBigUInt64BE(BigInt(size), 128);
  }
  put("00000000000\0", 136);
  put("        0", 148);
  put("ustar\0", 257);
  put("00", 263);
  const sum = header.reduce((all, byte) => all + byte, 0);
  put(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return header;
}

/** A file within one that `writeTar` wrote. */
export interface TarEntry {
  readonly name: string;
  readonly size: number;
  /** Where its bytes begin. */
  readonly at: number;
}

/** Returns the files within a file; null where it is none that `writeTar` wrote, or is cut off. */
export async function tarEntries(path: string): Promise<readonly TarEntry[] | null> {
  const file = await open(path);
  try {
    const { size: length } = await file.stat();
    const entries: TarEntry[] = [];
    let at = 0;
    while (at + block <= length) {
      // oxlint-disable-next-line no-await-in-loop -- where the next one stands is told by the one before
      const { buffer } = await file.read(Buffer.alloc(block), 0, block, at);
      if (buffer.every((byte) => byte === 0)) return entries;
      const entry = entryOf(buffer, at + block);
      if (entry === null || entry.at + entry.size > length) return null;
      entries.push(entry);
      at = entry.at + Math.ceil(entry.size / block) * block;
    }
    return null;
  } finally {
    await file.close();
  }
}

function entryOf(header: Buffer, at: number): TarEntry | null {
  if (header.toString("ascii", 257, 262) !== "ustar") return null;
  const name = header.toString("ascii", 0, 100).replace(/\0.*$/s, "");
  const size =
    header.readUInt8(124) === 0x80
      ? Number(header.readBigUInt64BE(128))
      : Number.parseInt(header.toString("ascii", 124, 135), 8);
  return Number.isSafeInteger(size) ? { name, size, at } : null;
}

/** Returns the bytes of a file within a file. */
export function tarStream(path: string, { at, size }: TarEntry): Readable {
  return size === 0 ? Readable.from([]) : createReadStream(path, { start: at, end: at + size - 1 });
}

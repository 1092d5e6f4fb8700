import { createInflateRaw } from "node:zlib";
import { packedBytes, type ZipEntry } from "./zip-directory.ts";
import type { Sentence } from "../../lib/language.ts";

const mostUnpacked = 2 * 1024 ** 3;
const mostEntries = 10_000;
const steepest = 200;
const steepFrom = 10_000_000;

/** Returns why an archive is not unpacked at all, going by what it declares; null where it may be. */
export function guardProblem(entries: readonly ZipEntry[], size: number): Sentence | null {
  if (entries.length > mostEntries) return tooMany(entries.length);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > mostUnpacked) return tooWide(unpacked);
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  if (packed > size)
    return { en: "declares more than it holds", pl: "deklaruje więcej, niż zawiera" };
  const steep = entries.find(
    (entry) => entry.unpacked > steepFrom && entry.unpacked > steepest * entry.packed,
  );
  if (steep === undefined) return null;
  const times = Math.round(steep.unpacked / Math.max(1, steep.packed));
  return {
    en: `holds ${steep.name}, which unpacks to ${times} times its size`,
    pl: `zawiera ${steep.name}, który po rozpakowaniu jest ${times} razy większy`,
  };
}

/** More bytes came out of an archive than its directory declares. */
export class Overflow extends Error {
  override readonly name = "Overflow";
}

/** Yields an entry's content; throws `Overflow` as soon as there is more of it than declared. */
export async function* unpack(bytes: Buffer, entry: ZipEntry): AsyncGenerator<Buffer> {
  const packed = packedBytes(bytes, entry);
  if (entry.method === 0) {
    yield packed;
    return;
  }
  const inflate = createInflateRaw({ chunkSize: 1 << 18 });
  inflate.end(packed);
  let size = 0;
  for await (const piece of inflate as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > entry.unpacked) throw new Overflow(entry.name);
    yield piece;
  }
}

/** Returns an entry's content as text. */
export async function unpackText(bytes: Buffer, entry: ZipEntry): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of unpack(bytes, entry)) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8");
}

function tooMany(files: number): Sentence {
  return {
    en: `holds ${files.toLocaleString("en-US")} files`,
    pl: `zawiera za dużo plików (${files.toLocaleString("pl-PL")})`,
  };
}

function tooWide(bytes: number): Sentence {
  const gigabytes = (bytes / 1024 ** 3).toFixed(1);
  return {
    en: `would unpack to ${gigabytes} GB`,
    pl: `po rozpakowaniu miałby ${gigabytes.replace(".", ",")} GB`,
  };
}

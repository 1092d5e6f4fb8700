import type { Sentence } from "../../lib/language.ts";
import { fail, ok, type Result } from "../../lib/result.ts";

/** One file in a zip archive, as the archive's directory declares it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header stands. */
  readonly offset: number;
}

const endMark = 0x06054b50;
const end64Locator = 0x07064b50;
const end64Mark = 0x06064b50;
const entryMark = 0x02014b50;
const endSize = 22;
const longestComment = 0xffff;
const overflow = 0xffffffff;

/** Returns the files that a zip archive declares, without unpacking any. */
export function zipDirectory(bytes: Buffer): Result<readonly ZipEntry[], Sentence> {
  try {
    const directory = directoryOf(bytes);
    return directory === null
      ? fail({
          en: "is cut short: its directory is missing",
          pl: "jest ucięty: brakuje spisu zawartości",
        })
      : ok(entriesOf(bytes, directory));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return fail({
      en: "is damaged: its directory points outside of it",
      pl: "jest uszkodzony: spis zawartości wskazuje poza plik",
    });
  }
}

/** Returns the packed bytes of an entry. */
export function packedBytes(bytes: Buffer, entry: ZipEntry): Buffer {
  const name = bytes.readUInt16LE(entry.offset + 26);
  const extra = bytes.readUInt16LE(entry.offset + 28);
  const start = entry.offset + 30 + name + extra;
  return bytes.subarray(start, start + entry.packed);
}

interface Directory {
  readonly count: number;
  readonly offset: number;
}

function directoryOf(bytes: Buffer): Directory | null {
  const lowest = Math.max(0, bytes.length - endSize - longestComment);
  for (let at = bytes.length - endSize; at >= lowest; at--) {
    if (bytes.readUInt32LE(at) === endMark) return directory64(bytes, at) ?? directory32(bytes, at);
  }
  return null;
}

function directory32(bytes: Buffer, end: number): Directory {
  return { count: bytes.readUInt16LE(end + 10), offset: bytes.readUInt32LE(end + 16) };
}

function directory64(bytes: Buffer, end: number): Directory | null {
  const locator = end - 20;
  if (locator < 0 || bytes.readUInt32LE(locator) !== end64Locator) return null;
  const at = Number(bytes.readBigUInt64LE(locator + 8));
  if (bytes.readUInt32LE(at) !== end64Mark) return null;
  return {
    count: Number(bytes.readBigUInt64LE(at + 32)),
    offset: Number(bytes.readBigUInt64LE(at + 48)),
  };
}

function entriesOf(bytes: Buffer, { count, offset }: Directory): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = offset;
  while (
    entries.length < count &&
    at + 46 <= bytes.length &&
    bytes.readUInt32LE(at) === entryMark
  ) {
    const name = bytes.readUInt16LE(at + 28);
    const extra = bytes.readUInt16LE(at + 30);
    entries.push(entryAt(bytes, at, { name, extra }));
    at += 46 + name + extra + bytes.readUInt16LE(at + 32);
  }
  if (entries.length < count) throw new RangeError("directory ends early");
  return entries;
}

function entryAt(bytes: Buffer, at: number, lengths: { name: number; extra: number }): ZipEntry {
  const nameEnd = at + 46 + lengths.name;
  const wide = wideSizes(bytes.subarray(nameEnd, nameEnd + lengths.extra));
  // The wide field holds only those values that the narrow ones have no room for, in this order.
  const widened = (narrow: number) => (narrow === overflow ? (wide.shift() ?? narrow) : narrow);
  const unpacked = widened(bytes.readUInt32LE(at + 24));
  const packed = widened(bytes.readUInt32LE(at + 20));
  return {
    name: bytes.toString("utf8", at + 46, nameEnd),
    method: bytes.readUInt16LE(at + 10),
    encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    packed,
    unpacked,
    offset: widened(bytes.readUInt32LE(at + 42)),
  };
}

function wideSizes(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
    return Array.from({ length: Math.floor(field.length / 8) }, (_, index) =>
      Number(field.readBigUInt64LE(index * 8)),
    );
  }
  return [];
}

import { extname } from "node:path";

/** What a file's first bytes say it is. */
export type Format =
  | { readonly kind: "text" }
  | { readonly kind: "json" }
  | { readonly kind: "gzip" }
  | { readonly kind: "zip" }
  | { readonly kind: "parquet" }
  | { readonly kind: "foreign"; readonly what: string; readonly todo: string };

interface Magic {
  readonly bytes: readonly number[];
  readonly format: Format;
}

const saveAs = "Save it as .xlsx or CSV in its own program, and import that.";

const magics: readonly Magic[] = [
  { bytes: [0x1f, 0x8b], format: { kind: "gzip" } },
  { bytes: [0x50, 0x4b, 0x03, 0x04], format: { kind: "zip" } },
  { bytes: [0x50, 0x4b, 0x05, 0x06], format: { kind: "zip" } },
  { bytes: [0x50, 0x41, 0x52, 0x31], format: { kind: "parquet" } },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    format: foreign(
      "an old Excel file (.xls) or a workbook locked by a password",
      "Open it in the spreadsheet program and save it as .xlsx without a password.",
    ),
  },
  { bytes: [0x25, 0x50, 0x44, 0x46], format: foreign("a PDF", exportAs()) },
  { bytes: [0x89, 0x50, 0x4e, 0x47], format: foreign("a PNG picture", exportAs()) },
  { bytes: [0xff, 0xd8, 0xff], format: foreign("a JPEG picture", exportAs()) },
  { bytes: [0x47, 0x49, 0x46, 0x38], format: foreign("a GIF picture", exportAs()) },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], format: foreign("packed by zstd", unpack()) },
  { bytes: [0x42, 0x5a, 0x68], format: foreign("packed by bzip2", unpack()) },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], format: foreign("packed by xz", unpack()) },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], format: foreign("a 7-Zip archive", unpack()) },
  { bytes: [0x52, 0x61, 0x72, 0x21], format: foreign("a RAR archive", unpack()) },
  {
    bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
    format: foreign("an SQLite database", exportAs()),
  },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], format: foreign("a program", exportAs()) },
];

/** Returns what a file is by its first bytes; its name counts for nothing. */
export function detectFormat(head: Buffer): Format {
  const magic = magics.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
  if (magic !== undefined) return magic.format;
  const start = head
    .subarray(0, 4096)
    .toString("latin1")
    .replace(/^\xef\xbb\xbf/, "")
    .trimStart();
  if (/^(<!doctype html|<html|<table|<head|<meta)/i.test(start))
    return foreign("an HTML page", saveAs);
  if (start.startsWith("<?xml") || /^<[a-z][\w:.-]*[\s>]/i.test(start))
    return foreign("XML", saveAs);
  if (start.startsWith("{\\rtf")) return foreign("a rich-text document", saveAs);
  return /^(\[\s*([[{\]]|$)|\{\s*(["}]|$))/.test(start) ? { kind: "json" } : { kind: "text" };
}

/** Returns the sentence that refuses a file which is nothing that can be read here. */
export function foreignSentence(
  file: string,
  { what, todo }: { what: string; todo: string },
): string {
  const extension = extname(file).toLowerCase();
  const despite =
    extension === "" || what.includes(extension)
      ? ""
      : `, whatever its name ends in (${extension})`;
  return `${file} is ${what}${despite}. ${todo}`;
}

/** Returns a warning where a file's name promises another format than its bytes hold, else null. */
export function misnomer(file: string, kind: string, extensions: readonly string[]): string | null {
  const extension = extname(file.replace(/\.gz$/i, "")).toLowerCase();
  const known = [".csv", ".tsv", ".txt", ".xlsx", ".xls", ".json", ".jsonl", ".ndjson", ".parquet"];
  if (!known.includes(extension) || extensions.includes(extension)) return null;
  return `${file} is ${kind} by its content, not ${extension}; read as what it is.`;
}

function foreign(what: string, todo: string): Format & { kind: "foreign" } {
  return { kind: "foreign", what, todo };
}

function exportAs(): string {
  return "Export the data as CSV, .xlsx, JSON or Parquet, and import that.";
}

function unpack(): string {
  return "Unpack it, and import what is inside.";
}

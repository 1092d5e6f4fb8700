import { extname } from "node:path";
import type { Sentence } from "../lib/language.ts";

/** What a file's first bytes say it is. */
export type Format =
  | { readonly kind: "text" }
  | { readonly kind: "json" }
  | { readonly kind: "gzip" }
  | { readonly kind: "zip" }
  | { readonly kind: "parquet" }
  | { readonly kind: "foreign"; readonly what: Sentence; readonly todo: Sentence };

interface Magic {
  readonly bytes: readonly number[];
  readonly format: Format;
}

const saveAs: Sentence = {
  en: "Save it as .xlsx or CSV in its own program, and import that.",
  pl: "Zapisz go w jego programie jako .xlsx lub CSV i zaimportuj wynik.",
};
const exportAs: Sentence = {
  en: "Export the data as CSV, .xlsx, JSON or Parquet, and import that.",
  pl: "Wyeksportuj dane jako CSV, .xlsx, JSON lub Parquet i zaimportuj wynik.",
};
const unpack: Sentence = {
  en: "Unpack it, and import what is inside.",
  pl: "Rozpakuj go i zaimportuj zawartość.",
};

const magics: readonly Magic[] = [
  { bytes: [0x1f, 0x8b], format: { kind: "gzip" } },
  { bytes: [0x50, 0x4b, 0x03, 0x04], format: { kind: "zip" } },
  { bytes: [0x50, 0x4b, 0x05, 0x06], format: { kind: "zip" } },
  { bytes: [0x50, 0x41, 0x52, 0x31], format: { kind: "parquet" } },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    format: foreign(
      {
        en: "an old Excel file (.xls) or a workbook locked by a password",
        pl: "stary plik Excela (.xls) albo skoroszyt zabezpieczony hasłem",
      },
      {
        en: "Open it in the spreadsheet program and save it as .xlsx without a password.",
        pl: "Otwórz go w arkuszu kalkulacyjnym i zapisz jako .xlsx bez hasła.",
      },
    ),
  },
  { bytes: [0x25, 0x50, 0x44, 0x46], format: foreign({ en: "a PDF", pl: "plik PDF" }, exportAs) },
  {
    bytes: [0x89, 0x50, 0x4e, 0x47],
    format: foreign({ en: "a PNG picture", pl: "obraz PNG" }, exportAs),
  },
  {
    bytes: [0xff, 0xd8, 0xff],
    format: foreign({ en: "a JPEG picture", pl: "obraz JPEG" }, exportAs),
  },
  {
    bytes: [0x47, 0x49, 0x46, 0x38],
    format: foreign({ en: "a GIF picture", pl: "obraz GIF" }, exportAs),
  },
  {
    bytes: [0x28, 0xb5, 0x2f, 0xfd],
    format: foreign({ en: "packed by zstd", pl: "plik spakowany programem zstd" }, unpack),
  },
  {
    bytes: [0x42, 0x5a, 0x68],
    format: foreign({ en: "packed by bzip2", pl: "plik spakowany programem bzip2" }, unpack),
  },
  {
    bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a],
    format: foreign({ en: "packed by xz", pl: "plik spakowany programem xz" }, unpack),
  },
  {
    bytes: [0x37, 0x7a, 0xbc, 0xaf],
    format: foreign({ en: "a 7-Zip archive", pl: "archiwum 7-Zip" }, unpack),
  },
  {
    bytes: [0x52, 0x61, 0x72, 0x21],
    format: foreign({ en: "a RAR archive", pl: "archiwum RAR" }, unpack),
  },
  {
    bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
    format: foreign({ en: "an SQLite database", pl: "baza danych SQLite" }, exportAs),
  },
  {
    bytes: [0x7f, 0x45, 0x4c, 0x46],
    format: foreign({ en: "a program", pl: "program" }, exportAs),
  },
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
    return foreign({ en: "an HTML page", pl: "strona HTML" }, saveAs);
  if (start.startsWith("<?xml") || /^<[a-z][\w:.-]*[\s>]/i.test(start))
    return foreign({ en: "XML", pl: "plik XML" }, saveAs);
  if (start.startsWith("{\\rtf"))
    return foreign({ en: "a rich-text document", pl: "dokument RTF" }, saveAs);
  return /^(\[\s*([[{\]]|$)|\{\s*(["}]|$))/.test(start) ? { kind: "json" } : { kind: "text" };
}

/** Returns the sentence that refuses a file which is nothing that can be read here. */
export function foreignSentence(
  file: string,
  { what, todo }: { readonly what: Sentence; readonly todo: Sentence },
): Sentence {
  const extension = extname(file).toLowerCase();
  const belied = extension !== "" && !what.en.includes(extension);
  return {
    en: `${file} is ${what.en}${belied ? `, whatever its name ends in (${extension})` : ""}. ${todo.en}`,
    pl: `${file} to ${what.pl}${belied ? `, choć nazwa kończy się na ${extension}` : ""}. ${todo.pl}`,
  };
}

/** Returns a warning where a file's name promises another format than its bytes hold, else null. */
export function misnomer(
  file: string,
  kind: Sentence,
  extensions: readonly string[],
): Sentence | null {
  const extension = extname(file.replace(/\.gz$/i, "")).toLowerCase();
  const known = [".csv", ".tsv", ".txt", ".xlsx", ".xls", ".json", ".jsonl", ".ndjson", ".parquet"];
  if (!known.includes(extension) || extensions.includes(extension)) return null;
  return {
    en: `${file} is ${kind.en} by its content, not ${extension}; read as what it is.`,
    pl: `Treść pliku ${file} to ${kind.pl}, a nie ${extension}; odczytano go zgodnie z treścią.`,
  };
}

function foreign(what: Sentence, todo: Sentence): Format & { kind: "foreign" } {
  return { kind: "foreign", what, todo };
}

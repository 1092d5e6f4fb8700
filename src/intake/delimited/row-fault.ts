import { isUtf8 } from "node:buffer";
import type { Sentence } from "../../lib/language.ts";
import { filled } from "../../lib/sentence.ts";
import { longestValue } from "../longest-value.ts";

/** Why a row, or one value of it, is refused. */
export interface RowFault {
  /** Null where the fault is the row's. */
  readonly column: string | null;
  readonly value: string | null;
  readonly reason: Sentence;
}

/**
 * Returns a row's values, one for each column, or null where there are too many or too few. An empty value more,
 * behind a delimiter at the line's end, is let go; so is one less under a blank header cell.
 */
export function fitted(
  fields: readonly string[],
  columns: readonly string[],
): readonly string[] | null {
  const surplus = fields.length - columns.length;
  if (surplus === 0) return fields;
  if (surplus === 1 && fields.at(-1) === "") return fields.slice(0, -1);
  const lastIsBlank = columns.at(-1) === `(column ${columns.length})`;
  return surplus === -1 && lastIsBlank ? [...fields, ""] : null;
}

/** Returns what is wrong with the first bad value of a row; values are strings of bytes. */
export function rowFault(fields: readonly string[], columns: readonly string[]): RowFault | null {
  for (const [index, field] of fields.entries()) {
    const reason = valueFault(field);
    if (reason !== null)
      return { column: columns[index] ?? null, value: shownBytes(field), reason };
  }
  return null;
}

export function raggedFault(count: number, columns: readonly string[], line: string): RowFault {
  const named = columns.length;
  const reason = {
    en: `has ${count === 1 ? "1 value" : `${count} values`} where the header names ${named}; put values that hold the delimiter in quotes, and write the row in full`,
    pl: `liczba wartości: ${count}, a kolumn w nagłówku: ${named}; wartości zawierające separator ujmij w cudzysłów i podaj pełny wiersz`,
  };
  return { column: null, value: shownBytes(line), reason };
}

export function brokenFault(column: string | null, value: string): RowFault {
  return { column, value: shownBytes(value), reason: openQuote };
}

const openQuote: Sentence = {
  en: 'has a quote that is not closed properly; write quotes inside a value twice ("") and close the value with one',
  pl: 'cudzysłów nie jest poprawnie zamknięty; cudzysłów wewnątrz wartości zapisz podwójnie (""), a wartość zamknij pojedynczym',
};

export function oversizeFault(column: string | null, size: number): RowFault {
  return { column, value: null, reason: oversizeReason(size) };
}

/** Returns the start of a string of bytes as text. */
export function shownBytes(bytes: string): string {
  const cut = bytes.length > 200 ? bytes.slice(0, 200) : bytes;
  const text = Buffer.from(cut, "latin1").toString("utf8");
  return text.length > 80 || cut !== bytes ? `${text.slice(0, 80)}…` : text;
}

function valueFault(field: string): Sentence | null {
  if (field.length > longestValue) return oversizeReason(field.length);
  if (field.includes("\0")) return nulByte;
  return isUtf8(Buffer.from(field, "latin1")) ? null : notUtf8;
}

const nulByte: Sentence = {
  en: "holds a NUL byte; remove it, or export the file again",
  pl: "zawiera bajt NUL; usuń go albo wyeksportuj plik ponownie",
};

const notUtf8: Sentence = {
  en: "is not valid UTF-8, unlike the rest of the file; save the whole file as UTF-8, or name its encoding with --encoding",
  pl: "nie jest zapisane w UTF-8, inaczej niż reszta pliku; zapisz cały plik w UTF-8 albo podaj jego kodowanie (encoding)",
};

function oversizeReason(size: number): Sentence {
  return filled(
    {
      en: "is {size, number} bytes long, and {most, number} is the most; shorten it, or close the quote that a value before it leaves open",
      pl: "ma {size, number} bajtów, a może mieć najwyżej {most, number}; skróć albo zamknij cudzysłów otwarty we wcześniejszej wartości",
    },
    { size, most: longestValue },
  );
}

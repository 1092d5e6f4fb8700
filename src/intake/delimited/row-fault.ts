import { isUtf8 } from "node:buffer";
import { longestValue } from "../longest-value.ts";

/** Why a row, or one value of it, is refused. */
export interface RowFault {
  /** Null where the fault is the row's. */
  readonly column: string | null;
  readonly value: string | null;
  readonly reason: string;
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
  const values = count === 1 ? "1 value" : `${count} values`;
  const reason = `has ${values} where the header names ${columns.length}; put values that hold the delimiter in quotes, and write the row in full`;
  return { column: null, value: shownBytes(line), reason };
}

export function brokenFault(column: string | null, value: string): RowFault {
  const reason =
    'has a quote that is not closed properly; write quotes inside a value twice ("") and close the value with one';
  return { column, value: shownBytes(value), reason };
}

export function oversizeFault(column: string | null, size: number): RowFault {
  return { column, value: null, reason: oversizeReason(size) };
}

/** Returns the start of a string of bytes as text. */
export function shownBytes(bytes: string): string {
  const cut = bytes.length > 200 ? bytes.slice(0, 200) : bytes;
  const text = Buffer.from(cut, "latin1").toString("utf8");
  return text.length > 80 || cut !== bytes ? `${text.slice(0, 80)}…` : text;
}

function valueFault(field: string): string | null {
  if (field.length > longestValue) return oversizeReason(field.length);
  if (field.includes("\0")) return "holds a NUL byte; remove it, or export the file again";
  if (isUtf8(Buffer.from(field, "latin1"))) return null;
  return "is not valid UTF-8, unlike the rest of the file; save the whole file as UTF-8, or name its encoding with --encoding";
}

function oversizeReason(size: number): string {
  return `is ${size.toLocaleString("en-US")} bytes long, and ${longestValue.toLocaleString("en-US")} is the most; shorten it, or close the quote that a value before it leaves open`;
}

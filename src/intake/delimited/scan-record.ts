/** What stands at one place of a delimited text. */
export type Scan =
  | ScannedRecord
  /** A quote that is not closed properly, in the field at `column` (counted from 0) from `at` on. */
  | { readonly kind: "broken"; readonly column: number; readonly at: number }
  /** The text ends before the record does. */
  | { readonly kind: "partial" };

export interface ScannedRecord {
  readonly kind: "record";
  /** Its values as they are written, quotes and all: `valuesOf` reads them. */
  readonly written: readonly string[];
  /** Where its line break stands. */
  readonly stop: number;
  /** Where the next record starts. */
  readonly next: number;
  /** Whether no value without quotes has one inside, so that the record may be copied as it stands. */
  readonly strict: boolean;
}

export interface ScanOptions {
  readonly delimiter: string;
  /** Whether the file ends where the text does. */
  readonly final: boolean;
}

/**
 * Returns the record that starts at `start`, and where the next one starts. Values are quoted as in RFC 4180;
 * a quote inside a value that does not start with one stands for itself.
 */
export function scanRecord(text: string, start: number, options: ScanOptions): Scan {
  const fields: string[] = [];
  let strict = true;
  let at = start;
  let line = lineEnd(text, start);
  for (;;) {
    const isQuoted = text[at] === '"';
    const field = isQuoted ? quotedField(text, at, options) : plainField(text, at, line, options);
    if (field === "partial") return { kind: "partial" };
    if (field === "broken") return { kind: "broken", column: fields.length, at };
    const { value, end } = field;
    fields.push(value);
    strict &&= isQuoted || !value.includes('"');
    if (text[end] !== options.delimiter) {
      return { kind: "record", written: fields, stop: end, next: afterBreak(text, end), strict };
    }
    at = end + 1;
    if (at > line) line = lineEnd(text, at);
  }
}

/** Returns a record's values without the quotes around them. */
export function valuesOf({ written }: ScannedRecord): readonly string[] {
  return written.map((value) =>
    value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value,
  );
}

/** Returns the end of the physical line that holds `at`, its line break not included. */
export function lineEnd(text: string, at: number): number {
  const newline = text.indexOf("\n", at);
  if (newline === -1) return text.length;
  return newline > at && text[newline - 1] === "\r" ? newline - 1 : newline;
}

function afterBreak(text: string, at: number): number {
  return Math.min(text.length, text[at] === "\r" ? at + 2 : at + 1);
}

interface FieldEnd {
  readonly value: string;
  /** Where its delimiter or line break stands. */
  readonly end: number;
}

function plainField(
  text: string,
  at: number,
  line: number,
  { delimiter, final }: ScanOptions,
): FieldEnd | "partial" {
  if (line === text.length && !final) return "partial";
  const rest = text.slice(at, line);
  const length = rest.indexOf(delimiter);
  return length === -1
    ? { value: rest, end: line }
    : { value: rest.slice(0, length), end: at + length };
}

function quotedField(
  text: string,
  at: number,
  options: ScanOptions,
): FieldEnd | "partial" | "broken" {
  const close = closingQuote(text, at + 1);
  if (close === -1 && !options.final) return "partial";
  if (close === -1) return "broken";
  const end = close + 1;
  if (end === text.length && !options.final) return "partial";
  if (!endsField(text, end, options)) return "broken";
  return { value: text.slice(at, end), end };
}

function closingQuote(text: string, from: number): number {
  let quote = text.indexOf('"', from);
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote;
}

function endsField(text: string, end: number, { delimiter }: ScanOptions): boolean {
  const next = text[end];
  return (
    next === undefined ||
    next === delimiter ||
    next === "\n" ||
    (next === "\r" && (text[end + 1] === "\n" || end + 1 === text.length))
  );
}

/** What stands at one place of a delimited text. */
export type Scan =
  | { readonly kind: "record"; readonly fields: readonly string[]; readonly end: number }
  /** A quote that is not closed properly, in the field at `column` (counted from 0) from `at` on. */
  | { readonly kind: "broken"; readonly column: number; readonly at: number }
  /** The text ends before the record does. */
  | { readonly kind: "partial" };

export interface ScanOptions {
  readonly delimiter: string;
  /** Whether the file ends where the text does. */
  readonly final: boolean;
  /** A quoted value with line breaks that is longer than this counts as not closed. */
  readonly longest: number;
}

/**
 * Returns the record that starts at `start`, and where the next one starts. Values are quoted as in RFC 4180;
 * a quote inside a value that does not start with one stands for itself.
 */
export function scanRecord(text: string, start: number, options: ScanOptions): Scan {
  const fields: string[] = [];
  let at = start;
  for (;;) {
    const field = text[at] === '"' ? quotedField(text, at, options) : plainField(text, at, options);
    if (field === "partial") return { kind: "partial" };
    if (field === "broken") return { kind: "broken", column: fields.length, at };
    fields.push(field.value);
    if (text[field.end] !== options.delimiter) {
      return { kind: "record", fields, end: afterBreak(text, field.end) };
    }
    at = field.end + 1;
  }
}

/** Returns the end of the physical line that holds `at`, its line break not included. */
export function lineEnd(text: string, at: number): number {
  const newline = text.indexOf("\n", at);
  if (newline === -1) return text.length;
  return newline > at && text[newline - 1] === "\r" ? newline - 1 : newline;
}

/** Returns where the line after the break at `at` starts. */
export function afterBreak(text: string, at: number): number {
  return Math.min(text.length, text[at] === "\r" ? at + 2 : at + 1);
}

interface FieldEnd {
  readonly value: string;
  /** Where its delimiter or line break stands. */
  readonly end: number;
}

function plainField(text: string, at: number, options: ScanOptions): FieldEnd | "partial" {
  const end = plainEnd(text, at, options.delimiter);
  if (end === text.length && !options.final) return "partial";
  return { value: text.slice(at, end), end };
}

function plainEnd(text: string, at: number, delimiter: string): number {
  const line = lineEnd(text, at);
  const next = text.indexOf(delimiter, at);
  return next === -1 || next > line ? line : next;
}

function quotedField(
  text: string,
  at: number,
  options: ScanOptions,
): FieldEnd | "partial" | "broken" {
  const close = closingQuote(text, at + 1);
  if (close === -1 && !options.final && !isRunaway(text, at, options.longest)) return "partial";
  if (close === -1) return "broken";
  const end = close + 1;
  if (end === text.length && !options.final) return "partial";
  if (!endsField(text, end, options)) return "broken";
  if (isRunaway(text.slice(0, end), at, options.longest)) return "broken";
  return { value: text.slice(at + 1, close).replaceAll('""', '"'), end };
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

/** A long stretch with line breaks behind an opening quote is a quote left open, not a value. */
function isRunaway(text: string, at: number, longest: number): boolean {
  if (text.length - at <= longest) return false;
  const newline = text.indexOf("\n", at);
  return newline !== -1;
}

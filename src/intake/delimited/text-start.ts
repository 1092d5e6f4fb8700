import { wholeLines } from "./decide-encoding.ts";
import type { TextFile } from "./text-file.ts";

/** The decoded start of a delimited file. */
export interface TextStart {
  /** From the header on, up to the last whole line. */
  readonly text: string;
  /** The delimiter that a first line `sep=;` declares. */
  readonly declared: string | null;
  /** Whether the header is the first line, and lines end as they should. */
  readonly plain: boolean;
  readonly lineBreak: "\n" | "\r";
}

/** A line that some spreadsheet programs put before the header. */
export const separatorLine = /^sep=([^"\r\n])\r?$/i;

/** Returns the start of a file's text without what stands before its header. */
export function textStart({ head, whole }: TextFile, encoding: string): TextStart {
  const bytes = encoding.startsWith("utf-16") ? head : wholeLines(head, whole);
  const decoded = new TextDecoder(encoding).decode(bytes);
  const returns = !decoded.includes("\n") && decoded.includes("\r");
  const lines = returns ? decoded.replaceAll("\r", "\n") : decoded;
  const header = lines.search(/\S/);
  const before = header === -1 ? lines.length : lines.lastIndexOf("\n", header) + 1;
  const text = lines.slice(before);
  const first = text.slice(0, Math.max(0, text.indexOf("\n")));
  const declared = separatorLine.exec(first)?.[1] ?? null;
  return {
    text: declared === null ? text : text.slice(first.length + 1),
    declared,
    lineBreak: returns ? "\r" : "\n",
    plain: !returns && before === 0 && declared === null,
  };
}

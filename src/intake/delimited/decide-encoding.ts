import { isUtf8 } from "node:buffer";
import type { Sentence } from "../../lib/language.ts";
import { fail, ok, type Result } from "../../lib/result.ts";
import { type Content, contentOf, failedRead } from "../file-head.ts";
import { encodingOf, noEvidence, weighLines, wideEncoding } from "./guess-encoding.ts";
import type { TextFile } from "./text-file.ts";

/** Returns the encoding that a file is read in: the one given, else the one that its bytes speak for. */
export async function decideEncoding(
  input: TextFile,
  given: string | null,
  signal: AbortSignal | null,
): Promise<Result<string, Sentence>> {
  if (given !== null) return knownEncoding(given);
  const wide = wideEncoding(input.head);
  if (wide !== null) return ok(wide);
  if (isUtf8(wholeLines(input.head, input.whole))) return ok("utf-8");
  return surveyEncoding(input.file, { ...input, signal });
}

/** Returns the encoding that all lines of a file together speak for. */
export async function surveyEncoding(
  file: string,
  content: Content,
): Promise<Result<string, Sentence>> {
  let evidence = noEvidence;
  let rest = Buffer.alloc(0);
  try {
    for await (const bytes of contentOf(content)) {
      const block = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
      const cut = block.lastIndexOf(0x0a) + 1;
      const end = cut === 0 && block.length > 16_000_000 ? block.length : cut;
      evidence = weighLines(evidence, block.subarray(0, end));
      rest = Buffer.from(block.subarray(end));
    }
  } catch (error) {
    return failedRead(file, error);
  }
  return ok(encodingOf(weighLines(evidence, rest)));
}

/** Returns the warning that a file is read in an encoding which its bytes speak for. */
export function encodingWarnings(file: string, encoding: string): readonly Sentence[] {
  if (encoding === "utf-8" || encoding.startsWith("utf-16")) return [];
  return [
    {
      en: `${file} is not UTF-8 and is read as ${encoding}; if letters look wrong, name its encoding with --encoding.`,
      pl: `Plik ${file} nie jest zapisany w UTF-8; odczytano go jako ${encoding}. Jeśli litery wyglądają źle, podaj kodowanie (encoding).`,
    },
  ];
}

/** Returns the start of a text up to its last line break, so that no letter is cut in two. */
export function wholeLines(head: Buffer, whole: boolean): Buffer {
  if (whole) return head;
  const newline = head.lastIndexOf(0x0a);
  return newline === -1
    ? head.subarray(0, Math.max(0, head.length - 4))
    : head.subarray(0, newline + 1);
}

function knownEncoding(label: string): Result<string, Sentence> {
  try {
    return ok(new TextDecoder(label).encoding);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return fail({
      en: `"${label}" is not an encoding known here: give utf-8, windows-1250, iso-8859-2, windows-1252 or utf-16le.`,
      pl: `Kodowanie „${label}” nie jest znane: podaj utf-8, windows-1250, iso-8859-2, windows-1252 albo utf-16le.`,
    });
  }
}

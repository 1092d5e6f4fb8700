import { isAscii, isUtf8 } from "node:buffer";

/** How many lines of a sample are what, and which bytes the ones that are not UTF-8 hold. */
export interface EncodingEvidence {
  /** Lines beyond ASCII that are valid UTF-8. */
  readonly valid: number;
  readonly invalid: number;
  /** Count of each byte value in the invalid lines. */
  readonly bytes: readonly number[];
}

export const noEvidence: EncodingEvidence = { valid: 0, invalid: 0, bytes: [] };

/** Returns the encoding that a byte order mark, or zero bytes at every second place, stand for. */
export function wideEncoding(head: Buffer): "utf-16le" | "utf-16be" | null {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const sample = head.subarray(0, 1024);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 4 && even === 0) return "utf-16le";
  return even > sample.length / 4 && odd === 0 ? "utf-16be" : null;
}

/** Returns the evidence with that of further whole lines. */
export function weighLines(evidence: EncodingEvidence, lines: Buffer): EncodingEvidence {
  if (isUtf8(lines)) return { ...evidence, valid: evidence.valid + (!isAscii(lines) ? 1 : 0) };
  let { valid, invalid } = evidence;
  const bytes = [...evidence.bytes];
  for (let at = 0; at < lines.length; ) {
    const newline = lines.indexOf(0x0a, at);
    const end = newline === -1 ? lines.length : newline + 1;
    const line = lines.subarray(at, end);
    if (!isUtf8(line)) {
      invalid += 1;
      for (const byte of line) if (byte >= 0x80) bytes[byte] = (bytes[byte] ?? 0) + 1;
    } else if (!isAscii(line)) valid += 1;
    at = end;
  }
  return { valid, invalid, bytes };
}

/**
 * Returns the encoding that the evidence speaks for: UTF-8 where more lines are valid than not (the others are
 * refused one by one), else one of the two that Polish programs write beside it.
 */
export function encodingOf(evidence: EncodingEvidence): "utf-8" | "windows-1250" | "iso-8859-2" {
  if (evidence.invalid <= evidence.valid) return "utf-8";
  const count = (...values: readonly number[]) =>
    values.reduce((sum, byte) => sum + (evidence.bytes[byte] ?? 0), 0);
  const controls = evidence.bytes.slice(0x80, 0xa0).some((times) => times > 0);
  if (controls) return "windows-1250";
  // ą ś ź Ą Ś Ź stand here in ISO-8859-2, and marks like ± ¶ ¦ in windows-1250.
  const iso = count(0xb1, 0xb6, 0xbc, 0xa1, 0xa6, 0xac);
  // ą Ą stand here in windows-1250, š Ľ in ISO-8859-2.
  const windows = count(0xb9, 0xa5);
  return iso > windows ? "iso-8859-2" : "windows-1250";
}

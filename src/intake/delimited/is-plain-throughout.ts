import { type Content, contentOf } from "../file-head.ts";

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Returns whether a text file has neither NUL bytes nor blank lines before its end. A strict reader
 * passes over both in silence, and would number the rows after a blank line wrongly.
 */
export async function isPlainThroughout(content: Content): Promise<boolean> {
  let tail: Buffer = Buffer.alloc(0);
  for await (const chunk of contentOf(content)) {
    const bytes = Buffer.concat([tail, chunk]);
    if (bytes.includes(0) || hasBlankLine(bytes)) return false;
    tail = bytes.subarray(-3);
  }
  return true;
}

/** A blank line counts once something follows it: blank lines at the end are not rows. */
function hasBlankLine(bytes: Buffer): boolean {
  return ["\n\n", "\n\r\n"].some((blank) => {
    for (let at = bytes.indexOf(blank); at >= 0; at = bytes.indexOf(blank, at + 1))
      if (isFollowed(bytes, at + blank.length)) return true;
    return false;
  });
}

function isFollowed(bytes: Buffer, from: number): boolean {
  return bytes
    .subarray(from, from + 2)
    .some((byte) => byte !== lineFeed && byte !== carriageReturn);
}

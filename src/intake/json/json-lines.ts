import { isUtf8 } from "node:buffer";
import { TokenParser } from "@streamparser/json";
import type { Sentence } from "../../lib/language.ts";
import { ok, type Result } from "../../lib/result.ts";
import { type Content, contentOf, failedRead } from "../file-head.ts";
import { BrokenLine } from "./json-text.ts";
import { SourceTokenizer } from "./source-tokenizer.ts";
import type { JsonVisitor } from "./json-document.ts";

const longestLine = 16_000_000;

/** Reads JSON Lines and visits the value of every line that is not blank, or its `BrokenLine`. */
export async function visitLines(
  file: string,
  content: Content,
  visitor: JsonVisitor,
): Promise<Result<null, Sentence>> {
  let rest: Buffer = Buffer.alloc(0);
  let row = 0;
  const visit = (line: Buffer) => {
    const value = valueOf(line);
    if (value === undefined) return;
    row += 1;
    visitor.element({ section: null, row, value });
  };
  try {
    for await (const bytes of contentOf(content)) {
      rest = eachLine(rest.length === 0 ? bytes : Buffer.concat([rest, bytes]), visit);
      await visitor.flush();
    }
  } catch (error) {
    return failedRead(file, error);
  }
  visit(rest);
  return ok(null);
}

/** Visits the whole lines and returns what is behind the last; of a line without end only the start is kept. */
function eachLine(bytes: Buffer, visit: (line: Buffer) => void): Buffer {
  let at = 0;
  for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, at)) {
    visit(bytes.subarray(at, end));
    at = end + 1;
  }
  return bytes.subarray(at, at + longestLine + 1);
}

/** Returns a line's value, undefined for a blank line. */
function valueOf(line: Buffer): unknown {
  const marked = line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf;
  const bytes = marked ? line.subarray(3) : line;
  const start = bytes.subarray(0, 80).toString("utf8").trim();
  if (start === "" && bytes.toString("latin1").trim() === "") return undefined;
  if (bytes.length > longestLine) return new BrokenLine(start, longLine);
  if (!isUtf8(bytes)) return new BrokenLine(start, notUtf8);
  return parse(bytes) ?? new BrokenLine(start, notJson);
}

const longLine: Sentence = {
  en: "is longer than 16 MB; shorten it",
  pl: "ma ponad 16 MB; skróć ją",
};
const notUtf8: Sentence = {
  en: "is not valid UTF-8; save the file as UTF-8",
  pl: "nie jest zapisana w UTF-8; zapisz plik w UTF-8",
};
const notJson: Sentence = {
  en: "is not a JSON object on one line; correct it",
  pl: "nie jest obiektem JSON w jednym wierszu; popraw ją",
};

function parse(line: Buffer): unknown {
  let found: unknown = null;
  const tokenizer = new SourceTokenizer();
  const parser = new TokenParser({ paths: ["$"] });
  tokenizer.onToken = (token) => parser.write(token);
  parser.onValue = ({ value }) => {
    found = value;
  };
  try {
    tokenizer.write(line);
    if (!tokenizer.isEnded) tokenizer.end();
    return parser.isEnded ? found : null;
  } catch {
    // Whatever is wrong with it, the line is refused, and shown.
    return null;
  }
}

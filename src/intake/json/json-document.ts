import {
  type ParsedTokenInfo,
  TokenizerError,
  TokenParser,
  TokenParserError,
} from "@streamparser/json";
import type { Sentence } from "../../lib/language.ts";
import { fail, ok, type Result } from "../../lib/result.ts";
import { type Content, contentOf, failedRead } from "../file-head.ts";
import { cellOf } from "./json-text.ts";
import { SourceTokenizer } from "./source-tokenizer.ts";

/** A value found in a list: at the top of the file, or under a key of the object that the file is. */
export interface JsonElement {
  /** The key that holds the list, null for a list at the top. */
  readonly section: string | null;
  /** The value's number in its list, from 1 on. */
  readonly row: number;
  readonly value: unknown;
}

export interface JsonVisitor {
  readonly element: (element: JsonElement) => void;
  /** Called after each piece of the file. */
  readonly flush: () => Promise<void>;
}

/** Reads a JSON file piece by piece and visits the values of its lists; a broken file is told with line and column. */
export async function visitDocument(
  file: string,
  content: Content & { readonly shape: "list" | "object" },
  visitor: JsonVisitor,
): Promise<Result<null, Sentence>> {
  const place = new Place();
  const write = parserOf(content.shape, visitor, (token) => place.moveTo(token));
  try {
    for await (const bytes of contentOf(content)) {
      place.enter(bytes);
      write.push(bytes);
      await visitor.flush();
    }
    write.end();
    return ok(null);
  } catch (error) {
    if (isJsonError(error)) return fail(brokenSentence(file, place, error.message));
    return failedRead(file, error);
  }
}

function parserOf(
  shape: "list" | "object",
  visitor: JsonVisitor,
  moveTo: (token: ParsedTokenInfo) => void,
): { push: (bytes: Buffer) => void; end: () => void } {
  const tokenizer = new SourceTokenizer();
  const paths = shape === "list" ? ["$.*"] : ["$.*.*"];
  const parser = new TokenParser({ paths, keepStack: false });
  tokenizer.onToken = (token) => {
    moveTo(token);
    parser.write(token);
  };
  parser.onValue = ({ key, value, stack }) => {
    if (typeof key !== "number") return;
    const section = shape === "list" ? null : String(stack.at(-1)?.key ?? "");
    visitor.element({ section, row: key + 1, value });
  };
  return {
    push: (bytes) => tokenizer.write(bytes),
    end: () => {
      if (!tokenizer.isEnded) tokenizer.end();
      if (!parser.isEnded) throw new TokenParserError("Ended in the middle of a value");
    },
  };
}

/** Where in the file the parser stands. */
class Place {
  #offset = 0;
  #token = "";
  #start = 0;
  #bytes = Buffer.alloc(0);
  #lines = 0;
  #lineStart = 0;

  enter(bytes: Buffer): void {
    this.#countTo(this.#bytes.length);
    this.#start += this.#bytes.length;
    this.#bytes = Buffer.from(bytes);
  }

  moveTo({ offset, value }: ParsedTokenInfo): void {
    this.#offset = offset;
    this.#token = cellOf(value);
  }

  /** The last token's text. */
  get token(): string {
    return this.#token;
  }

  /** Returns line and column, from 1 on, of an offset; by itself, of the last token. */
  at(offset = this.#offset): Sentence {
    this.#countTo(offset - this.#start);
    const [line, column] = [this.#lines + 1, Math.max(1, offset - this.#lineStart + 1)];
    return { en: `line ${line}, column ${column}`, pl: `wiersz ${line}, kolumna ${column}` };
  }

  #countTo(end: number): void {
    for (;;) {
      const from = Math.max(0, this.#lineStart - this.#start);
      const newline = this.#bytes.indexOf(0x0a, from);
      if (newline === -1 || newline >= end) return;
      this.#lines += 1;
      this.#lineStart = this.#start + newline + 1;
    }
  }
}

function isJsonError(error: unknown): error is Error {
  return error instanceof TokenizerError || error instanceof TokenParserError;
}

function brokenSentence(file: string, place: Place, message: string): Sentence {
  if (/ended in the middle/i.test(message)) {
    const last = place.at();
    return {
      en: `${file} is cut short: it ends in the middle of a value, after ${last.en}. Copy or export it again.`,
      pl: `Plik ${file} jest ucięty: kończy się w środku wartości (${last.pl}). Skopiuj lub wyeksportuj go ponownie.`,
    };
  }
  const match = /^Unexpected "(.*?)" at chunk .*absolute position "(\d+)"/s.exec(message);
  const where = match === null ? place.at() : place.at(Number(match[2]));
  const what = JSON.stringify(match?.[1] ?? place.token);
  return {
    en: `${file} is broken at ${where.en}: ${what} does not belong there. Correct it, or export the file again.`,
    pl: `Błąd w pliku ${file} (${where.pl}): nie powinno tam być ${what}. Popraw to albo wyeksportuj plik ponownie.`,
  };
}

import { type Content, contentOf } from "../file-head.ts";

export interface TextStyle {
  readonly encoding: string;
  readonly lineBreak: "\n" | "\r";
}

/** Yields a text file's content as UTF-8 with line feeds, without its byte order mark. */
export async function* utf8Content(
  content: Content,
  { encoding, lineBreak }: TextStyle,
): AsyncGenerator<Buffer> {
  const bytes = contentOf(content);
  const text = encoding === "utf-8" ? withoutMark(bytes) : transcoded(bytes, encoding);
  for await (const piece of text) yield lineBreak === "\n" ? piece : withLineFeeds(piece);
}

async function* withoutMark(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let first = true;
  for await (const piece of bytes) {
    const marked = first && piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf;
    first = false;
    yield marked ? piece.subarray(3) : piece;
  }
}

async function* transcoded(bytes: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of bytes) yield Buffer.from(decoder.decode(piece, { stream: true }));
  yield Buffer.from(decoder.decode());
}

function withLineFeeds(piece: Buffer): Buffer {
  return Buffer.from(piece.map((byte) => (byte === 0x0d ? 0x0a : byte)));
}

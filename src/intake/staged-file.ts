import { randomUUID } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";

export interface StagedStyle {
  readonly delimiter: string;
  /** Whether values are given as text, or as strings of UTF-8 bytes. */
  readonly values: "text" | "bytes";
}

const flushAt = 1 << 20;

/**
 * A delimited file being written for an engine: UTF-8, quoted as in RFC 4180, a header line, and the row's number in
 * the user's file before its values.
 */
export class StagedFile {
  readonly path: string;
  readonly #file: FileHandle;
  readonly #style: StagedStyle;
  #lines: string[] = [];
  #size = 0;

  private constructor(path: string, file: FileHandle, style: StagedStyle) {
    this.path = path;
    this.#file = file;
    this.#style = style;
  }

  static async create(folder: string, style: StagedStyle): Promise<StagedFile> {
    const path = join(folder, `${randomUUID()}.csv`);
    return new StagedFile(path, await open(path, "wx"), style);
  }

  /** Adds a row by its values. */
  add(row: number | string, values: readonly string[]): void {
    const { delimiter } = this.#style;
    this.addLine(row, values.map((value) => quoted(value, delimiter)).join(delimiter));
  }

  /** Adds a row by its values as they are to be written. */
  addLine(row: number | string, line: string): void {
    const text = `${row}${this.#style.delimiter}${line}\n`;
    this.#lines.push(text);
    this.#size += text.length;
  }

  /** Writes what has come together; to be called now and then, so that memory stays bounded. */
  async flush(atLeast = flushAt): Promise<void> {
    if (this.#size === 0 || this.#size < atLeast) return;
    const bytes = Buffer.from(
      this.#lines.join(""),
      this.#style.values === "bytes" ? "latin1" : "utf8",
    );
    this.#lines = [];
    this.#size = 0;
    await this.#file.appendFile(bytes);
  }

  async close(): Promise<void> {
    await this.flush(0);
    await this.#file.close();
  }
}

/** The name of the column that holds each row's number; values follow by place, so that it may stand twice. */
export const rowColumn = "row";

function quoted(value: string, delimiter: string): string {
  const needed = value.includes(delimiter) || /["\r\n]/.test(value);
  return needed ? `"${value.replaceAll('"', '""')}"` : value;
}

import { randomUUID } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";

const flushAt = 1 << 20;

/**
 * A CSV file being written for an engine: UTF-8, commas, a header line, and the row's number in the user's file
 * before its values. Values are given as strings of bytes ("binary"), or as text.
 */
export class StagedFile {
  readonly path: string;
  readonly #file: FileHandle;
  readonly #encoding: "latin1" | "utf8";
  #lines: string[] = [];
  #size = 0;

  private constructor(path: string, file: FileHandle, encoding: "latin1" | "utf8") {
    this.path = path;
    this.#file = file;
    this.#encoding = encoding;
  }

  static async create(folder: string, encoding: "latin1" | "utf8"): Promise<StagedFile> {
    const path = join(folder, `${randomUUID()}.csv`);
    return new StagedFile(path, await open(path, "wx"), encoding);
  }

  /** Adds a row by its values. */
  add(row: number | string, values: readonly string[]): void {
    this.addLine(row, values.map(quoted).join(","));
  }

  /** Adds a row by its line of CSV. */
  addLine(row: number | string, line: string): void {
    const text = `${row},${line}\n`;
    this.#lines.push(text);
    this.#size += text.length;
  }

  /** Writes what has come together; to be called now and then, so that memory stays bounded. */
  async flush(atLeast = flushAt): Promise<void> {
    if (this.#size === 0 || this.#size < atLeast) return;
    const bytes = Buffer.from(this.#lines.join(""), this.#encoding);
    this.#lines = [];
    this.#size = 0;
    await this.#file.write(bytes);
  }

  async close(): Promise<void> {
    await this.flush(0);
    await this.#file.close();
  }
}

/** The name of the column that holds each row's number; values follow by place, so that it may stand twice. */
export const rowColumn = "row";

function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

import { isUtf8 } from "node:buffer";
import type { Rejection } from "../../ledger/reading.ts";
import type { StagedFile } from "../staged-file.ts";
import { longestValue } from "../longest-value.ts";
import { longestRow, OversizeRow } from "./oversize-row.ts";
import {
  brokenFault,
  fitted,
  oversizeFault,
  type RowFault,
  raggedFault,
  rowFault,
} from "./row-fault.ts";
import { lineEnd, type ScannedRecord, scanRecord, valuesOf } from "./scan-record.ts";
import { separatorLine } from "./text-start.ts";

export interface RecordPlan {
  readonly file: string;
  readonly columns: readonly string[];
  readonly delimiter: string;
  readonly staged: StagedFile;
  readonly refuse: (rejection: Rejection) => void;
}

/** A stretch of whole lines, as a string of bytes. */
interface Block {
  readonly text: string;
  readonly final: boolean;
  /** Whether some row in it may hold what a plain count of delimiters does not show. */
  readonly suspect: boolean;
}

/**
 * Reads delimited UTF-8 text piece by piece: sound rows go to the staged file, each other row alone is refused. Of a
 * row that is refused only its first line is passed over: line breaks in it may come from a quote out of place. Text is
 * held as strings of bytes, since all marks are ASCII and nothing else needs decoding.
 */
export class RecordReader {
  readonly #plan: RecordPlan;
  #rest: Buffer = Buffer.alloc(0);
  /** Rows seen, the header and blank lines among them. */
  #row = 0;
  #headerSeen = false;
  #oversize: OversizeRow | null = null;

  constructor(plan: RecordPlan) {
    this.#plan = plan;
  }

  push(bytes: Buffer): void {
    this.#rest = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    if (this.#oversize !== null) this.#skip(this.#oversize);
    if (this.#oversize === null) this.#readLines();
    while (this.#isStuck()) {
      this.#refuseLine();
      this.#readLines();
    }
    if (this.#oversize !== null || this.#rest.length <= longestRow) return;
    this.#oversize = new OversizeRow(this.#plan.delimiter);
    this.#skip(this.#oversize);
  }

  end(): void {
    if (this.#oversize === null) this.#readBlock(this.#rest, true);
    else this.#refuseOversize(this.#oversize);
  }

  /** A value in quotes goes on and on over lines. */
  #isStuck(): boolean {
    return this.#oversize === null && this.#rest.length > longestRow && this.#rest.includes(0x0a);
  }

  #readLines(): void {
    const lines = this.#rest.subarray(0, this.#rest.lastIndexOf(0x0a) + 1);
    this.#rest = this.#rest.subarray(this.#readBlock(lines, false));
  }

  /** Returns how many bytes have been dealt with. */
  #readBlock(bytes: Buffer, final: boolean): number {
    const text = bytes.toString("latin1");
    const suspect = !isUtf8(bytes) || bytes.includes(0) || /\r(?!\n)/.test(text);
    const block = { text, final, suspect };
    let at = 0;
    while (at < text.length) {
      at = this.#plainLines(block, at);
      const next = at < text.length ? this.#record(block, at) : at;
      if (next === null) return at;
      at = next;
    }
    return text.length;
  }

  /** Takes the lines up to the first that holds a quote, and returns where that one starts. */
  #plainLines({ text, suspect }: Block, from: number): number {
    const quote = text.indexOf('"', from);
    const stop = quote === -1 ? text.length : text.lastIndexOf("\n", quote) + 1;
    let at = from;
    while (at < stop) {
      const line = text.slice(at, lineEnd(text, at));
      this.#row += 1;
      if (!isBlankLine(line) && !this.#isBeforeRows(line)) this.#takeLine(line, suspect);
      at = nextLine(text, at);
    }
    return at;
  }

  #takeLine(line: string, suspect: boolean): void {
    const { delimiter, columns } = this.#plan;
    const sound = !suspect && line.length <= longestValue;
    if (sound && countOf(line, delimiter) === columns.length - 1) this.#copy(line);
    else this.#takeFields(line.split(delimiter), line);
  }

  /** Returns where the next record starts, null where this one is not all there. */
  #record({ text, final, suspect }: Block, at: number): number | null {
    const { delimiter, columns } = this.#plan;
    const scan = scanRecord(text, at, { delimiter, final });
    if (scan.kind === "partial") return null;
    this.#row += 1;
    if (scan.kind === "broken") {
      const value = text.slice(scan.at, lineEnd(text, scan.at));
      this.#refuse(brokenFault(columns[scan.column] ?? null, value));
      return nextLine(text, at);
    }
    const line = text.slice(at, scan.stop);
    if (this.#isBeforeRows(line)) return scan.next;
    if (this.#mayCopy(scan, line, suspect)) this.#copy(line);
    else if (!this.#takeFields(valuesOf(scan), line)) return nextLine(text, at);
    return scan.next;
  }

  #mayCopy({ strict, written }: ScannedRecord, line: string, suspect: boolean): boolean {
    const whole = written.length === this.#plan.columns.length;
    return whole && strict && !suspect && line.length <= longestValue;
  }

  #copy(line: string): void {
    this.#plan.staged.addLine(this.#row, line);
  }

  /** Tells whether the row is sound; else it is refused. */
  #takeFields(given: readonly string[], line: string): boolean {
    const { columns, staged } = this.#plan;
    const fields = fitted(given, columns);
    const fault =
      fields === null ? raggedFault(given.length, columns, line) : rowFault(fields, columns);
    if (fault !== null) this.#refuse(fault);
    else if (fields !== null) staged.add(this.#row, fields);
    return fault === null;
  }

  /** Tells, and remembers, the header and a line before it that declares the delimiter. */
  #isBeforeRows(line: string): boolean {
    if (this.#headerSeen) return false;
    this.#headerSeen = !separatorLine.test(line);
    return true;
  }

  #refuseLine(): void {
    const end = this.#rest.indexOf(0x0a);
    this.#row += 1;
    this.#refuse(brokenFault(null, this.#rest.subarray(0, Math.min(end, 400)).toString("latin1")));
    this.#rest = this.#rest.subarray(end + 1);
  }

  #skip(oversize: OversizeRow): void {
    this.#rest = this.#rest.subarray(oversize.feed(this.#rest.toString("latin1")));
    if (!oversize.done) return;
    this.#refuseOversize(oversize);
    this.#oversize = null;
  }

  #refuseOversize({ longest }: OversizeRow): void {
    this.#row += 1;
    this.#refuse(oversizeFault(this.#plan.columns[longest.column] ?? null, longest.size));
  }

  #refuse(fault: RowFault): void {
    this.#plan.refuse({ file: this.#plan.file, table: null, row: this.#row, ...fault });
  }
}

function isBlankLine(line: string): boolean {
  return !/[^ \t\r]/.test(line);
}

function nextLine(text: string, at: number): number {
  const newline = text.indexOf("\n", at);
  return newline === -1 ? text.length : newline + 1;
}

function countOf(line: string, delimiter: string): number {
  let count = 0;
  for (let at = line.indexOf(delimiter); at !== -1; at = line.indexOf(delimiter, at + 1))
    count += 1;
  return count;
}

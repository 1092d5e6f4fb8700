import type { DecimalMark, Reading, Rejection } from "../../ledger/reading.ts";
import type { Sentence } from "../../lib/language.ts";
import { filled } from "../../lib/sentence.ts";
import { longestValue } from "../longest-value.ts";
import { hasDecimalComma, numberText } from "../number-text.ts";
import type { SectionPlan } from "../sections.ts";
import { rowColumn, type StagedFile } from "../staged-file.ts";
import type { JsonElement } from "./json-document.ts";
import { BrokenLine, cellOf, isRecord, SourceNumber } from "./json-text.ts";

/** Writes the records of one list of a JSON file to a staged file. */
export class JsonStage {
  readonly #plan: SectionPlan;
  readonly #staged: StagedFile;
  readonly #keys: readonly string[];
  readonly #unreadable: Rejection[] = [];
  #commas = false;

  /** `keys` name the members in the order of the plan's columns. */
  constructor(plan: SectionPlan, staged: StagedFile, keys: readonly string[]) {
    this.#plan = plan;
    this.#staged = staged;
    this.#keys = keys;
    staged.add(rowColumn, plan.columns);
  }

  add({ row, value }: JsonElement): void {
    if (value instanceof BrokenLine) this.#refuse(row, { value: value.text, reason: value.reason });
    else if (isRecord(value)) this.#addRecord(row, value);
    else
      this.#refuse(row, {
        value: cellOf(value),
        reason: notObject,
      });
  }

  async flush(): Promise<void> {
    await this.#staged.flush();
  }

  async close(): Promise<Reading> {
    await this.#staged.close();
    const { file, columns, tables, styles } = this.#plan;
    const decimal = styles.decimal ?? (this.#commas ? null : ".");
    return {
      file,
      source: {
        kind: "delimited",
        path: this.#staged.path,
        delimiter: ",",
        compression: "none",
        row_column: rowColumn,
      },
      columns,
      styles: { ...styles, decimal },
      tables,
      unreadable: this.#unreadable,
    };
  }

  #addRecord(row: number, record: Readonly<Record<string, unknown>>): void {
    const cells = this.#keys.map((key) => textOf(record[key], this.#plan.styles.decimal));
    const long = cells.findIndex((cell) => cell.length > longestValue);
    if (long === -1) this.#staged.add(row, cells);
    else this.#refuseLong(row, long, cells[long] ?? "");
    this.#commas ||= this.#keys.some((key) => isCommaText(record[key]));
  }

  #refuseLong(row: number, column: number, cell: string): void {
    const reason = longReason(cell.length);
    this.#refuse(row, { column: this.#plan.columns[column] ?? null, value: cell, reason });
  }

  #refuse(row: number, fault: { column?: string | null; value: string; reason: Sentence }): void {
    const { file } = this.#plan;
    const value = fault.value.length > 80 ? `${fault.value.slice(0, 80)}…` : fault.value;
    this.#unreadable.push({ file, table: null, row, column: null, ...fault, value });
  }
}

const notObject: Sentence = {
  en: "is not an object with named values; correct it",
  pl: "nie jest obiektem z nazwanymi wartościami; popraw to",
};

function longReason(length: number): Sentence {
  return filled(
    {
      en: "is {length, number} characters long, and {most, number} is the most; shorten it",
      pl: "ma {length, number} znaków, a może mieć najwyżej {most, number}; skróć",
    },
    { length, most: longestValue },
  );
}

function textOf(value: unknown, decimal: DecimalMark | null): string {
  return value instanceof SourceNumber ? numberText(value.text, decimal) : cellOf(value);
}

function isCommaText(value: unknown): boolean {
  return typeof value === "string" && hasDecimalComma(value);
}

import type { FileStyles, Rejection } from "../../ledger/reading.ts";
import { longestValue } from "../longest-value.ts";
import { hasDecimalComma } from "../number-text.ts";
import { rowColumn, type StagedFile } from "../staged-file.ts";
import { addressOf, type Cell, cellText } from "./cell-text.ts";
import type { UnsavedFormulas } from "./unsaved-formulas.ts";
import type { Sentence } from "../../lib/language.ts";

/** One sheet as the worker leaves it; plain data, to be passed between threads. */
export interface StagedSheet {
  readonly name: string;
  readonly path: string;
  /** The header's cells; none for a sheet without any values. */
  readonly header: readonly string[];
  readonly rows: number;
  readonly unreadable: readonly Rejection[];
  /** Whether some text in it is written as a number with a decimal comma. */
  readonly commas: boolean;
}

export interface SheetPlan {
  /** The workbook and, behind a `#`, the sheet. */
  readonly file: string;
  readonly name: string;
  readonly styles: FileStyles;
  readonly formulas: UnsavedFormulas;
  readonly staged: StagedFile;
}

/** Lines above the header that are looked through for it. */
const mostBefore = 100;

/** Writes the rows of one sheet to a staged file; the header is the first row with more than one value. */
export class SheetStage {
  readonly #plan: SheetPlan;
  readonly #unreadable: Rejection[] = [];
  #before: SheetRow[] = [];
  #header: readonly string[] | null = null;
  #rows = 0;
  #commas = false;

  constructor(plan: SheetPlan) {
    this.#plan = plan;
  }

  /** `row` counts from 1, as the spreadsheet shows it. */
  add(row: number, cells: readonly Cell[]): void {
    const hasFormula = this.#plan.formulas.size > 0 && this.#hasFormula(row, cells.length);
    if (cells.every(isBlank) && !hasFormula) return;
    if (this.#header !== null) this.#addRow({ row, cells });
    else if (cells.filter((cell) => !isBlank(cell)).length > 1) this.#setHeader(cells);
    else if (this.#before.length < mostBefore) this.#before.push({ row, cells });
  }

  async flush(): Promise<void> {
    await this.#plan.staged.flush();
  }

  async close(): Promise<StagedSheet> {
    if (this.#header === null) this.#fromFirst();
    await this.#plan.staged.close();
    const { name, staged } = this.#plan;
    const header = this.#header ?? [];
    const [unreadable, commas] = [this.#unreadable, this.#commas];
    return { name, path: staged.path, header, rows: this.#rows, unreadable, commas };
  }

  #setHeader(cells: readonly Cell[]): void {
    const last = cells.findLastIndex((cell) => !isBlank(cell));
    this.#header = cells.slice(0, last + 1).map((cell) => String(cell ?? "").trim());
    this.#plan.staged.add(rowColumn, this.#header);
  }

  /** No row has two values: the sheet has one column, and its first value names it. */
  #fromFirst(): void {
    const [first, ...rest] = this.#before;
    if (first === undefined) return;
    this.#setHeader(first.cells);
    for (const row of rest) this.#addRow(row);
  }

  #addRow({ row, cells }: SheetRow): void {
    this.#rows += 1;
    const values: string[] = [];
    for (let column = 0; column < Math.max(cells.length, this.#width); column++) {
      const value = this.#valueAt(row, column, cells[column] ?? null);
      if (value === null) return;
      if (column < this.#width) values.push(value);
    }
    this.#plan.staged.add(row, values);
  }

  /** Returns a cell's text; refuses its row, and returns null, where it has none. */
  #valueAt(row: number, column: number, cell: Cell): string | null {
    const at = addressOf(row, column);
    const formula = this.#plan.formulas.get(at);
    if (formula !== undefined) return this.#refuse(row, column, formula, unsavedReason(at));
    const text = cellText(cell, at, this.#plan.styles);
    if (!text.ok) return this.#refuse(row, column, String(cell), text.problem);
    if (column >= this.#width && text.value.trim() !== "") {
      return this.#refuse(row, column, text.value, beyondReason(at));
    }
    if (text.value.length > longestValue)
      return this.#refuse(row, column, text.value, longReason(at));
    this.#commas ||= typeof cell === "string" && hasDecimalComma(cell);
    return text.value;
  }

  get #width(): number {
    return this.#header?.length ?? 0;
  }

  #hasFormula(row: number, length: number): boolean {
    const width = Math.max(length, this.#width);
    return Array.from({ length: width }, (_, column) => addressOf(row, column)).some((at) =>
      this.#plan.formulas.has(at),
    );
  }

  #refuse(row: number, column: number, value: string, reason: Sentence): null {
    this.#unreadable.push({
      file: this.#plan.file,
      table: null,
      row,
      column: this.#header?.[column] ?? null,
      value: value.length > 80 ? `${value.slice(0, 80)}…` : value,
      reason,
    });
    return null;
  }
}

interface SheetRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}

function unsavedReason(at: string): Sentence {
  return {
    en: `is a formula without a stored value in cell ${at}; open the file in the spreadsheet program and save it`,
    pl: `to formuła bez zapisanej wartości w komórce ${at}; otwórz plik w arkuszu kalkulacyjnym i zapisz go`,
  };
}

function beyondReason(at: string): Sentence {
  return {
    en: `stands in cell ${at}, to the right of the header; name its column, or clear the cell`,
    pl: `stoi w komórce ${at}, na prawo od nagłówka; nazwij kolumnę albo wyczyść komórkę`,
  };
}

function longReason(at: string): Sentence {
  return {
    en: `is longer than ${longestValue.toLocaleString("en-US")} characters in cell ${at}; shorten it`,
    pl: `ma w komórce ${at} ponad ${longestValue.toLocaleString("pl-PL")} znaków; skróć`,
  };
}

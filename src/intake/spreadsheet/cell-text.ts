import type { DateStyle, FileStyles } from "../../ledger/reading.ts";
import type { Sentence } from "../../lib/language.ts";
import { fail, ok, type Result } from "../../lib/result.ts";
import { numberText } from "../number-text.ts";

/** What a spreadsheet's cell may hold. */
export type Cell = string | number | boolean | Date | null;

/** Beyond this, whole numbers have lost digits before any program sees them. */
const mostWhole = 1e15;

const errorValue =
  /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|FIELD!|GETTING_DATA)$/;

/**
 * Returns a cell as text: numbers with the 15 digits that spreadsheets keep, dates year first; or in the file's
 * styles, where the user named them. `at` is the cell's address, for the reason why there is none.
 */
export function cellText(cell: Cell, at: string, styles: FileStyles): Result<string, Sentence> {
  if (cell === null) return ok("");
  if (typeof cell === "boolean") return ok(cell ? "yes" : "no");
  if (typeof cell === "number") return digitsText(cell, at, styles);
  if (cell instanceof Date) return dateText(cell, at, styles.dates ?? "YMD");
  if (errorValue.test(cell))
    return fail({
      en: `is an error in cell ${at}; correct its formula, or clear the cell`,
      pl: `to błąd w komórce ${at}; popraw jej formułę albo wyczyść komórkę`,
    });
  return ok(cell);
}

function digitsText(value: number, at: string, styles: FileStyles): Result<string, Sentence> {
  if (Math.abs(value) >= mostWhole) {
    return fail({
      en: `is a number of more than 15 digits in cell ${at}, and spreadsheets lose those beyond 15; store it as text`,
      pl: `to liczba o ponad 15 cyfrach w komórce ${at}, a arkusze gubią dalsze cyfry; zapisz ją jako tekst`,
    });
  }
  return ok(numberText(String(Number(value.toPrecision(15))), styles.decimal));
}

function dateText(date: Date, at: string, style: DateStyle): Result<string, Sentence> {
  if (Number.isNaN(date.getTime()))
    return fail({
      en: `is not a date that exists, in cell ${at}; correct it`,
      pl: `w komórce ${at} jest data, która nie istnieje; popraw ją`,
    });
  const [day = "", time = ""] = date.toISOString().slice(0, 19).split("T");
  const [year, month, dayOfMonth] = day.split("-");
  const ordered = {
    YMD: day,
    DMY: `${dayOfMonth}.${month}.${year}`,
    MDY: `${month}/${dayOfMonth}/${year}`,
  }[style];
  return ok(time === "00:00:00" ? ordered : `${ordered} ${time}`);
}

/** Returns a cell's address, as `C4`, by its row's number and its column's place from 0 on. */
export function addressOf(row: number, column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCodePoint(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

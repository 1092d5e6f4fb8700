import type { Language } from "../lib/language.ts";

type Row = readonly unknown[];

const rowsAtOnce = 2000;

/** Spreadsheets take what begins so for a formula, even in quotation marks [OWASP: CSV injection]. */
const formulaStart = /^[=+\-@\t\r]/;

/**
 * Returns rows as CSV text, in the form that spreadsheets of the language open as a table: `,` between cells and `.` in
 * numbers, or `;` and `,` in Polish. Text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function csvText(
  heads: readonly Row[],
  rows: Iterable<Row>,
  language: Language,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const source = inOrder(heads, rows);
  let begun = false;
  return new ReadableStream({
    pull: (controller) => {
      const lines: string[] = begun ? [] : [byteOrderMark];
      begun = true;
      for (let i = 0; i < rowsAtOnce; i += 1) {
        const { done, value } = source.next();
        if (done === true) break;
        lines.push(csvLine(value, language));
      }
      if (lines.length === 0) controller.close();
      else controller.enqueue(encoder.encode(lines.join("")));
    },
  });
}

/** Without it Excel takes the file for one in the computer's own code page. */
const byteOrderMark = "\uFEFF";

function* inOrder(heads: readonly Row[], rows: Iterable<Row>): Generator<Row, undefined> {
  yield* heads;
  yield* rows;
}

/** Returns one line of a CSV file, its end with it. */
export function csvLine(cells: Row, language: Language): string {
  return `${cells.map((cell) => csvCell(cell, language)).join(language === "pl" ? ";" : ",")}\r\n`;
}

function csvCell(cell: unknown, language: Language): string {
  if (typeof cell === "number")
    return language === "pl" ? String(cell).replace(".", ",") : String(cell);
  if (typeof cell !== "string") return "";
  const safe = formulaStart.test(cell) ? `'${cell}` : cell;
  return /[",;\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type CellValue, writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import {
  linesOf,
  opened,
  optionsIn,
  problemOf,
  readingOf,
  refusals,
  temporaryFolder,
} from "../intake.test-support.ts";
import { openSpreadsheet } from "./open-spreadsheet.ts";
import { workbookOf, zipOf } from "./workbook.test-support.ts";

const header = ["invoice_id", "issued_on", "gross_amount"];

function workbook(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>) {
  return writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      rows: rows.map((row) => [...row]),
    })),
  });
}

function day(text: string): Date {
  return new Date(`${text}Z`);
}

/** XML of a row with text cells. */
function textRow(row: number, values: readonly string[]): string {
  const cells = values.map(
    (value, i) => `<c r="${"ABCDEF"[i]}${row}" t="inlineStr"><is><t>${value}</t></is></c>`,
  );
  return `<row r="${row}">${cells.join("")}</row>`;
}

test("a sheet is staged with exact numbers and ISO dates", async () => {
  const rows = [
    header,
    ["A1", day("2025-12-31T00:00"), 1234.5],
    ["A2", day("2025-12-31T07:45"), 0.1 + 0.2],
    ["A3", "2026-01-02", 1e-7],
    ["A4", day("2026-01-03T00:00"), null],
  ];
  const reading = await readingOf("book.xlsx", await workbook({ Sheet1: rows }));
  expect(reading.file).toBe("book.xlsx#Sheet1");
  expect(reading.styles).toEqual({ decimal: ".", dates: null });
  expect(reading.source).toMatchObject({ row_column: "row", delimiter: ",", compression: "none" });
  expect(linesOf(reading)).toEqual([
    "row,invoice_id,issued_on,gross_amount",
    "2,A1,2025-12-31,1234.5",
    "3,A2,2025-12-31 07:45:00,0.3",
    "4,A3,2026-01-02,0.0000001",
    "5,A4,2026-01-03,",
  ]);
});

test("styles that the user names hold for the sheet's own numbers and dates too", async () => {
  const rows = [header, ["A1", day("2025-12-31T00:00"), 1234.5], ["A2", "02.01.2026", "10,50"]];
  const options = { decimal: ",", dates: "DMY" } as const;
  const reading = await readingOf("book.xlsx", await workbook({ Sheet1: rows }), options);
  expect(linesOf(reading).slice(1)).toEqual([
    '2,A1,31.12.2025,"1234,5"',
    '3,A2,02.01.2026,"10,50"',
  ]);
});

test("numbers kept as text with a comma leave the decimal mark open", async () => {
  const rows = [header, ["A1", "2025-12-31", "10,50"]];
  const reading = await readingOf("book.xlsx", await workbook({ Sheet1: rows }));
  expect(reading.styles.decimal).toBeNull();
});

describe("header", () => {
  test("is the first row with more than one value", async () => {
    const rows = [
      [],
      ["Sales 2025"],
      [],
      header,
      ["A1", "2025-12-31", 1],
      [],
      ["A2", "2025-12-31", 2],
    ];
    const reading = await readingOf("book.xlsx", await workbook({ Sheet1: rows }));
    expect(linesOf(reading).slice(1)).toEqual(["5,A1,2025-12-31,1", "7,A2,2025-12-31,2"]);
  });

  test("without rows is read, and told", async () => {
    const { warnings } = await opened("book.xlsx", await workbook({ Sheet1: [header] }));
    expect(warnings).toEqual(["book.xlsx#Sheet1 has a header and no rows."]);
  });
});

describe("cells that cannot be taken", () => {
  test("refuse their row, by address", async () => {
    const rows = [
      header,
      ["A1", "#DIV/0!", 1],
      [Number("12345678901234567"), "2025-12-31", 1],
      ["A3", "2025-12-31", 1, "stray"],
      ["A4", "2025-12-31", 4],
    ];
    const reading = await readingOf("book.xlsx", await workbook({ Sheet1: rows }));
    expect(linesOf(reading).slice(1)).toEqual(["5,A4,2025-12-31,4"]);
    expect(refusals(reading)).toEqual([
      'book.xlsx#Sheet1, row 2, column "issued_on": "#DIV/0!" is an error in cell B2; correct its formula, or clear the cell.',
      'book.xlsx#Sheet1, row 3, column "invoice_id": "12345678901234568" is a number of more than 15 digits in cell A3, and spreadsheets lose those beyond 15; store it as text.',
      'book.xlsx#Sheet1, row 4: "stray" stands in cell D4, to the right of the header; name its column, or clear the cell.',
    ]);
  });

  test("are formulas that were never computed, and no others", async () => {
    const sheet =
      textRow(1, header) +
      '<row r="2"><c r="A2" t="inlineStr"><is><t>A1</t></is></c><c r="B2" t="str"><f>TEXT(D2,"x")</f><v>2025-12-31</v></c><c r="C2"><f>IF(D2&gt;1,2,3)</f><v>2</v></c></row>' +
      '<row r="3"><c r="A3" t="inlineStr"><is><t>A2</t></is></c><c r="C3"><f>SUM(D3:E3)&amp;"x"</f><v></v></c></row>' +
      '<row r="4"><c r="C4"><f t="shared" si="0"/></c></row>' +
      '<row r="5"><c r="B5" t="str"><f>""</f><v></v></c></row>' +
      '<row r="6"><c r="A6"/><c r="C6"><f ca="1">NOW()</f></c></row>';
    const reading = await readingOf("book.xlsx", zipOf(workbookOf({ Sheet1: sheet })));
    expect(linesOf(reading).slice(1)).toEqual(["2,A1,2025-12-31,2"]);
    const todo = "open the file in the spreadsheet program and save it.";
    expect(refusals(reading)).toEqual([
      `book.xlsx#Sheet1, row 3, column "gross_amount": "=SUM(D3:E3)&"x"" is a formula without a stored value in cell C3; ${todo}`,
      `book.xlsx#Sheet1, row 4, column "gross_amount": "a shared formula" is a formula without a stored value in cell C4; ${todo}`,
      `book.xlsx#Sheet1, row 6, column "gross_amount": "=NOW()" is a formula without a stored value in cell C6; ${todo}`,
    ]);
  });
});

describe("several sheets", () => {
  const sheets = {
    Invoices: [header, ["A1", "2025-12-31", 1]],
    "P & L": [["month", "profit"]],
    Products: [
      ["product_id", "name"],
      ["P1", "Bin"],
    ],
    Empty: [],
  };

  test("give a reading for each table, and the rest is told", async () => {
    const { readings, warnings } = await opened("book.xlsx", await workbook(sheets));
    expect(readings.map(({ file, tables }) => [file, tables[0]?.into])).toEqual([
      ["book.xlsx#Invoices", "invoices"],
      ["book.xlsx#Products", "products"],
    ]);
    expect(warnings).toEqual([
      "Left out: book.xlsx#P & L is no table that is known here: its columns are month, profit. Name the table with --as TABLE, or map the columns with --map FILE.",
    ]);
  });

  test("may be narrowed to one", async () => {
    const content = await workbook(sheets);
    expect((await readingOf("book.xlsx", content, { sheet: "products" })).file).toBe(
      "book.xlsx#Products",
    );
    expect(await problemOf("book.xlsx", content, { sheet: "Sales" })).toBe(
      'book.xlsx has no sheet "Sales": it has "Invoices", "P & L", "Products", "Empty".',
    );
  });

  test("that are hidden are read only by name", async () => {
    const content = await writeXlsx({
      sheets: [
        { name: "Shown", rows: [header, ["A1", "2025-12-31", 1]] },
        { name: "Old", hidden: true, rows: [header, ["A0", "2024-12-31", 1]] },
      ],
    });
    const { readings, warnings } = await opened("book.xlsx", content);
    expect(readings.map(({ file }) => file)).toEqual(["book.xlsx#Shown"]);
    expect(warnings).toEqual([
      "Left out: book.xlsx#Old is hidden; name it with --sheet to read it.",
    ]);
    expect((await readingOf("book.xlsx", content, { sheet: "Old" })).file).toBe("book.xlsx#Old");
  });

  test("without any table, or any value, are refused", async () => {
    expect(await problemOf("book.xlsx", await workbook({ A: [["a", "b"]] }))).toBe(
      "book.xlsx#A is no table that is known here: its columns are a, b. Name the table with --as TABLE, or map the columns with --map FILE.",
    );
    expect(await problemOf("book.xlsx", await workbook({ A: [] }))).toBe(
      "book.xlsx is empty: there is nothing in its sheets to read.",
    );
  });
});

describe("an archive that is no workbook", () => {
  const parts = (...names: readonly string[]) => names.map((name) => ({ name, content: "x" }));
  const cases: readonly (readonly [string, Buffer, string])[] = [
    [
      "sales.csv",
      zipOf(parts("a.csv", "b.csv")),
      "sales.csv is a zip archive that holds a.csv, b.csv. Unpack it, and import what is inside.",
    ],
    [
      "book.xlsb",
      zipOf(parts("xl/workbook.bin")),
      "book.xlsb is a binary workbook (.xlsb). Save it as .xlsx in the spreadsheet program.",
    ],
    [
      "book.ods",
      zipOf(parts("mimetype", "content.xml")),
      "book.ods is an OpenDocument file. Save it as .xlsx or CSV in its own program.",
    ],
    [
      "letter.docx",
      zipOf(parts("word/document.xml")),
      "letter.docx is a Word document. Put its data into a spreadsheet.",
    ],
    [
      "book.xlsx",
      zipOf(workbookOf({ A: "" })).subarray(0, -30),
      "book.xlsx is cut short: its directory is missing. Copy or download it again.",
    ],
    [
      "book.xlsx",
      zipOf(parts("xl/workbook.xml")),
      "book.xlsx holds no sheets. Save its data as CSV, and import that.",
    ],
  ];

  test.each(cases)("%s is told for what it is", async (name, content, problem) => {
    expect(await problemOf(name, content)).toBe(problem);
  });
});

describe("an archive that would burst", () => {
  const advice = "Save its data as CSV, and import that.";
  const bomb = workbookOf({ Sheet1: textRow(1, header) });
  const [sheet] = bomb.slice(-1);
  const name = sheet?.name ?? "";

  test("is refused by the size it declares, unopened", async () => {
    const parts = Array.from({ length: 3 }, (_, i) => ({
      name: `xl/a${i}.xml`,
      content: "x",
      declared: 1024 ** 3,
    }));
    expect(await problemOf("book.xlsx", zipOf([...bomb, ...parts]))).toBe(
      `book.xlsx would unpack to 3.0 GB. ${advice}`,
    );
  });

  test("is refused by its ratio", async () => {
    const huge = { name, content: Buffer.alloc(30_000_000, 0x20) };
    expect(await problemOf("book.xlsx", zipOf([...bomb.slice(0, -1), huge]))).toMatch(
      /^book\.xlsx holds xl\/worksheets\/sheet1\.xml, which unpacks to \d{3,4} times its size\. /,
    );
  });

  test("is refused by its number of files", async () => {
    const parts = Array.from({ length: 10_001 }, (_, i) => ({ name: `xl/${i}`, content: "" }));
    expect(await problemOf("book.xlsx", zipOf(parts))).toBe(
      `book.xlsx holds 10,001 files. ${advice}`,
    );
  });

  test("is refused where it lies about its size", async () => {
    const liar = { name, content: Buffer.alloc(30_000_000, 0x20), declared: 1000 };
    expect(await problemOf("book.xlsx", zipOf([...bomb.slice(0, -1), liar]))).toBe(
      `book.xlsx unpacks to more than it declares. ${advice}`,
    );
  });

  test("is stopped when it takes too long or too much memory", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "book.xlsx");
    const rows = Array.from({ length: 40_000 }, (_, i) => [`A${i}`, "2025-12-31", i]);
    writeFileSync(path, await workbook({ Sheet1: [header, ...rows] }));
    const open = (limits: { megabytes: number; seconds: number }) =>
      openSpreadsheet("book.xlsx", path, optionsIn(folder), limits);
    expect(await open({ megabytes: 1024, seconds: 0.05 })).toMatchObject({
      ok: false,
      problem: { en: `book.xlsx takes more than 0.05 seconds to read. ${advice}` },
    });
    expect(await open({ megabytes: 12, seconds: 60 })).toMatchObject({
      ok: false,
      problem: { en: `book.xlsx needs more than 12 MB of memory. ${advice}` },
    });
  });
});

test("damage in a sheet is told", async () => {
  const content = Buffer.from(
    await workbook({
      Sheet1: [header, ...Array.from({ length: 500 }, (_, i) => [`A${i}`, "x", i * 7.77])],
    }),
  );
  const at = content.indexOf("xl/worksheets/sheet1.xml") + 200;
  content.fill(0x55, at, at + 40);
  expect(await problemOf("book.xlsx", content)).toMatch(
    /^book\.xlsx (is damaged \(.+\)|unpacks to more than it declares)\. Save its data as CSV, and import that\.$/,
  );
});

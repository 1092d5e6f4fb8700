import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import {
  workbookOf,
  type ZipPart,
  zipOf,
} from "../../src/intake/spreadsheet/workbook.test-support.ts";
import { withPeakMemory } from "../peak-memory.ts";
import {
  copyOf,
  refusal,
  refuseFile,
  rejected,
  removeWorkplace,
  run,
  sampleFiles,
  sampleWorkplace,
  take,
  takeFile,
  type Workplace,
  writeAll,
} from "../workplace.ts";

let sample: Workplace;
let place: Workplace;

beforeAll(async () => {
  sample = await sampleWorkplace();
  place = sample;
  return () => removeWorkplace(sample);
});

describe("a file is refused as a whole", () => {
  test.each([
    ["that is empty", "empty.csv", "", [], "empty.csv is empty: there is nothing to read."],
    [
      "whose delimiter is given wrongly",
      "lines.csv",
      sampleFiles["lines.csv"],
      ["--delimiter", ";"],
      'lines.csv has one column only with the delimiter ";": "invoice_id,line,net_amount,cost_amount". Leave --delimiter out, or give ",".',
    ],
    [
      "whose numbers can be read two ways",
      "numbers.csv",
      'invoice_id,line,net_amount\nI1,2,"1,234"\nI1,3,"2,345"\n',
      [],
      'numbers.csv, column "net_amount": its values, such as "1,234" in row 2, can be read two ways and no value tells which; give --decimal . or --decimal ,',
    ],
    [
      "whose dates can be read two ways",
      "dates.csv",
      "invoice_id,account_id,issued_on\nI3,A1,03/04/2025\nI4,A1,05/06/2025\n",
      [],
      'dates.csv, column "issued_on": its values, such as "03/04/2025" in row 2, can be read two ways and no value tells which; give --dates DMY or --dates MDY',
    ],
    [
      "that lacks a column",
      "short.csv",
      "invoice_id,line,amount\nI1,2,5.00\n",
      ["--as", "invoice_lines"],
      "short.csv lacks net_amount, needed for invoice_lines; its columns are invoice_id, line, amount. Rename the columns, or map them with --map FILE.",
    ],
    [
      "that is no table known here",
      "short.csv",
      "invoice_id,line\nI1,2\n",
      [],
      "short.csv is no table that is known here: its columns are invoice_id, line. Nearest is invoice_lines, which also needs net_amount. Name the table with --as TABLE, or map the columns with --map FILE.",
    ],
    [
      "that is a picture",
      "picture.csv",
      Buffer.from("\x89PNG\r\n\x1a\n0000", "latin1"),
      [],
      "picture.csv is a PNG picture, whatever its name ends in (.csv). Export the data as CSV, .xlsx, JSON or Parquet, and import that.",
    ],
    [
      "that unpacks to more than it declares",
      "liar.xlsx",
      workbook({ content: Buffer.alloc(40_000_000, " "), declared: 1000 }),
      [],
      "liar.xlsx unpacks to more than it declares. Save its data as CSV, and import that.",
    ],
  ])("%s", async (_, name, content, flags, sentence) => {
    expect(await refuseFile(place, name, content, ...flags)).toBe(sentence);
  });

  test("that is a zip bomb, with no more memory than for any other", async () => {
    const bomb = workbook({ content: Buffer.alloc(400_000_000, " ") });
    await writeAll(place, { "bomb.xlsx": bomb });
    const peak = await withPeakMemory(place, {}, (settings) =>
      refusal(place, ["import", "book", "bomb.xlsx"], settings),
    );
    expect(peak.value).toEqual([
      expect.stringMatching(
        /^bomb\.xlsx holds xl\/worksheets\/sheet1\.xml, which unpacks to 10\d\d times its size\. Save its data as CSV, and import that\.$/,
      ),
    ]);
    expect(peak.megabytes).toBeLessThan(300);
  });

  test("among good ones, and none of them is taken", async () => {
    await writeAll(place, { "more.csv": "account_id,name\nA3,Gamma\n", "empty.csv": "" });
    expect(await refusal(place, ["import", "book", "more.csv", "empty.csv"])).toEqual([
      "empty.csv is empty: there is nothing to read.",
    ]);
  });

  test("that is not there", async () => {
    expect(await refusal(place, ["import", "book", "nowhere.csv"])).toEqual([
      "nowhere.csv does not exist: check the name and the folder.",
    ]);
  });
});

describe("a mapping is refused", () => {
  const mapping = (into: string, fields: string, column: string) =>
    `[[file]]\n[[file.table]]\ninto = "${into}"\n[file.table.${fields}]\ninvoice_id = "${column}"\nline = "line"\nnet_amount = "net_amount"\n`;

  test.each([
    [
      "with a misspelt key",
      mapping("invoice_lines", "feilds", "invoice_id"),
      [
        "map.toml: file[1].table[1].fields is missing: a table of keys is needed.",
        'map.toml: file[1].table[1].feilds is not a key of a mapping; did you mean "fields"?',
      ],
    ],
    [
      "with a table that is none",
      mapping("invoice_line", "fields", "invoice_id"),
      [
        "map.toml: file[1].table[1].into must be one of rates, accounts, prospects, products, employees, invoices, invoice_lines, payments, touches, asks.",
      ],
    ],
    [
      "with a column that the file lacks",
      mapping("invoice_lines", "fields", "invoice"),
      [
        'map.toml: file[1].table[1].fields.invoice_id: lines.csv has no column "invoice"; its columns are invoice_id, line, net_amount, cost_amount.',
      ],
    ],
  ])("%s", async (_, text, sentences) => {
    await writeAll(place, { "map.toml": text });
    expect(await refusal(place, ["import", "book", "lines.csv", "--map", "map.toml"])).toEqual(
      sentences,
    );
  });

  test("that is not there", async () => {
    expect(await refusal(place, ["import", "book", "lines.csv", "--map", "none.toml"])).toEqual([
      "none.toml does not exist; check the path",
    ]);
  });
});

test("a table that there is not is wrong usage, and the tables are named", async () => {
  expect(await run(place, "import", "book", "lines.csv", "--as", "invoce_lines")).toEqual({
    code: 2,
    out: "",
    err: "warto: option '--as <table>' argument 'invoce_lines' is invalid. Allowed choices are rates, accounts, prospects, products, employees, invoices, invoice_lines, payments, touches, asks; see warto import --help\n",
  });
});

test("a header without rows imports nothing, and says so", async () => {
  await writeAll(place, { "header.csv": "invoice_id,line,net_amount\n" });
  const { code, out, err } = await run(place, "import", "book", "header.csv");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("Note: header.csv has a header and no rows.\n");
  expect(out).toContain("Nothing to import: no row was read; book is as it was.\n");
});

describe("a file of another type than its name says is read as what it is", () => {
  test("text that is named a workbook", async () => {
    const imported = await takeFile(place, "lines.xlsx", sampleFiles["lines.csv"]);
    expect(imported.warnings).toEqual([
      "lines.xlsx is delimited text by its content, not .xlsx; read as what it is.",
    ]);
    expect(imported.files).toMatchObject([{ rows: 2, unchanged: 2 }]);
  });

  test("a workbook that is named text", async () => {
    const mine = await copyOf(sample);
    const sheet = `${row("invoice_id", "line", "net_amount")}${row("I1", "7", "12.50")}`;
    const imported = await takeFile(mine, "sheet.csv", zipOf(workbookOf({ Lines: sheet })));
    expect(imported.warnings).toEqual([
      "sheet.csv is a workbook by its content, not .csv; read as what it is.",
    ]);
    expect(imported.files).toMatchObject([{ file: "sheet.csv#Lines", rows: 1, created: 1 }]);
  });
});

test("a formula that was never computed costs its row, and the cell is named", async () => {
  const mine = await copyOf(sample);
  const sheet = `${row("invoice_id", "line", "net_amount")}${row("I1", "7", "12.50")}<row r="3"><c r="A3" t="inlineStr"><is><t>I1</t></is></c><c r="B3"><v>8</v></c><c r="C3"><f>SUM(D3:E3)</f></c></row>`;
  const imported = await takeFile(mine, "sheet.xlsx", zipOf(workbookOf({ Lines: sheet })));
  expect(rejected(imported)).toEqual([
    "row 3, net_amount, =SUM(D3:E3): is a formula without a stored value in cell C3; open the file in the spreadsheet program and save it",
  ]);
  expect(imported.files).toMatchObject([{ rows: 2, accepted: 1, rejected: 1 }]);
});

test("a cell of 200 megabytes costs its row, in bounded memory", async () => {
  const mine = await copyOf(sample);
  await writeHugeCell(join(mine.folder, "huge.csv"), 200);
  const peak = await withPeakMemory(mine, {}, (settings) => take(mine, ["huge.csv"], [], settings));
  expect(rejected(peak.value)).toEqual([
    "row 3, name, none: is 200,000,000 bytes long, and 1,000,000 is the most; shorten it, or close the quote that a value before it leaves open",
  ]);
  expect(peak.value.files).toMatchObject([{ rows: 3, accepted: 2, rejected: 1 }]);
  expect(peak.megabytes).toBeLessThan(700);
});

test("rows of many long values are taken whole", async () => {
  const mine = await copyOf(sample);
  const notes = Array.from({ length: 15 }, (_, i) => `note_${i}`);
  const long = notes.map(() => "y".repeat(990_000)).join(",");
  const content = `account_id,name,${notes.join(",")}\nB1,One,${long}\nB2,Two,${long}\nB3,Th"ree,${long}\n`;
  const imported = await takeFile(mine, "long.csv", content);
  expect(imported.files).toMatchObject([{ rows: 3, accepted: 3 }]);
});

async function writeHugeCell(path: string, megabytes: number): Promise<void> {
  const file = createWriteStream(path);
  file.write("account_id,name\nB1,fine\nB2,");
  for (let i = 0; i < megabytes; i += 1)
    if (!file.write(Buffer.alloc(1_000_000, "x"))) await once(file, "drain");
  file.end("\nB3,also\n");
  await once(file, "close");
}

/** A workbook with one sheet of the given bytes. */
function workbook(sheet: Omit<ZipPart, "name">): Buffer {
  const parts = workbookOf({ Lines: "" }).slice(0, -1);
  return zipOf([...parts, { name: "xl/worksheets/sheet1.xml", ...sheet }]);
}

function row(...cells: readonly string[]): string {
  const inside = cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`);
  return `<row>${inside.join("")}</row>`;
}

import { beforeAll, describe, expect, test } from "vitest";
import type { PrintedImport } from "../src/cli/commands/import.ts";
import {
  delimited,
  encoded,
  type Files,
  gzipped,
  jsonDocument,
  jsonLines,
  workbook,
  writeParquet,
} from "./same-rows.ts";
import { type StoredRows, storedRecords, storedRows } from "./stored-rows.ts";
import {
  answer,
  copyOf,
  emptyWorkplace,
  ledgerHash,
  refusal,
  removeWorkplace,
  sampleFiles,
  sampleWorkplace,
  take,
  takeFile,
  type Workplace,
  writeAll,
} from "./workplace.ts";

let empty: Workplace;
let sample: Workplace;

beforeAll(async () => {
  empty = await emptyWorkplace();
  sample = await sampleWorkplace();
  return async () => {
    await removeWorkplace(empty);
    await removeWorkplace(sample);
  };
});

const corrected =
  "invoice_id,line,net_amount,cost_amount\nI1,1,100.50,60.10\nI2,1,210.25,120.00\nI2,2,5.00,1.00\nI9,1,7.00,1.00\n";

describe("a dry run", () => {
  test("tells what the import then does, and leaves no trace", async () => {
    const place = await copyOf(sample);
    const before = await ledgerHash(place);
    const told = await takeFile(place, "corrected.csv", corrected, "--dry-run");
    expect(await ledgerHash(place)).toBe(before);
    const done = await take(place, ["corrected.csv"]);
    expect(told.import_id).toBeNull();
    expect(done.import_id).toBe(2);
    expect(outcomeOf(told)).toEqual(outcomeOf(done));
    expect(done.files).toMatchObject([
      { rows: 4, created: 1, changed: 1, unchanged: 1, rejected: 1 },
    ]);
  });
});

describe("the same file again", () => {
  test("changes nothing and is no import", async () => {
    const place = await copyOf(sample);
    const before = await ledgerHash(place);
    const again = await take(place, Object.keys(sampleFiles).toReversed());
    expect(again.import_id).toBeNull();
    expect(again.files.every(({ rows, unchanged }) => rows === unchanged)).toBe(true);
    expect(await ledgerHash(place)).toBe(before);
  });

  test("in one command is refused", async () => {
    await writeAll(sample, { "bad.csv": "invoice_id,line,net_amount\nI1,5,x\nI1,6,1.00\n" });
    expect(await refusal(sample, ["import", "book", "bad.csv", "bad.csv"])).toEqual([
      "bad.csv is named twice; name it once",
    ]);
  });
});

describe("a correction", () => {
  test("changes the rows that differ, and its undo brings them back with their origin", async () => {
    const place = await copyOf(sample);
    const before = await storedRows(place);
    await takeFile(place, "corrected.csv", corrected);
    const changed = await storedRows(place);
    expect(kept(before, changed, "invoice_lines")).toMatchObject([
      { invoice_id: "I1", line: "1", import_id: 1, file_row: 2 },
    ]);
    expect(kept(changed, before, "invoice_lines")).toHaveLength(1);
    expect({ ...changed, invoice_lines: null }).toEqual({ ...before, invoice_lines: null });
    expect(await answer(place, "undo", "book", "2")).toMatchObject({
      removed: { invoice_lines: 2 },
      restored: { invoice_lines: 1 },
    });
    expect(await storedRows(place)).toEqual(before);
  });

  test("undone before the one that came after it leaves the later one's rows, and then the first", async () => {
    const place = await copyOf(sample);
    const before = await storedRows(place);
    const totals = await totalsOf(place);
    await takeFile(
      place,
      "second.csv",
      lines(["I1,1,1.00,0.50", "I2,1,2.00,0.50", "I2,2,9.00,3.00"]),
    );
    await takeFile(place, "third.csv", lines(["I2,1,3.00,0.50", "I2,2,9.50,3.00"]));
    await answer(place, "undo", "book", "2");
    expect(await amounts(place)).toEqual(["100.5000", "3.0000", "9.5000"]);
    await answer(place, "undo", "book", "3");
    expect(await storedRows(place)).toEqual(before);
    expect(await totalsOf(place)).toEqual(totals);
  });

  test("outlives the import whose rows it replaced", async () => {
    const place = await copyOf(empty);
    const { "lines.csv": first, ...documents } = sampleFiles;
    await writeAll(place, { ...documents, "lines.csv": first });
    await take(place, Object.keys(documents));
    await take(place, ["lines.csv"]);
    await takeFile(place, "third.csv", lines(["I2,1,3.00,0.50"]));
    await answer(place, "undo", "book", "2");
    expect(await amounts(place)).toEqual(["3.0000"]);
    await answer(place, "undo", "book", "3");
    expect(await amounts(place)).toEqual([]);
  });

  test("without an optional column keeps what the book has in it", async () => {
    const place = await copyOf(sample);
    await takeFile(place, "shorter.csv", "invoice_id,line,net_amount\nI2,1,222.00\n");
    const { invoice_lines = [] } = await storedRows(place);
    expect(invoice_lines.at(-1)).toMatchObject({ net_amount: "222.0000", cost_amount: "120.0000" });
  });

  test("with fewer further columns keeps the others, and the order of columns is no change", async () => {
    const place = await copyOf(sample);
    const attributes = async () => (await storedRows(place))["accounts"]?.[0]?.["attributes"];
    await takeFile(place, "one.csv", "account_id,name,colour,a/b~c\nA1,Alpha,red,L\n");
    const turned = "account_id,name,a/b~c,colour\nA1,Alpha,L,red\n";
    expect(await takeFile(place, "two.csv", turned)).toMatchObject({ import_id: null });
    await takeFile(place, "three.csv", "account_id,name,colour\nA1,Alpha,blue\n");
    expect(await attributes()).toBe('{"a/b~c":"L","colour":"blue"}');
    await takeFile(place, "four.csv", "account_id,name,colour\nA1,Alpha,\n");
    expect(await attributes()).toBe('{"a/b~c":"L"}');
    await takeFile(place, "five.csv", "account_id,name,size\nA1,Alpha,5\n");
    expect(await attributes()).toBe('{"a/b~c":"L"}');
    await answer(place, "undo", "book", "3");
    await answer(place, "undo", "book", "4");
    await answer(place, "undo", "book", "5");
    expect(await attributes()).toBe('{"colour":"red","a/b~c":"L"}');
  });

  test("with an optional column that is empty takes the value away", async () => {
    const place = await copyOf(sample);
    await takeFile(place, "emptied.csv", lines(["I2,1,200.25,"]));
    const { invoice_lines = [] } = await storedRows(place);
    expect(invoice_lines.at(-1)).toMatchObject({ net_amount: "200.2500", cost_amount: null });
  });
});

test("several files in one command may stand in any order", async () => {
  const place = await copyOf(empty);
  await writeAll(place, sampleFiles);
  await take(place, ["payments.csv", "lines.csv", "invoices.csv", "accounts.csv"]);
  expect(await storedRecords(place)).toEqual(await storedRecords(sample));
});

describe("the same rows give the same book", () => {
  let golden: StoredRows;
  let totals: unknown;

  beforeAll(async () => {
    const place = await emptyWorkplace();
    await importAll(place, delimited("csv"));
    golden = await storedRecords(place);
    totals = await totalsOf(place);
    return () => removeWorkplace(place);
  });

  test.each([
    ["tabs", delimited("tsv", { delimiter: "\t" })],
    [
      "semicolons, decimal commas and days first",
      delimited("csv", { delimiter: ";", decimal: ",", dates: "day.month.year" }),
    ],
    ["gzip", gzipped()],
    [
      "windows-1250",
      encoded(
        "ąćęłńóśźżŁŚŹŻĆ",
        [0xb9, 0xe6, 0xea, 0xb3, 0xf1, 0xf3, 0x9c, 0x9f, 0xbf, 0xa3, 0x8c, 0x8f, 0xaf, 0xc6],
      ),
    ],
    [
      "ISO-8859-2",
      encoded(
        "ąćęłńóśźżŁŚŹŻĆ",
        [0xb1, 0xe6, 0xea, 0xb3, 0xf1, 0xf3, 0xb6, 0xbc, 0xbf, 0xa3, 0xa6, 0xac, 0xaf, 0xc6],
      ),
    ],
    ["a workbook", workbook()],
    ["JSON", jsonDocument()],
    ["JSON Lines", jsonLines()],
  ])("from %s", async (_, files) => {
    const place = await copyOf(empty);
    await importAll(place, files);
    expect(await storedRecords(place)).toEqual(golden);
  });

  test("from Parquet, to the last figure", async () => {
    const place = await copyOf(empty);
    await take(place, await writeParquet(place));
    expect(await storedRecords(place)).toEqual(golden);
    expect(await totalsOf(place)).toEqual(totals);
  });
});

test("credit notes that come with positive amounts are taken as negative, and told", async () => {
  const place = await copyOf(sample);
  await writeAll(place, {
    "notes.csv":
      "invoice_id,account_id,kind,issued_on,gross_amount\nC1,A1,credit_note,2025-02-10,12.30\n",
    "note-lines.csv": "invoice_id,line,quantity,net_amount,cost_amount\nC1,1,2,10.00,6.00\n",
  });
  const { warnings } = await take(place, ["notes.csv", "note-lines.csv"]);
  expect(warnings).toEqual(["1 credit note came with positive amounts, taken as negative"]);
  const { invoice_lines = [], invoices = [] } = await storedRows(place);
  expect(invoices.find((row) => row["invoice_id"] === "C1")).toMatchObject({
    gross_amount: "-12.3000",
  });
  expect(invoice_lines.find((row) => row["invoice_id"] === "C1")).toMatchObject({
    quantity: "-2.0000",
    net_amount: "-10.0000",
    cost_amount: "-6.0000",
  });
  expect(await totalsOf(place)).toMatchObject({ economics: { credits: 10, net_sales: 290.75 } });
});

test("further columns are kept with their record", async () => {
  const place = await copyOf(sample);
  await takeFile(place, "more.csv", "account_id,name,Warehouse,note\nA1,Alpha,Łódź,\nA7,Eta,,x\n");
  const { accounts = [] } = await storedRows(place);
  expect(accounts.map((row) => row["attributes"])).toEqual([
    '{"Warehouse":"Łódź"}',
    null,
    '{"Warehouse":null,"note":"x"}',
  ]);
});

async function importAll(place: Workplace, files: Files): Promise<void> {
  await writeAll(place, files);
  const { rejections } = await take(place, Object.keys(files));
  expect(rejections).toEqual([]);
}

/** What an import and its dry run have in common. */
function outcomeOf({ files, rejections, warnings }: PrintedImport) {
  return { files, rejections, warnings };
}

/** The rows of `now` that `then` has too, origin and all. */
function kept(then: StoredRows, now: StoredRows, table: string) {
  const old = new Set(then[table]?.map((row) => JSON.stringify(row)));
  return now[table]?.filter((row) => old.has(JSON.stringify(row)));
}

function lines(rows: readonly string[]): string {
  return `invoice_id,line,net_amount,cost_amount\n${rows.join("\n")}\n`;
}

async function amounts(place: Workplace) {
  const { invoice_lines = [] } = await storedRows(place);
  return invoice_lines.map((row) => row["net_amount"]);
}

async function totalsOf(place: Workplace): Promise<unknown> {
  const stated = await answer(place, "accounts", "book");
  expect(stated).toHaveProperty("totals");
  return typeof stated === "object" && stated !== null && "totals" in stated ? stated.totals : null;
}

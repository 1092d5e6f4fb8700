import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { linesOf, opened, problemOf, readingOf, refusals } from "../intake.test-support.ts";

test("a list of objects is staged with the numbers as they are written", async () => {
  const text = `[
    {"product_id": 12345678901234567890, "name": "Bin, \\"big\\"", "unit_cost": 1.10},
    {"product_id": "P2", "unit_cost": 1.5e-7, "tags": [1.50, {"a": null}], "name": null},
    {"product_id": "P3", "in_stock": true}
  ]`;
  const reading = await readingOf("products.json", text);
  expect(reading.columns).toEqual(["product_id", "name", "unit_cost", "tags", "in_stock"]);
  expect(reading.styles).toEqual({ decimal: ".", dates: null });
  expect(linesOf(reading)).toEqual([
    "row,product_id,name,unit_cost,tags,in_stock",
    '1,12345678901234567890,"Bin, ""big""",1.10,,',
    '2,P2,,0.00000015,"[1.50,{""a"":null}]",',
    "3,P3,,,,true",
  ]);
});

test("a value that is no object is refused by its number", async () => {
  const reading = await readingOf("products.json", '[{"product_id":"P1","name":"Bin"}, 5, [1]]');
  expect(refusals(reading)).toEqual([
    'products.json, row 2: "5" is not an object with named values; correct it.',
    'products.json, row 3: "[1]" is not an object with named values; correct it.',
  ]);
});

describe("an object of lists", () => {
  const text = `{
    "made": "2026-01-01",
    "products": [{"product_id": "P1", "name": "Bin"}],
    "accounts": [{"account_id": 7, "name": "Smith"}],
    "totals": [1, 2],
    "notes": [{"text": "x"}]
  }`;

  test("is a table for each list that is known", async () => {
    const { readings, warnings } = await opened("book.json", text);
    expect(readings.map(({ file, tables }) => [file, tables[0]?.into])).toEqual([
      ["book.json#products", "products"],
      ["book.json#accounts", "accounts"],
    ]);
    expect(readings.map((reading) => linesOf(reading)[1])).toEqual(["1,P1,Bin", "1,7,Smith"]);
    expect(warnings).toEqual([
      "Left out: book.json#notes is no table that is known here: its columns are text. Name the table with --as TABLE, or map the columns with --map FILE.",
      "Left out: book.json#totals holds no objects.",
    ]);
  });

  test("may be narrowed to one", async () => {
    expect((await readingOf("book.json", text, { sheet: "accounts" })).file).toBe(
      "book.json#accounts",
    );
    expect(await problemOf("book.json", text, { sheet: "sales" })).toBe(
      'book.json has no list "sales": it has products, accounts, totals, notes.',
    );
  });
});

describe("an object a line", () => {
  test("is a record each, and a broken line is refused alone", async () => {
    const text =
      '{"product_id":"P1","name":"Bin"}\n\n{"product_id":"P2","name":\n{"product_id":"P3","name":"Box"}\n';
    const reading = await readingOf("products.jsonl", text);
    expect(linesOf(reading).slice(1)).toEqual(["1,P1,Bin", "3,P3,Box"]);
    expect(refusals(reading)).toEqual([
      'products.jsonl, row 2: "{"product_id":"P2","name":" is not a JSON object on one line; correct it.',
    ]);
  });

  test("may be a single one, and packed", async () => {
    const reading = await readingOf("p.jsonl.gz", gzipSync('{"product_id":"P1","name":"Bin"}'));
    expect(linesOf(reading).slice(1)).toEqual(["1,P1,Bin"]);
  });
});

describe("a broken file is told with line and column", () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      '[{"product_id":"P1"},\n {"product_id" "P2"}]',
      'p.json is broken at line 2, column 16: "P2" does not belong there. Correct it, or export the file again.',
    ],
    [
      '[{"product_id":"P1"},\n {"product_id":nul}]',
      'p.json is broken at line 2, column 19: "}" does not belong there. Correct it, or export the file again.',
    ],
    [
      '[{"product_id":"P1"},\n {"product_id":"P2"',
      "p.json is cut short: it ends in the middle of a value, after line 2, column 16. Copy or export it again.",
    ],
    [
      '[{"product_id":"P1"},]',
      'p.json is broken at line 1, column 22: "]" does not belong there. Correct it, or export the file again.',
    ],
    [
      "[]",
      "p.json holds no list of objects: write it as [{…}, {…}], or as an object whose keys hold such lists.",
    ],
  ];

  test.each(cases)("%j", async (text, problem) => {
    expect(await problemOf("p.json", text)).toBe(problem);
  });
});

test("an error far into a large file has its line", async () => {
  const records = Array.from(
    { length: 40_000 },
    (_, i) => `{"product_id":"P${i}","name":"A bin of some size"}`,
  );
  expect(await problemOf("p.json", `[\n${records.join(",\n")},\n{x}]`)).toBe(
    'p.json is broken at line 40002, column 2: "x" does not belong there. Correct it, or export the file again.',
  );
});

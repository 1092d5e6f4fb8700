import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { failedRead } from "./file-head.ts";
import { opened, optionsIn, problemOf, readingOf, temporaryFolder } from "./intake.test-support.ts";
import { openFile } from "./open-file.ts";

const products = "product_id,name\nP1,Bin\nP2,Drawer\n";

describe("a file that cannot be opened", () => {
  test("does not exist", async () => {
    const folder = temporaryFolder();
    expect(await openFile("no/such.csv", optionsIn(folder))).toMatchObject({
      ok: false,
      problem: { en: "no/such.csv does not exist: check the name and the folder." },
    });
  });

  test("is a folder", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "sales.csv"));
    expect(await openFile(join(folder, "sales.csv"), optionsIn(folder))).toMatchObject({
      ok: false,
      problem: { en: `${folder}/sales.csv is a folder: name the files in it.` },
    });
  });

  test("may not be read", () => {
    const denied = Object.assign(new Error("denied"), { code: "EACCES" });
    expect(failedRead("sales.csv", denied)).toMatchObject({
      ok: false,
      problem: {
        en: "sales.csv may not be read by you: ask for the right to read it, or copy it to a folder of yours.",
      },
    });
  });

  test("is empty", async () => {
    expect(await problemOf("sales.csv", "")).toBe("sales.csv is empty: there is nothing to read.");
    expect(await problemOf("sales.csv.gz", gzipSync(""))).toBe(
      "sales.csv.gz is empty: there is nothing to read.",
    );
    expect(await problemOf("sales.csv", "\n \n")).toBe(
      "sales.csv is empty: there is nothing to read.",
    );
  });
});

describe("a file that is something else", () => {
  const cases: readonly (readonly [string, string | Buffer, string])[] = [
    [
      "sales.csv",
      Buffer.from("%PDF-1.7"),
      "sales.csv is a PDF, whatever its name ends in (.csv). Export the data as CSV, .xlsx, JSON or Parquet, and import that.",
    ],
    [
      "sales.xlsx",
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]),
      "sales.xlsx is a PNG picture, whatever its name ends in (.xlsx). Export the data as CSV, .xlsx, JSON or Parquet, and import that.",
    ],
    [
      "sales.xls",
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      "sales.xls is an old Excel file (.xls) or a workbook locked by a password. Open it in the spreadsheet program and save it as .xlsx without a password.",
    ],
    [
      "sales.xls",
      "<html><table><tr><td>1</td></tr></table></html>",
      "sales.xls is an HTML page, whatever its name ends in (.xls). Save it as .xlsx or CSV in its own program, and import that.",
    ],
    [
      "sales.csv",
      Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0]),
      "sales.csv is packed by zstd, whatever its name ends in (.csv). Unpack it, and import what is inside.",
    ],
    [
      "sales.csv.gz",
      gzipSync(gzipSync(products)),
      "sales.csv.gz is packed twice by gzip: unpack it once, and import the result.",
    ],
  ];

  test.each(cases)("%s is refused by what its bytes are", async (name, content, problem) => {
    expect(await problemOf(name, content)).toBe(problem);
  });

  test("but readable is read, and told", async () => {
    expect((await opened("products.xlsx", products)).warnings).toEqual([
      "products.xlsx is delimited text by its content, not .xlsx; read as what it is.",
    ]);
    const rows = [
      ["product_id", "name"],
      ["P1", "Bin"],
    ];
    const workbook = await writeXlsx({ sheets: [{ name: "Sheet1", rows }] });
    expect((await opened("products.csv", workbook)).warnings).toEqual([
      "products.csv is a workbook by its content, not .csv; read as what it is.",
    ]);
    expect((await opened("products.txt", '[{"product_id":"P1","name":"Bin"}]')).warnings).toEqual([
      "products.txt is JSON by its content, not .txt; read as what it is.",
    ]);
  });
});

describe("gzip", () => {
  test("is left to the engine", async () => {
    const reading = await readingOf("products.csv.gz", gzipSync(products));
    expect(reading.source).toMatchObject({ compression: "gzip", row_column: null });
    expect(reading.columns).toEqual(["product_id", "name"]);
  });

  test("of several parts is one file", async () => {
    const parts = Buffer.concat([gzipSync("product_id,name\n"), gzipSync("P1,Bin\n")]);
    expect((await opened("products.csv.gz", parts)).warnings).toEqual([]);
  });

  test("that is cut short is refused, at a line's end and without its checksum too", async () => {
    const noise = Array.from({ length: 60_000 }, (_, i) => `P${i},${Math.sin(i)}\n`).join("");
    const packed = gzipSync(`product_id,name\n${noise}`);
    const problem =
      "products.csv.gz is cut short: its packed content ends too early. Copy or download it again.";
    expect(await problemOf("products.csv.gz", packed.subarray(0, packed.length / 2))).toBe(problem);
    expect(await problemOf("products.csv.gz", packed.subarray(0, packed.length - 8))).toBe(problem);
  });

  test("that is damaged is refused", async () => {
    const packed = gzipSync(products);
    packed[packed.length - 6] = (packed[packed.length - 6] ?? 0) ^ 0xff;
    expect(await problemOf("products.csv.gz", packed)).toBe(
      "products.csv.gz is damaged: its packed content cannot be unpacked. Copy or download it again.",
    );
  });
});

test("a reader that stops is stopped", async () => {
  const folder = temporaryFolder();
  writeFileSync(
    join(folder, "products.csv"),
    Buffer.from("product_id,name\nP1,\xb3ka\n", "latin1"),
  );
  const options = optionsIn(folder, { signal: AbortSignal.abort() });
  await expect(openFile(join(folder, "products.csv"), options)).rejects.toThrow(/abort/i);
});

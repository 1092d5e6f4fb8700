import { describe, expect, test } from "vitest";
import { linesOf, opened, problemOf, readingOf } from "../intake.test-support.ts";

describe("delimiter", () => {
  test.each([",", ";", "\t", "|"])("%j is found by itself", async (delimiter) => {
    const rows = [
      ["product_id", "name", "unit_cost"],
      ["P1", '"Bin, large; | round"', "1"],
      ["P2", "Drawer", "2"],
    ];
    const text = rows.map((row) => row.join(delimiter)).join("\n");
    const { columns, source } = await readingOf("products.csv", text);
    expect(columns).toEqual(["product_id", "name", "unit_cost"]);
    expect(source).toMatchObject({ delimiter, row_column: null });
  });

  test("is the one by which the rows agree with the header", async () => {
    const text = "product_id;name;unit_cost, net\nP1;Bin;1,50\nP2;Drawer;2,50\nP3;Box;3\n";
    expect((await readingOf("products.csv", text)).source).toMatchObject({ delimiter: ";" });
  });

  test("may be given, also as tab", async () => {
    const text = "product_id\tname\nP1\tBin\n";
    const reading = await readingOf("products.csv", text, { delimiter: "tab" });
    expect(reading.columns).toEqual(["product_id", "name"]);
    const odd = await readingOf("products.csv", "product_id^name\nP1^Bin\n", { delimiter: "^" });
    expect(odd.columns).toEqual(["product_id", "name"]);
  });

  test("given wrongly is told, with what was found", async () => {
    expect(await problemOf("products.csv", "product_id;name\nP1;Bin\n", { delimiter: "," })).toBe(
      'products.csv has one column only with the delimiter ",": "product_id;name". Leave --delimiter out, or give ";".',
    );
    expect(await problemOf("products.csv", "product_id;name\n", { delimiter: ";;" })).toBe(
      '--delimiter ";;" is not one character: give , ; | or tab.',
    );
  });

  test("declared in a first line is taken, and the header found behind it", async () => {
    const reading = await readingOf("products.csv", "sep=;\nproduct_id;name\nP1;Bin\n");
    expect(linesOf(reading)).toEqual(["row;product_id;name", "3;P1;Bin"]);
  });
});

describe("header", () => {
  test("is compared without case, spaces and byte order mark", async () => {
    const text = "\uFEFF Product ID ,NAME,Colour\nP1,Bin,red\n";
    const reading = await readingOf("products.csv", text);
    expect(reading.columns).toEqual(["Product ID", "NAME", "Colour"]);
    expect(reading.tables).toEqual([
      {
        into: "products",
        where: [],
        one_record_per: null,
        fields: {
          product_id: { kind: "column", column: "Product ID" },
          name: { kind: "column", column: "NAME" },
        },
        attributes: ["Colour"],
      },
    ]);
  });

  test("that names a column twice is refused", async () => {
    expect(await problemOf("products.csv", "product_id,name,Product ID\nP1,Bin,P2\n")).toBe(
      'products.csv names the column "Product ID" twice (columns 1 and 3): rename one of them.',
    );
  });

  test("may have blank cells, which name no attribute", async () => {
    const reading = await readingOf("products.csv", "product_id,,name,\nP1,,Bin,\n");
    expect(reading.columns).toEqual(["product_id", "(column 2)", "name", "(column 4)"]);
    expect(reading.tables[0]?.attributes).toEqual([]);
  });

  test("that is blank, or badly quoted, is refused", async () => {
    expect(await problemOf("products.csv", ",,\n1,2,3\n")).toBe(
      "products.csv has an empty first row: put the column names there.",
    );
    expect(await problemOf("products.csv", 'product_id,"name\nP1,Bin\n')).toBe(
      "products.csv has a quote in its header, row 1, that is not closed properly: correct the header.",
    );
  });

  test("without rows is read, and told", async () => {
    const { readings, warnings } = await opened("products.csv", "product_id,name\n");
    expect(readings).toHaveLength(1);
    expect(warnings).toEqual(["products.csv has a header and no rows."]);
  });

  test("behind blank lines keeps the rows' numbers", async () => {
    const reading = await readingOf("products.csv", "\n\nproduct_id,name\nP1,Bin\n");
    expect(linesOf(reading)).toEqual(["row,product_id,name", "4,P1,Bin"]);
  });
});

const warning = (encoding: string) =>
  `accounts.csv is not UTF-8 and is read as ${encoding}; if letters look wrong, name its encoding with --encoding.`;
const fileOf = (name: Buffer) =>
  Buffer.concat([Buffer.from("account_id,name\nA1,"), name, Buffer.from("\nA2,Smith\n")]);

describe("encoding", () => {
  // "Łąka Śląska Źródło" in each.
  const windows = Buffer.from("a3b96b6120 8c6cb9736b61208f72f364b36f".replaceAll(" ", ""), "hex");
  const iso = Buffer.from("a3b16b6120 a66cb1736b6120ac72f364b36f".replaceAll(" ", ""), "hex");
  test.each([
    ["windows-1250", windows],
    ["iso-8859-2", iso],
  ])("%s is told by its letters and staged as UTF-8", async (encoding, name) => {
    const { readings, warnings } = await opened("accounts.csv", fileOf(name));
    const [reading] = readings;
    expect(reading && linesOf(reading)).toEqual([
      "row,account_id,name",
      "2,A1,Łąka Śląska Źródło",
      "3,A2,Smith",
    ]);
    expect(warnings).toEqual([warning(encoding)]);
  });

  test("is windows-1250 where bytes stand that ISO-8859-2 has no letters for", async () => {
    // "ś ±±±": the sign would be ą in ISO-8859-2.
    const name = Buffer.from("9c20b1b1b1", "hex");
    expect(linesOf(await readingOf("accounts.csv", fileOf(name)))[1]).toBe("2,A1,ś ±±±");
  });

  test("is what the user names", async () => {
    const { readings, warnings } = await opened("accounts.csv", fileOf(iso), {
      encoding: "ISO-8859-2",
    });
    expect(readings.flatMap(linesOf)[1]).toBe("2,A1,Łąka Śląska Źródło");
    expect(warnings).toEqual([]);
  });

  test("that nobody knows is refused", async () => {
    expect(await problemOf("accounts.csv", fileOf(iso), { encoding: "mazovia" })).toBe(
      '"mazovia" is not an encoding known here: give utf-8, windows-1250, iso-8859-2, windows-1252 or utf-16le.',
    );
  });

  test.each(["utf16le", "utf16le without mark"])("%s is read", async (kind) => {
    const text = "account_id,name\nA1,Łąka\nA2,Smith Manufacturing\n";
    const bytes = Buffer.from(kind === "utf16le" ? `\uFEFF${text}` : text, "utf16le");
    expect(linesOf(await readingOf("accounts.csv", bytes))).toEqual([
      "row,account_id,name",
      "2,A1,Łąka",
      "3,A2,Smith Manufacturing",
    ]);
  });

  test("that is UTF-8 but for a few lines stays UTF-8, for the lines to be refused one by one", async () => {
    const text = Buffer.from("account_id,name\nA1,Łąka\nA2,Źródło\n");
    const bytes = Buffer.concat([text, Buffer.from("A3,"), windows, Buffer.from("\n")]);
    const { readings, warnings } = await opened("accounts.csv", bytes);
    expect(readings[0]?.source).toMatchObject({ row_column: null });
    expect(warnings).toEqual([]);
  });
});

test("carriage returns alone end lines", async () => {
  const reading = await readingOf("products.csv", "product_id,name\rP1,Bin\rP2,Box\r");
  expect(linesOf(reading)).toEqual(["row,product_id,name", "2,P1,Bin", "3,P2,Box"]);
});

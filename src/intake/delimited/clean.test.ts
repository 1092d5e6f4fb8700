import { createWriteStream, writeFileSync } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { describe, expect, test } from "vitest";
import type { Reading } from "../../ledger/reading.ts";
import {
  linesOf,
  optionsIn,
  refusals,
  temporaryFolder,
  withoutFolder,
} from "../intake.test-support.ts";
import { openFile } from "../open-file.ts";
import { clean } from "./clean.ts";

/** Opens a file that reads plainly at its start, and cleans it whole. */
async function cleaned(content: string | Buffer): Promise<Reading> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "lines.csv"), content);
  return cleanIn(folder);
}

async function cleanIn(folder: string): Promise<Reading> {
  const opened = await openFile(join(folder, "lines.csv"), optionsIn(folder, { as: "products" }));
  if (!opened.ok) throw new Error(opened.problem.en);
  const [plan] = opened.value.readings;
  if (plan === undefined) throw new Error("no reading");
  const result = await clean(plan, { encoding: null, staging: folder, signal: null });
  const shown = withoutFolder(result, folder);
  if (!shown.ok) throw new Error(shown.problem.en);
  const [reading] = shown.value.readings;
  if (reading === undefined) throw new Error("no reading");
  return reading;
}

const header = "product_id,name,unit_cost\n";
const quoteReason =
  'has a quote that is not closed properly; write quotes inside a value twice ("") and close the value with one.';

test("sound rows are staged behind their number, as they stand", async () => {
  const reading = await cleaned(`${header}P1,"Bin, ""big""",1\nP2,,\n`);
  expect(linesOf(reading)).toEqual([
    "row,product_id,name,unit_cost",
    '2,P1,"Bin, ""big""",1',
    "3,P2,,",
  ]);
  expect(reading.source).toMatchObject({ delimiter: ",", compression: "none", row_column: "row" });
  expect(reading.columns).toEqual(["product_id", "name", "unit_cost"]);
  expect(reading.unreadable).toEqual([]);
});

test("a ragged row is refused alone", async () => {
  const reading = await cleaned(`${header}P1,Bin,1\nP2,Drawer\nP3,Box,large,3\nP4,Shelf,4\n`);
  expect(linesOf(reading).slice(1)).toEqual(["2,P1,Bin,1", "5,P4,Shelf,4"]);
  const advice =
    "where the header names 3; put values that hold the delimiter in quotes, and write the row in full.";
  expect(refusals(reading)).toEqual([
    `lines.csv, row 3: "P2,Drawer" has 2 values ${advice}`,
    `lines.csv, row 4: "P3,Box,large,3" has 4 values ${advice}`,
  ]);
});

describe("quotes", () => {
  test("inside a value that starts with none stand for themselves", async () => {
    const reading = await cleaned(`${header}P1,5" pipe,1\nP2,the "big" one,2\n`);
    expect(linesOf(reading).slice(1)).toEqual(['2,P1,"5"" pipe",1', '3,P2,"the ""big"" one",2']);
    expect(reading.unreadable).toEqual([]);
  });

  test("unescaped inside a quoted value refuse its row alone", async () => {
    const reading = await cleaned(`${header}P1,"5" pipe",1\nP2,Box,2\n`);
    expect(linesOf(reading).slice(1)).toEqual(["3,P2,Box,2"]);
    expect(refusals(reading)).toEqual([
      `lines.csv, row 2, column "name": ""5" pipe",1" ${quoteReason}`,
    ]);
  });

  test("left open swallow nothing, up to the next quoted value or the end", async () => {
    const reading = await cleaned(
      `${header}P1,"Bin,1\nP2,Box,2\nP3,"Shelf",3\nP4,Rack,4\nP5,"Rail,5\nP6,Peg,6\n`,
    );
    expect(linesOf(reading).slice(1)).toEqual([
      "3,P2,Box,2",
      '4,P3,"Shelf",3',
      "5,P4,Rack,4",
      "7,P6,Peg,6",
    ]);
    expect(refusals(reading)).toEqual([
      `lines.csv, row 2, column "name": ""Bin,1" ${quoteReason}`,
      `lines.csv, row 6, column "name": ""Rail,5" ${quoteReason}`,
    ]);
  });

  test("may hold line breaks, and the row counts as one", async () => {
    const reading = await cleaned(`${header}P1,"Bin\r\nblue",1\r\nP2,Box\r\nP3,Peg,3\r\n`);
    expect(linesOf(reading).slice(1)).toEqual(['2,P1,"Bin\r', 'blue",1', "4,P3,Peg,3"]);
    expect(reading.unreadable.map(({ row }) => row)).toEqual([3]);
  });

  test("around line breaks in a ragged row give up its first line only", async () => {
    const reading = await cleaned(`${header}P1,"Bin\nP2,Box,2\nP3,",3,4\nP4,Peg,4\n`);
    expect(linesOf(reading).slice(1)).toEqual(["3,P2,Box,2", "5,P4,Peg,4"]);
    expect(reading.unreadable.map(({ row }) => row)).toEqual([2, 4]);
  });

  test("left open before 20 MB swallow nothing, nor hold it all", async () => {
    const rows = Array.from({ length: 200_000 }, (_, i) => `P${i},${"Bin".padEnd(90)},${i}\n`);
    const reading = await cleaned(`${header}X,"Bin,1\n${rows.join("")}`);
    expect(linesOf(reading)).toHaveLength(200_001);
    expect(refusals(reading)).toEqual([`lines.csv, row 2: "X,"Bin,1" ${quoteReason}`]);
  });
});

test("an empty value behind the last delimiter is let go", async () => {
  const reading = await cleaned(`${header}P1,Bin,1,\nP2,"Box",2,\n`);
  expect(linesOf(reading).slice(1)).toEqual(["2,P1,Bin,1", "3,P2,Box,2"]);
});

test("blank lines are no rows, and count as the spreadsheet counts them", async () => {
  const reading = await cleaned(`${header}P1,Bin,1\n\n  \nP2,Box,2\n\n\n`);
  expect(linesOf(reading).slice(1)).toEqual(["2,P1,Bin,1", "5,P2,Box,2"]);
  expect(reading.unreadable).toEqual([]);
});

test("a last line without an end is a row", async () => {
  expect(linesOf(await cleaned(`${header}P1,Bin,1\nP2,"Box",2`)).slice(1)).toEqual([
    "2,P1,Bin,1",
    '3,P2,"Box",2',
  ]);
});

test("a carriage return inside a value is kept in quotes", async () => {
  expect(linesOf(await cleaned(`${header}P1,Bin\rblue,1\n`)).slice(1)).toEqual([
    '2,P1,"Bin\rblue",1',
  ]);
});

test("a NUL byte refuses its row", async () => {
  const reading = await cleaned(`${header}P1,Bi\0n,1\nP2,Box,2\n`);
  expect(linesOf(reading).slice(1)).toEqual(["3,P2,Box,2"]);
  expect(refusals(reading)).toEqual([
    'lines.csv, row 2, column "name": "Bi\0n" holds a NUL byte; remove it, or export the file again.',
  ]);
});

test("a line of another encoding is refused where most are UTF-8", async () => {
  const text = `${header}P1,Łąka,1\nP2,Źródło,2\nP3,`;
  const reading = await cleaned(
    Buffer.concat([Buffer.from(text), Buffer.from("\xb3\xb9ka,3\nP4,Box,4\n", "latin1")]),
  );
  expect(linesOf(reading).slice(1)).toEqual(["2,P1,Łąka,1", "3,P2,Źródło,2", "5,P4,Box,4"]);
  expect(refusals(reading)).toEqual([
    'lines.csv, row 4, column "name": "\uFFFD\uFFFDka" is not valid UTF-8, unlike the rest of the file; save the whole file as UTF-8, or name its encoding with --encoding.',
  ]);
});

test("letters of another encoding far into the file are decoded, and told", async () => {
  const folder = temporaryFolder();
  const plain = Array.from({ length: 30_000 }, (_, i) => `P${i},Bin,1\n`).join("");
  writeFileSync(
    join(folder, "lines.csv"),
    Buffer.concat([Buffer.from(header + plain), Buffer.from("Q1,\x8cl\xb9sk,1\n", "latin1")]),
  );
  const opened = await openFile(join(folder, "lines.csv"), optionsIn(folder, { as: "products" }));
  if (!opened.ok || opened.value.readings[0] === undefined) throw new Error("not opened");
  expect(opened.value.readings[0].source).toMatchObject({ row_column: null });
  const result = await clean(opened.value.readings[0], {
    encoding: null,
    staging: folder,
    signal: null,
  });
  if (!result.ok || result.value.readings[0] === undefined) throw new Error("not cleaned");
  expect(linesOf(result.value.readings[0]).at(-1)).toBe("30002,Q1,Śląsk,1");
  expect(result.value.warnings.map(({ en }) => en)).toEqual([
    `${folder}/lines.csv is not UTF-8 and is read as windows-1250; if letters look wrong, name its encoding with --encoding.`,
  ]);
});

const reason = (size: string) =>
  `is ${size} bytes long, and 1,000,000 is the most; shorten it, or close the quote that a value before it leaves open.`;

describe("a value that is too long", () => {
  test("refuses its row", async () => {
    const reading = await cleaned(`${header}P1,${"x".repeat(1_000_001)},1\nP2,Box,2\n`);
    expect(linesOf(reading).slice(1)).toEqual(["3,P2,Box,2"]);
    expect(refusals(reading)[0]).toBe(
      `lines.csv, row 2, column "name": "${"x".repeat(80)}…" ${reason("1,000,001")}`,
    );
  });

  test.each([
    ["plain", ""],
    ["quoted", '"'],
  ])("of 200 MB, %s, is told by its size in bounded memory", async (_, quote) => {
    const folder = temporaryFolder();
    const file = createWriteStream(join(folder, "lines.csv"));
    file.write(`${header}P1,${quote}`);
    const megabyte = quote === "" ? "x".repeat(1_000_000) : `${"x".repeat(999_998)}""`;
    for (let i = 0; i < 200; i++) file.write(megabyte);
    file.end(`${quote},1\nP2,Box,2\n`);
    await finished(file);
    const before = process.memoryUsage().rss;
    const reading = await cleanIn(folder);
    expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000);
    expect(linesOf(reading).slice(1)).toEqual(["3,P2,Box,2"]);
    expect(refusals(reading)).toEqual([
      `lines.csv, row 2, column "name": the value ${reason("200,000,000")}`,
    ]);
  });
});

test("a file of which next to nothing can be read is refused as a whole", async () => {
  const rows = "P1,Bin\n".repeat(150_000);
  await expect(cleaned(header + rows)).rejects.toThrow(
    "lines.csv has more than 100,000 rows that cannot be read; the first is row 2, which has 2 values where the header names 3; put values that hold the delimiter in quotes, and write the row in full. Check its delimiter and encoding.",
  );
});

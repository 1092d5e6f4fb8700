import { beforeAll, expect, test } from "vitest";
import {
  copyOf,
  rejected,
  removeWorkplace,
  run,
  sampleWorkplace,
  takeFile,
  type Workplace,
  writeAll,
} from "../workplace.ts";

let sample: Workplace;

beforeAll(async () => {
  sample = await sampleWorkplace();
  return () => removeWorkplace(sample);
});

test("lines of another encoding are refused one by one in a file of UTF-8", async () => {
  const place = await copyOf(sample);
  const good = Array.from({ length: 30 }, (_, i) => `B${i},Łódź ${i}\n`).join("");
  const bad = Buffer.from("C1,Krak\xf3w\nC2,\xa3om\xbfa\n", "latin1");
  const imported = await takeFile(
    place,
    "mixed.csv",
    Buffer.concat([Buffer.from(`account_id,name\n${good}`), bad]),
  );
  const reason =
    "is not valid UTF-8, unlike the rest of the file; save the whole file as UTF-8, or name its encoding with --encoding";
  expect(rejected(imported)).toEqual([
    `row 32, name, Krak\ufffdw: ${reason}`,
    `row 33, name, \ufffdom\ufffda: ${reason}`,
  ]);
  expect(imported.files).toMatchObject([{ rows: 32, accepted: 30, created: 30, rejected: 2 }]);
});

test("ragged rows are refused and the others taken", async () => {
  const place = await copyOf(sample);
  const imported = await takeFile(
    place,
    "ragged.csv",
    "invoice_id,line,net_amount\nI1,2,5.00\nI1,3\nI1,4,6.00,7,8\nI2,2,9.00\n",
  );
  const advice = "put values that hold the delimiter in quotes, and write the row in full";
  expect(rejected(imported)).toEqual([
    `row 3, all, I1,3: has 2 values where the header names 3; ${advice}`,
    `row 4, all, I1,4,6.00,7,8: has 5 values where the header names 3; ${advice}`,
  ]);
  expect(imported.files).toMatchObject([{ rows: 4, accepted: 2, rejected: 2 }]);
  expect(imported.files[0]?.totals["net_amount"]).toEqual({
    read: "14.0000",
    accepted: "14.0000",
    rejected: "0.0000",
  });
});

test.each([
  ["an unescaped quote", 'B1,The "Big" One,x\nB2,"The "Big" One",x\n', 3, '"The "Big" One",x'],
  ["a quote that is never closed", 'B1,fine,x\nB2,"open,y\nB3,also,z\n', 3, '"open,y'],
])("%s costs its own row only", async (_, rows, row, value) => {
  const place = await copyOf(sample);
  const imported = await takeFile(place, "quotes.csv", `account_id,name,note\n${rows}`);
  expect(rejected(imported)).toEqual([
    `row ${row}, name, ${value}: has a quote that is not closed properly; write quotes inside a value twice ("") and close the value with one`,
  ]);
  expect(imported.files[0]?.accepted).toBe(rows.trimEnd().split("\n").length - 1);
});

test("a key that comes twice names both rows", async () => {
  const place = await copyOf(sample);
  const imported = await takeFile(
    place,
    "twice.csv",
    "invoice_id,line,net_amount\nI1,2,5.00\nI1,3,6.00\nI1,2,7.00\n",
  );
  expect(rejected(imported)).toEqual([
    "row 4, invoice_id, line, I1 / 2: repeats the key of row 2, which was taken; keep one of the two",
  ]);
  expect(imported.files[0]?.totals["net_amount"]).toEqual({
    read: "18.0000",
    accepted: "11.0000",
    rejected: "7.0000",
  });
});

test("a key that comes in two files names the other file and its row", async () => {
  const place = await copyOf(sample);
  await writeAll(place, { "first.csv": "account_id,name\nB1,One\n" });
  await writeAll(place, { "second.csv": "account_id,name\nB2,Two\nB1,Three\n" });
  const { code, out } = await run(place, "import", "book", "first.csv", "second.csv");
  expect(code).toBe(0);
  expect(out.replaceAll(/\s+/g, " ")).toContain(
    'second.csv:3:account_id "B1": repeats the key of row 2 in first.csv, which was taken; keep one of the two',
  );
});

test.each([
  ["a line", "invoice_lines", "invoice_id,line,net_amount\nI1,2,5.00\nI9,1,6.00\n", "net_amount"],
  [
    "a payment",
    "payments",
    "payment_id,invoice_id,paid_on,amount\nP8,I1,2025-02-01,5.00\nP9,I9,2025-02-01,6.00\n",
    "amount",
  ],
])("%s of an invoice that nobody knows is refused", async (_, table, content, amount) => {
  const place = await copyOf(sample);
  const imported = await takeFile(place, "stray.csv", content);
  expect(rejected(imported)).toEqual([
    "row 3, invoice_id, I9: names an invoice that neither the book nor this import has; import that invoice first or together with this file",
  ]);
  expect(imported.files).toMatchObject([{ table, rows: 2, accepted: 1, rejected: 1 }]);
  expect(imported.files[0]?.totals[amount]).toEqual({
    read: "11.0000",
    accepted: "5.0000",
    rejected: "6.0000",
  });
});

test("dates that the calendar does not have are refused", async () => {
  const place = await copyOf(sample);
  const imported = await takeFile(
    place,
    "dates.csv",
    "invoice_id,account_id,issued_on\nI3,A1,2025-02-30\nI4,A1,2025-13-01\nI5,A1,2024-02-29\nI6,A1,25-01-02\n",
  );
  expect(rejected(imported)).toEqual([
    "row 2, issued_on, 2025-02-30: is not a date that exists, read as year-month-day (2025-12-31); correct it",
    "row 3, issued_on, 2025-13-01: is not a date that exists, read as year-month-day (2025-12-31); correct it",
    "row 5, issued_on, 25-01-02: has a two-digit year; give all four digits",
  ]);
});

test("a number of the other decimal mark is refused, and not counted as rounded", async () => {
  const place = await copyOf(sample);
  const imported = await takeFile(
    place,
    "marks.csv",
    'invoice_id,line,net_amount\nI1,2,"1,234.50"\nI1,3,"1.234,56"\nI1,4,5.00\n',
  );
  expect(rejected(imported)).toEqual([
    'row 3, net_amount, 1.234,56: does not read as a number in a column whose decimal mark is "."; correct it, or give --decimal , if the whole column is meant so',
  ]);
  expect(imported.warnings).toEqual([]);
  expect(imported.files[0]?.totals["net_amount"]).toEqual({
    read: "1239.5000",
    accepted: "1239.5000",
    rejected: "0.0000",
  });
});

test("amounts of more than four decimals are rounded, and told", async () => {
  const place = await copyOf(sample);
  const imported = await takeFile(
    place,
    "fine.csv",
    "invoice_id,line,net_amount,cost_amount\nI1,2,1.23456,1.00005\nI1,3,2.00,1.00004\n",
  );
  expect(imported.warnings).toEqual([
    "fine.csv: 1 value of net_amount has more than four decimals and was rounded to four",
    "fine.csv: 2 values of cost_amount have more than four decimals and were rounded to four",
  ]);
});

test("what is no number, or too long a one, is refused", async () => {
  const place = await copyOf(sample);
  const long = "1234567890123456789012345678901234567890";
  const imported = await takeFile(
    place,
    "numbers.csv",
    `invoice_id,line,net_amount\nI1,2,NaN\nI1,3,Infinity\nI1,4,5.00\nI1,5,-inf\nI1,6,${long}\nI1,7,1e400\n`,
  );
  expect(rejected(imported)).toEqual([
    "row 2, net_amount, NaN: is not a number; correct it",
    "row 3, net_amount, Infinity: is not a number; correct it",
    "row 5, net_amount, -inf: is not a number; correct it",
    `row 6, net_amount, ${long}: has more digits than money can have here (14 before the decimal mark); correct it`,
    "row 7, net_amount, 1e400: is not a number; correct it",
  ]);
  expect(imported.files[0]?.totals["net_amount"]?.accepted).toBe("5.0000");
});

test("a row with several faults is one rejected row, and each fault is told", async () => {
  const place = await copyOf(sample);
  await writeAll(place, {
    "faults.csv":
      "invoice_id,line,quantity,net_amount,cost_amount\nI1,2,x,NaN,y\nI1,3,1,2.00,1.00\n",
  });
  const { code, out } = await run(place, "import", "book", "faults.csv");
  expect(code).toBe(0);
  expect(out).toContain("Rejected 1 row\n");
  expect(out).toContain("Import 2: 1 row accepted, 1 rejected.");
  expect(out).toContain('faults.csv:2:quantity "x": is not a number');
  expect(out).toContain('faults.csv:2:cost_amount "y": is not a number');
});

test("a file of which every row is refused imports nothing and exits with 1", async () => {
  const place = await copyOf(sample);
  await writeAll(place, { "none.csv": "invoice_id,line,net_amount\nI9,1,6.00\nI9,2,x\n" });
  const { code, out, err } = await run(place, "import", "book", "none.csv");
  expect(code).toBe(1);
  expect(err).toMatch(
    /^warto: nothing was imported: all 2 rows are rejected; mend what book\/rejected\/\S+\.csv names, and import again\n$/,
  );
  expect(out).toContain("0 rows accepted, 2 rejected; book is as it was.");
});

import { beforeAll, expect, onTestFinished, test } from "vitest";
import {
  answer,
  copyOf,
  emptyWorkplace,
  refusal,
  refusedLines,
  removeWorkplace,
  run,
  sampleWorkplace,
  take,
  takeFile,
  type Workplace,
  writeAll,
} from "../workplace.ts";

let sample: Workplace;

beforeAll(async () => {
  sample = await sampleWorkplace();
  return () => removeWorkplace(sample);
});

test("a currency without a rate is named with its date and invoice, and a rates file mends it", async () => {
  const place = await copyOf(sample);
  await writeAll(place, {
    "foreign.csv":
      "invoice_id,account_id,issued_on,currency\nI7,A1,2025-01-10,GBP\nI8,A1,2025-01-20,GBP\n",
    "foreign-lines.csv": "invoice_id,line,net_amount\nI7,1,100\nI8,1,10\n",
  });
  await take(place, ["foreign.csv", "foreign-lines.csv"]);
  const sentence =
    "no rate to EUR for GBP on 2025-01-10 (2 invoices, the first I7); import a rates file with currency, on, rate, or give the invoices their own rate";
  expect(await refusal(place, ["accounts", "book"])).toEqual([sentence]);
  expect(await refusal(place, ["account", "book", "A1"])).toEqual([sentence]);
  await takeFile(place, "rates.csv", "currency,on,rate\nGBP,2025-01-01,1.25\n");
  expect(await answer(place, "accounts", "book")).toMatchObject({
    totals: { economics: { net_sales: 300.75 + 137.5 } },
  });
});

test("an import on which others build is undone after them only", async () => {
  const place = await copyOf(sample);
  await takeFile(place, "more.csv", "invoice_id,line,net_amount\nI1,2,5\n");
  expect(await refusal(place, ["undo", "book", "1"])).toEqual([
    "import 1 cannot be undone alone: 1 row of invoice_lines from import 2 belong to invoices that it brought; undo those imports first",
  ]);
  await answer(place, "undo", "book", "2");
  await answer(place, "undo", "book", "1");
  expect(await refusal(place, ["accounts", "book"])).toEqual([
    "the book has no invoices yet; import some with warto import",
  ]);
});

test("an import is undone once", async () => {
  const place = await copyOf(sample);
  await answer(place, "undo", "book", "1");
  expect(await refusal(place, ["undo", "book", "1"])).toEqual(["import 1 has been undone already"]);
});

test("an import that the book does not have is told", async () => {
  expect(await refusal(sample, ["undo", "book", "9"])).toEqual([
    "the book has no import 9; warto imports lists those it has",
  ]);
});

test.each(["0", "-1", "first"])("%s is no number of an import", async (number) => {
  const { code, out, err } = await run(sample, "undo", "book", "--", number);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toBe(
    `warto: command-argument value '${number}' is invalid for argument 'import'. Give a whole number from 1; see warto undo --help\n`,
  );
});

test.each([
  ["Alpa", 'no account has the id or name "Alpa"; did you mean A1 (Alpha)?'],
  ["B2", 'no account has the id or name "B2"; did you mean A2 (Beta)?'],
  [
    "Nobody of that name",
    'no account has the id or name "Nobody of that name"; list them with warto accounts',
  ],
])(
  "an account that the book does not have, %s, is told with the nearest",
  async (name, sentence) => {
    expect(refusedLines(await run(sample, "account", "book", name))).toEqual([sentence]);
  },
);

test("a folder that is not there is no book", async () => {
  expect(await refusal(sample, ["import", "nowhere", "lines.csv"])).toEqual([
    "nowhere is not a book: it has no cost-model.toml; make one with warto init nowhere",
  ]);
});

test("a book is made once", async () => {
  expect(await refusal(sample, ["init", "book"])).toEqual([
    "book is a book already; choose another folder, or import into it",
  ]);
});

test("a book without documents says so", async () => {
  const place = await emptyWorkplace();
  onTestFinished(() => removeWorkplace(place));
  expect(await refusal(place, ["accounts", "book"])).toEqual([
    "the book has no invoices yet; import some with warto import",
  ]);
});

test("a day that the calendar does not have is wrong usage", async () => {
  expect(await run(sample, "accounts", "book", "--from", "2025-02-30")).toEqual({
    code: 2,
    out: "",
    err: "warto: option '--from <date>' argument '2025-02-30' is invalid. Give a date of the calendar as YYYY-MM-DD; see warto accounts --help\n",
  });
});

import { expect, test } from "vitest";
import { csvLine } from "./csv-text.ts";

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])(
  "the text %j cannot be taken for a formula",
  (text) => {
    expect(csvLine([text], "en").replaceAll('"', "").startsWith("'")).toBe(true);
  },
);

test("a number is written in whole, negative ones without an apostrophe", () => {
  expect(csvLine([-1234.56, 0.1, 12], "en")).toBe("-1234.56,0.1,12\r\n");
});

test("in Polish a semicolon parts cells and a comma the decimals", () => {
  expect(csvLine(["Jan; Syn", 1234.5], "pl")).toBe('"Jan; Syn";1234,5\r\n');
});

test("quotation marks and ends of lines are kept inside quotation marks", () => {
  expect(csvLine(['a "b"', "c\nd", null], "en")).toBe('"a ""b""","c\nd",\r\n');
});

import { expect, test } from "vitest";
import { dateStyle, decimalMark } from "./column-style.ts";

test("a column without separators reads with a decimal point", () => {
  expect(decimalMark({ point: 0, comma: 0, either: 0 })).toBe(".");
});

test("one value that can only have a decimal comma decides for the ambiguous ones", () => {
  expect(decimalMark({ point: 0, comma: 1, either: 900 })).toBe(",");
});

test("the majority decides where a column speaks for both, and a tie decides nothing", () => {
  expect(decimalMark({ point: 90, comma: 2, either: 0 })).toBe(".");
  expect(decimalMark({ point: 2, comma: 2, either: 0 })).toBeNull();
});

test("a column of thousands or thousandths alone decides nothing", () => {
  expect(decimalMark({ point: 0, comma: 0, either: 12 })).toBeNull();
});

test("a day above twelve decides the order of all dates of the column", () => {
  expect(dateStyle({ year_first: 0, day_first: 1, month_first: 0, either: 40 })).toBe("DMY");
  expect(dateStyle({ year_first: 0, day_first: 0, month_first: 3, either: 40 })).toBe("MDY");
});

test("dates that all can be read both ways decide nothing", () => {
  expect(dateStyle({ year_first: 0, day_first: 0, month_first: 0, either: 40 })).toBeNull();
});

test("dates with the year first need no deciding", () => {
  expect(dateStyle({ year_first: 5, day_first: 0, month_first: 0, either: 0 })).toBe("YMD");
});

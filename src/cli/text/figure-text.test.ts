import { expect, test } from "vitest";
import { counted, decimalText, fixed, moneyText, percent } from "./figure-text.ts";

test("thousands are set apart, and nothing is never negative", () => {
  expect(fixed(1234567.891, 2)).toBe("1,234,567.89");
  expect(fixed(-24030.71, 0)).toBe("-24,031");
  expect(fixed(-0.001, 2)).toBe("0.00");
});

test("decimal text keeps every place that says something", () => {
  expect(decimalText("1234567.5000")).toBe("1,234,567.50");
  expect(decimalText("-12345678901234567.1234")).toBe("-12,345,678,901,234,567.1234");
  expect(decimalText("7")).toBe("7.00");
});

test("money shows fractions of a cent only where there are any", () => {
  expect(moneyText(12.5)).toBe("12.50");
  expect(moneyText(0.0133)).toBe("0.0133");
});

test("shares are percent with one place, counts agree with their noun", () => {
  expect(percent(0.1234)).toBe("12.3%");
  expect([counted(1, "row"), counted(1200, "row")]).toEqual(["1 row", "1,200 rows"]);
});

import { expect, test } from "vitest";
import { typedAmount } from "../../../web/screens/account/typed-amount.ts";

test.each([
  ["120.50", 120.5],
  ["120,50", 120.5],
  ["1 234,5 zł", 1234.5],
  ["$1,234.50", 1234.5],
  ["1,234", 1234],
  ["-12", -12],
  ["", null],
  ["  ", null],
  ["a lot", "unreadable"],
  ["1.2.3", "unreadable"],
])("%j is %j", (text, amount) => {
  expect(typedAmount(text)).toBe(amount);
});

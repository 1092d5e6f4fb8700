import { expect, test } from "vitest";
import { daysBetween, monthsLater } from "../../../web/screens/review/months-later.ts";

test("three months later is the same day", () => {
  expect(monthsLater("2026-02-14", 3)).toBe("2026-05-14");
  expect(monthsLater("2026-11-05", 3)).toBe("2027-02-05");
});

test("a month that is too short ends it", () => {
  expect(monthsLater("2026-11-30", 3)).toBe("2027-02-28");
  expect(monthsLater("2024-01-31", 1)).toBe("2024-02-29");
});

test("days count over the end of a leap February", () => {
  expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
  expect(daysBetween("2026-03-01", "2026-02-28")).toBe(-1);
});

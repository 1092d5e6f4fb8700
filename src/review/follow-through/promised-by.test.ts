import { expect, test } from "vitest";
import { day } from "./follow-through-case.test-support.ts";
import { promisedBy } from "./promised-by.ts";

const quarters = [-40, 100, 200, 300];
const by = (begins: string, until: string) =>
  promisedBy(quarters, { begins: day(begins), until: day(until) });

test("whole quarters are promised in full", () => {
  expect(by("2025-07-01", "2025-10-01")).toBe(-40);
  expect(by("2025-07-01", "2026-07-01")).toBe(560);
});

test("a quarter that has not passed is promised by its days", () => {
  // 46 of the 92 days of October to December
  expect(by("2025-07-01", "2025-11-16")).toBe(-40 + 50);
});

test("from within a month a quarter is a fourth of 365 days", () => {
  expect(by("2025-03-17", "2025-06-15")).toBeCloseTo(-40 * (90 / 91.25), 9);
  expect(by("2025-03-17", "2026-03-17")).toBeCloseTo(560, 9);
});

test("nothing is promised beyond the last quarter", () => {
  expect(by("2025-07-01", "2026-07-02")).toBeNull();
  expect(promisedBy([], { begins: 0, until: 90 })).toBeNull();
});

import { expect, test } from "vitest";
import { isoOf, type Window } from "../../lib/day.ts";
import { timeBefore, windowAfter, yearEarlier } from "./checkpoint-window.ts";
import { day } from "./follow-through-case.test-support.ts";

const iso = ({ from, to }: Window) => [isoOf(from), isoOf(to)];

test("a decision that begins with a month is held over three, six and twelve whole months", () => {
  const ends = ([90, 180, 365] as const).map((days) =>
    isoOf(windowAfter(day("2025-07-01"), days).to),
  );
  expect(ends).toEqual(["2025-10-01", "2026-01-01", "2026-07-01"]);
});

test("a decision that begins within a month is held over so many days", () => {
  expect(iso(windowAfter(day("2025-03-17"), 90))).toEqual(["2025-03-17", "2025-06-15"]);
});

test("a year earlier are the same months, a leap day more or less", () => {
  expect(iso(yearEarlier({ from: day("2024-01-01"), to: day("2024-04-01") }))).toEqual([
    "2023-01-01",
    "2023-04-01",
  ]);
  expect(iso(yearEarlier({ from: day("2025-03-17"), to: day("2025-06-15") }))).toEqual([
    "2024-03-17",
    "2024-06-15",
  ]);
});

test("the time before has as many months, or as many days", () => {
  expect(iso(timeBefore({ from: day("2025-03-01"), to: day("2025-06-01") }))).toEqual([
    "2024-12-01",
    "2025-03-01",
  ]);
  expect(iso(timeBefore({ from: day("2025-03-01"), to: day("2025-05-16") }))).toEqual([
    "2024-12-15",
    "2025-03-01",
  ]);
});

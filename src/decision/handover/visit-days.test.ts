import { expect, test } from "vitest";
import { dayOf, isoOf } from "../../lib/day.ts";
import { usualWeekday, visitDays, weekdayOf } from "./visit-days.ts";

const yearFrom = (from: number, weekday: 1 | 5 | null) =>
  visitDays({ from, visits_a_year: 4, weekday }).map(isoOf);

test("four visits a year fall in the middle of the four quarters, on working days", () => {
  // 15 February 2026 is a Sunday, 15 August a Saturday.
  expect(yearFrom(dayOf(2026, 1, 1), null)).toEqual([
    "2026-02-16",
    "2026-05-18",
    "2026-08-17",
    "2026-11-16",
  ]);
  expect(yearFrom(dayOf(2025, 1, 1), null)).toEqual([
    "2025-02-14",
    "2025-05-16",
    "2025-08-18",
    "2025-11-17",
  ]);
});

test("an account that is used to a weekday is visited on the nearest one", () => {
  expect(yearFrom(dayOf(2026, 1, 1), 5)).toEqual([
    "2026-02-13",
    "2026-05-15",
    "2026-08-14",
    "2026-11-13",
  ]);
});

test("no visits a year are none", () => {
  expect(visitDays({ from: 0, visits_a_year: 0, weekday: null })).toEqual([]);
});

test("a weekday is usual from three visits and two in five on, never a weekend", () => {
  expect(usualWeekday([0, 0, 3, 1, 1, 0, 0])).toBe(3);
  expect(usualWeekday([2, 0, 0, 0, 0, 0, 0])).toBeNull();
  expect(usualWeekday([3, 3, 2, 0, 0, 0, 0])).toBeNull();
  expect(usualWeekday([0, 0, 0, 0, 0, 9, 0])).toBeNull();
  expect(usualWeekday([0, 0, 0, 0, 0, 0, 0])).toBeNull();
});

test("weekdays are those of the calendar", () => {
  expect(weekdayOf(dayOf(1970, 1, 1))).toBe(4);
  expect(weekdayOf(dayOf(1969, 12, 28))).toBe(7);
  expect(weekdayOf(dayOf(2026, 11, 23))).toBe(1);
});

import { expect, test } from "vitest";
import { planProfiles, profileOf } from "./plan-profiles.ts";

/** Shares of a course begun in each quarter, by period. */
function profileIn(
  span: Parameters<typeof planProfiles>[0],
  course: Parameters<typeof profileOf>[0],
) {
  const profile = planProfiles(span)[profileOf(course)] ?? new Float64Array();
  return Array.from({ length: span.starts }, (_, start) => [
    ...profile.subarray(start * span.periods, (start + 1) * span.periods),
  ]);
}

const twoYears = { starts: 4, periods: 5, quarters: 8 };

test("a change that comes at once is whole from its quarter on", () => {
  expect(profileIn(twoYears, "at_once")).toEqual([
    [1, 1, 1, 1, 1],
    [0, 1, 1, 1, 1],
    [0, 0, 1, 1, 1],
    [0, 0, 0, 1, 1],
  ]);
});

test("a change with notice is half in its first quarter", () => {
  expect(profileIn(twoYears, "notice")[2]).toEqual([0, 0, 0.5, 1, 1]);
});

test("the time after the starting quarters has the mean of its four quarters", () => {
  // Begun last, a gradual change is at 50, 75, 100 and 100 % in the second year.
  expect(profileIn(twoYears, "gradual")).toEqual([
    [0.25, 0.5, 0.75, 1, 1],
    [0, 0.25, 0.5, 0.75, 1],
    [0, 0, 0.25, 0.5, (0.75 + 1 + 1 + 1) / 4],
    [0, 0, 0, 0.25, (0.5 + 0.75 + 1 + 1) / 4],
  ]);
});

test("what happens once happens in its quarter", () => {
  expect(profileIn(twoYears, "once")[3]).toEqual([0, 0, 0, 1, 0]);
});

test("a horizon of half a year has two quarters and no time after them", () => {
  expect(profileIn({ starts: 2, periods: 2, quarters: 2 }, "gradual")).toEqual([
    [0.25, 0.5],
    [0, 0.25],
  ]);
});

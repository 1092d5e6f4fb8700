import { expect, test } from "vitest";
import { pageSpeech } from "../page-speech.ts";
import { reviewSample } from "../review-sample.test-support.ts";
import { beginningOf, horizonQuarters, quarterText } from "./quarters.ts";

const english = pageSpeech(reviewSample({ language: "en" }));
const polish = pageSpeech(reviewSample({ language: "pl" }));

test("the horizon's quarters begin where the window ends, one after the other", () => {
  const window = { from: "2025-05-01", to: "2026-05-01" };
  const quarters = horizonQuarters({ window, horizon_quarters: 4 });
  expect(quarters.map(({ from, to }) => `${from} ${to}`)).toEqual([
    "2026-05-01 2026-08-01",
    "2026-08-01 2026-11-01",
    "2026-11-01 2027-02-01",
    "2027-02-01 2027-05-01",
  ]);
});

test("a quarter is told by its months, over the turn of a year too", () => {
  const summer = { from: "2026-07-01", to: "2026-10-01" };
  const winter = { from: "2026-11-01", to: "2027-02-01" };
  expect(quarterText(summer, english)).toBe("Jul–Sep 2026");
  expect(quarterText(winter, english)).toBe("Nov 2026 – Jan 2027");
  expect(quarterText(summer, polish)).toBe("lip–wrz 2026");
  expect(beginningOf(winter, polish)).toEqual({ month: "lis", year: 2026 });
});

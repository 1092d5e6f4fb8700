import { describe, expect, test } from "vitest";
import { barHeights } from "../../../web/screens/plan/bar-heights.ts";
import { isOutdated } from "../../../web/screens/plan/is-outdated.ts";
import { planSearch } from "../../../web/screens/plan/plan-search.ts";
import { pointPlaces } from "../../../web/screens/plan/point-places.ts";
import { quarterText } from "../../../web/screens/plan/quarter-text.ts";

test("bars share one scale, and those below zero hang from its line", () => {
  expect(barHeights([-10, 0, 30])).toEqual([
    { top: 75, height: 25 },
    { top: 75, height: 0 },
    { top: 0, height: 75 },
  ]);
});

test("bars of nothing have no height", () => {
  expect(barHeights([0, 0]).map(({ height }) => height)).toEqual([0, 0]);
});

test("the firm's best plan stands on the left at the top, the sellers' best on the right at the bottom", () => {
  const point = { changes: 1, gap: null };
  const places = pointPlaces([
    { ...point, firm_profit: 100, sellers_income: 0 },
    { ...point, firm_profit: 90, sellers_income: 5 },
    { ...point, firm_profit: 50, sellers_income: 20 },
  ]);
  expect(places).toEqual([
    { left: 0, top: 0 },
    { left: 25, top: 20 },
    { left: 100, top: 100 },
  ]);
});

test("one plan alone stands in the middle", () => {
  const alone = [{ firm_profit: 7, sellers_income: 3, changes: 0, gap: null }];
  expect(pointPlaces(alone)).toEqual([{ left: 50, top: 50 }]);
});

describe("a quarter is named by its first and last month", () => {
  test.each([
    ["en", { from: "2026-01-01", to: "2026-04-01" }, "Jan–Mar 2026"],
    ["pl", { from: "2026-04-01", to: "2026-07-01" }, "kwi–cze 2026"],
    ["en", { from: "2025-11-01", to: "2026-02-01" }, "Nov 2025 – Jan 2026"],
  ] as const)("%s", (language, span, text) => {
    expect(quarterText(span, language)).toBe(text);
  });
});

test("a plan is outdated once something is settled, lifted or settled otherwise", () => {
  const then = [{ account_id: "A-1", way: "keep" }] as const;
  expect(isOutdated(then, [{ account_id: "A-1", way: "keep" }])).toBe(false);
  expect(isOutdated(then, [])).toBe(true);
  expect(isOutdated(then, [{ account_id: "A-1", way: "end" }])).toBe(true);
  expect(isOutdated([], then)).toBe(true);
});

test("an address that cannot be read leaves the question as it is", () => {
  expect(planSearch({ objective: "E-01", most: 4, quarters: 8, from: "2025-01-01" })).toEqual({
    objective: "E-01",
    most: 4,
    quarters: 8,
    from: "2025-01-01",
  });
  expect(planSearch({ objective: "", most: -1, quarters: 21, from: "soon", to: 7 })).toEqual({});
});

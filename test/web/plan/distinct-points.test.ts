import { expect, test } from "vitest";
import { distinctPoints } from "../../../web/screens/plan/distinct-points.ts";

function point(firm_profit: number, sellers_income: number) {
  return { firm_profit, sellers_income, changes: 2, gap: 0 };
}

test("a plan that brings both sides the same as the one before is not shown twice", () => {
  const points = [point(900, 10), point(900, 10), point(900, 30), point(700, 30), point(700, 30)];
  expect(distinctPoints(points)).toEqual([point(900, 10), point(900, 30), point(700, 30)]);
  expect(distinctPoints([])).toEqual([]);
});

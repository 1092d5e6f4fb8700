import { expect, test } from "vitest";
import { courseOf } from "../course.ts";
import { ann, onlyWay, roundYear, smallFirm, smallQuestion } from "../small-firm.test-support.ts";

test("an account that is kept has the same year and moves nothing", () => {
  const { account } = smallQuestion();
  const way = onlyWay("keep", smallQuestion());
  expect(way.after).toBe(roundYear);
  expect(way.pay).toEqual([{ seller: ann, rate: 0.1, by_year: [1] }]);
  const course = courseOf(way, { account, firm: smallFirm, quarters: 8 });
  expect(course).toEqual({ profit: new Float64Array(8), incomes: [] });
});

test("an account that is nobody's pays nobody", () => {
  expect(onlyWay("keep", smallQuestion({ account: { seller: -1 } })).pay).toEqual([]);
});

import { expect, test } from "vitest";
import { courseOf } from "../course.ts";
import { ann, bob, onlyWay, roundYear, smallQuestion } from "../small-firm.test-support.ts";
import { scaledYear } from "../year.ts";
import { waysOfKind } from "./ways.ts";

const question = smallQuestion({
  terms: {
    "hand_over.loss": 0.16,
    "hand_over.match": 0.625,
    "hand_over.leaves": 0,
    "hand_over.talks": 12,
  },
});

test("a tenth of everything goes with the change of seller, and the colleague is paid at his own rate", () => {
  const way = onlyWay("hand_over", question);
  // 16 % × 0.625 = 10 % lost; of a gross profit of 18,000 the colleague gets 8 %.
  expect(way.after).toEqual({ ...scaledYear(roundYear, 0.9), commission: 1440 });
  expect(way.pay).toEqual([
    { seller: ann, rate: 0.1, by_year: [0.25, 0] },
    { seller: bob, rate: 0.08, by_year: [0.75, 1] },
  ]);
  expect(way.seller_hours).toEqual([
    { seller: ann, before: 50, after: 0 },
    { seller: bob, before: 0, after: 45 },
  ]);
});

test("the former seller keeps a quarter of the commission for a year", () => {
  const { incomes } = courseOf(onlyWay("hand_over", question), { ...question, quarters: 5 });
  // A quarter's gross profit goes from 5,000 to 4,500 over four quarters: 4,875, 4,750, 4,625, 4,500, 4,500.
  const gross = [4875, 4750, 4625, 4500, 4500];
  const share = [0.25, 0.25, 0.25, 0.25, 0];
  const annAfter = gross.map((amount, i) => amount * 0.1 * (share[i] ?? 0) - 500);
  const bobAfter = gross.map((amount, i) => amount * 0.08 * (1 - (share[i] ?? 0)));
  expect(incomes.map(({ seller }) => seller)).toEqual([ann, bob]);
  incomes.forEach(({ change }, i) => {
    const wanted = i === 0 ? annAfter : bobAfter;
    change.forEach((value, quarter) => expect(value).toBeCloseTo(wanted[quarter] ?? 0, 9));
  });
});

test("nobody hands an account over to nobody, or to themselves", () => {
  const closed = { open: false, because: "nobody_to_take_it" };
  for (const colleague of [-1, ann])
    expect(waysOfKind("hand_over", smallQuestion({ successor: { colleague } }))).toEqual(closed);
  expect(waysOfKind("hand_over", smallQuestion({ account: { seller: -1 } }))).toEqual(closed);
});

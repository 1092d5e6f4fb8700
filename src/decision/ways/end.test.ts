import { expect, test } from "vitest";
import { courseOf } from "../course.ts";
import { ann, onlyWay, roundYear, smallFirm, smallQuestion } from "../small-firm.test-support.ts";
import { avoidableProfit, netProfit, scaledYear } from "../year.ts";
import { waysOfKind } from "./ways.ts";

const terms = { "end.unpaid": 0.03, "end.talks": 6 };
const question = smallQuestion({ terms });

test("an account that is ended leaves a year of zeros", () => {
  const { after, once, pay, seller_hours } = onlyWay("end", question);
  const { hours, ...money } = after;
  expect(Object.values(money).every((line) => line === 0)).toBe(true);
  expect(hours).toEqual([0, 0, 0]);
  expect(once).toEqual({ hours: 6, cost: 300 }); // 3 % of 10,000 that it owes
  expect(pay).toEqual([{ seller: ann, rate: 0.1, by_year: [1] }]); // on what is still bought
  expect(seller_hours).toEqual([{ seller: ann, before: 50, after: 0 }]);
});

test("the firm loses what it would miss, not the net profit of the statement", () => {
  const way = onlyWay("end", question);
  // −100,000 of sales + 80,000 goods + 2,000 + 500 + 300 + 1,200 + 800 charges + 3,300 hours + 2,000 commission
  const change = avoidableProfit(way.after, smallFirm) - avoidableProfit(roundYear, smallFirm);
  expect(change).toBe(-9900);
  // The statement's net profit is 7,400: of hours and charges 5,600 − 3,300 + 1,000 − 800 = 2,500 stay with the firm.
  expect(netProfit(roundYear, smallFirm)).toBe(7400);
});

test("half of it goes in the first quarter, with the talks and what is not paid", () => {
  const { profit, incomes } = courseOf(onlyWay("end", question), { ...question, quarters: 3 });
  // A quarter of 9,900 is 2,475; once 300 and six hours at 60 × 0.5.
  expect([...profit]).toEqual([-1237.5 - 480, -2475, -2475]);
  expect(incomes).toEqual([{ seller: ann, change: Float64Array.of(-250, -500, -500) }]);
});

test("an account that buys nothing leaves its old debts, and without hours nothing is there to end", () => {
  const year = { ...scaledYear(roundYear, 0), bad_debt: 900 };
  const idle = smallQuestion({ terms, account: { today: year } });
  expect(waysOfKind("end", idle)).toEqual({ open: false, because: "no_sales" });
  const busy = smallQuestion({ terms, account: { today: { ...year, hours: [10, 0, 0] } } });
  expect(onlyWay("end", busy).after.bad_debt).toBe(900);
});

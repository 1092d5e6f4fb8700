import { expect, test } from "vitest";
import { ann, onlyWay, roundYear, smallFirm, smallQuestion } from "../small-firm.test-support.ts";
import { avoidableProfit, scaledYear } from "../year.ts";
import { waysOfKind } from "./ways.ts";

const question = smallQuestion({
  terms: { "refer.fee": 0.03, "refer.unpaid": 0.01, "refer.talks": 8 },
});

test("a partner pays a fee on what the account buys, and all else is gone", () => {
  const { after, once, pay, seller_hours, figures } = onlyWay("refer", question);
  expect(after).toEqual({ ...scaledYear(roundYear, 0), fees: 3000 }); // 3 % of 100,000
  expect(once).toEqual({ hours: 8, cost: 100 }); // 1 % of 10,000 that it owes
  expect(pay).toEqual([{ seller: ann, rate: 0.1, by_year: [1] }]); // on what is still bought
  expect(seller_hours).toEqual([{ seller: ann, before: 50, after: 0 }]);
  expect(figures).toEqual({ partner_fee: 3000 });
});

test("the fee is all that is left of 9,900", () => {
  const { after } = onlyWay("refer", question);
  const change = avoidableProfit(after, smallFirm) - avoidableProfit(roundYear, smallFirm);
  expect(change).toBe(3000 - 9900);
});

test("nobody pays for an account that buys nothing", () => {
  const today = { ...roundYear, net_sales: -10 };
  expect(waysOfKind("refer", smallQuestion({ account: { today } }))).toEqual({
    open: false,
    because: "no_sales",
  });
});

import { expect, test } from "vitest";
import { ann, onlyWay, roundYear, smallQuestion } from "../small-firm.test-support.ts";
import { scaledYear } from "../year.ts";
import { waysOfKind } from "./ways.ts";

/** c = 2 and d = 1: at twice the effort sales are 0.5 + 4 ÷ 5 = 1.3 of today's. */
const terms = { "grow.none": 0.5, "grow.saturation": 1.5, "grow.elasticity": 0.5 };
const question = smallQuestion({ terms });

test("twice the effort takes twice the sellers' hours, and brings what the curve says", () => {
  const { after, seller_hours, figures } = onlyWay("grow", question, "effort_200");
  expect(figures).toEqual({ effort: 2, sales: 1.3 });
  expect(after).toEqual({
    ...scaledYear(roundYear, 1.3),
    expenses: 750 * 1.3 + 1250 * 2, // visits and meals are made twice as often
    commission: 2600, // a tenth of 26,000
    hours: [100, 40, 130],
  });
  expect(seller_hours).toEqual([{ seller: ann, before: 50, after: 100 }]);
});

test("nobody buys more than they buy from everybody", () => {
  const salesOf = (wallet: number) =>
    onlyWay("grow", smallQuestion({ terms, account: { wallet } }), "effort_200").figures.sales;
  expect(salesOf(110_000)).toBe(1.1);
  expect(salesOf(500_000)).toBe(1.3);
});

test("a wallet smaller than what is bought shrinks nothing", () => {
  const way = onlyWay("grow", smallQuestion({ terms, account: { wallet: 60_000 } }), "effort_125");
  expect(way.figures.sales).toBe(1);
});

test("there are three levels of effort", () => {
  const found = waysOfKind("grow", question);
  expect(found.open && found.ways.map(({ figures }) => figures.effort)).toEqual([1.25, 1.5, 2]);
});

test.each([
  ["no_sales", { net_sales: 0 }],
  ["no_hours", { hours: [0, 0, 100] }],
  ["loses_money", { cogs: 95_000 }],
] as const)("no more effort where there is reason against it: %s", (because, change) => {
  const today = { ...roundYear, ...change };
  expect(waysOfKind("grow", smallQuestion({ account: { today } }))).toEqual({
    open: false,
    because,
  });
});

import { expect, test } from "vitest";
import { breakEvenRise } from "./break-even-price.ts";
import { atHigherPrices } from "./higher-prices.ts";
import { roundAccount, roundYear, smallFirm } from "./small-firm.test-support.ts";
import { netProfit, type Year } from "./year.ts";

test("an account that earns money could lower its prices by what it earns of each unit that is kept", () => {
  // Of 100,000 are kept 100,000 × 0.9 − 1,200 − 500 = 88,300; of them 7,400 are earned.
  expect(breakEvenRise(roundAccount, smallFirm)).toBeCloseTo(-7400 / 88_300, 12);
});

test("prices raised by it leave a net profit of zero", () => {
  const today: Year = { ...roundYear, cogs: 92_000, commission: 800 };
  const account = { ...roundAccount, today };
  // 8,000 − 1,000 − 2,000 − 500 − 300 − 1,200 − 5,600 − 800 = −3,400
  expect(netProfit(today, smallFirm)).toBe(-3400);
  const rise = breakEvenRise(account, smallFirm) ?? Number.NaN;
  expect(rise).toBeCloseTo(3400 / 88_300, 12);
  const raised = atHigherPrices(today, rise, smallFirm);
  const commission = 0.1 * (raised.net_sales - raised.cogs);
  expect(netProfit({ ...raised, commission }, smallFirm)).toBeCloseTo(0, 8);
});

test("carrying cost that rests on the goods does not rise with prices", () => {
  const firm = { ...smallFirm, carrying_basis: "cost" } as const;
  expect(breakEvenRise(roundAccount, firm)).toBeCloseTo(-7400 / 89_500, 12);
  expect(atHigherPrices(roundYear, 0.5, firm).carrying_cost).toBe(1200);
});

test("who buys nothing has no price to raise", () => {
  const today = { ...roundYear, net_sales: 0 };
  expect(breakEvenRise({ ...roundAccount, today }, smallFirm)).toBeNull();
});

test("no price helps where commission and late payment eat all of it", () => {
  const today = { ...roundYear, carrying_cost: 95_000 };
  expect(breakEvenRise({ ...roundAccount, today }, smallFirm)).toBeNull();
});

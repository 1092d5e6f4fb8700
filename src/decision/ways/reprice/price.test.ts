import { expect, test } from "vitest";
import { onlyWay, roundAccount, roundYear, smallQuestion } from "../../small-firm.test-support.ts";
import { price } from "./price.ts";

/** 94,000 of goods: net profit −6,600 + 1,400 less commission = −5,200. */
const losing = { ...roundYear, cogs: 94_000, commission: 600 };
const terms = {
  "price.most": 0.1,
  "price.elasticity": 1,
  "price.leaves": 0.015,
  "reprice.talks": 6,
};

test("prices rise to where the account breaks even, and volume answers", () => {
  const question = smallQuestion({ account: { today: losing }, terms });
  const { after, leaves, figures } = onlyWay("reprice", question, "price");
  // 6,000 − 1,000 − 2,000 − 500 − 300 − 1,200 − 5,600 − 600 = −5,200, of 100,000 × 0.9 − 1,700 = 88,300.
  const rise = 5200 / 88_300;
  expect(figures.price_rise).toBeCloseTo(rise, 12);
  expect(figures.break_even_rise).toBeCloseTo(rise, 12);
  expect(leaves).toBeCloseTo(rise * 1.5, 12); // 1.5 % for each percent
  // At an elasticity of one, net sales stay as they are and 1 ÷ (1 + rise) of the goods are bought.
  expect(after.net_sales).toBeCloseTo(100_000, 8);
  expect(after.cogs).toBeCloseTo(94_000 / (1 + rise), 8);
  expect(after.charges).toBeCloseTo(1000 / (1 + rise), 8);
  expect(after.hours.map((hours) => hours * (1 + rise))).toEqual([
    expect.closeTo(50, 9),
    expect.closeTo(20, 9),
    expect.closeTo(100, 9),
  ]);
  expect(after.early_discounts).toBeCloseTo(500, 8);
  expect(after.carrying_cost).toBeCloseTo(1200, 8);
  expect(after.bad_debt).toBeCloseTo(300 / (1 + rise), 8);
  expect(after.commission).toBeCloseTo(0.1 * (after.net_sales - after.cogs), 8);
});

test("prices rise to the margin of the others where the account earns less than they do", () => {
  // At prices 5 % higher 105,000 × (1 − 0.017) − 80,000 = 23,215 of 105,000 are realised.
  const margin = { realised: 0.183, line: 23_215 / 105_000 };
  const change = price(smallQuestion({ account: { margin }, terms }));
  expect(change?.figures.price_rise).toBeCloseTo(0.05, 12);
});

test("no more than the most is proposed at once", () => {
  const margin = { realised: 0.183, line: 0.9 };
  expect(price(smallQuestion({ account: { margin }, terms }))?.figures.price_rise).toBe(0.1);
});

test("an account that earns money at the margin of the others gives no ground", () => {
  expect(price(smallQuestion({ terms }))).toBeNull();
  const margin = { realised: 0.183, line: 0.18 };
  expect(price(smallQuestion({ account: { ...roundAccount, margin }, terms }))).toBeNull();
});

test("a line that no price reaches asks for nothing", () => {
  const margin = { realised: 0.183, line: 0.99 };
  expect(price(smallQuestion({ account: { margin }, terms }))).toBeNull();
});

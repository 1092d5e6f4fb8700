import { expect, test } from "vitest";
import { type FactsSample, factsSample } from "../ledger/facts-sample.ts";
import { tally } from "../ledger/tally.ts";
import { commission } from "./commission.ts";
import type { CommissionPlan } from "./cost-model.ts";

const flat: CommissionPlan = {
  basis: "net_sales",
  tiers: [{ up_to: null, rate: 0.1 }],
  paid_on: "invoice",
  period: "year",
};

const tiered: CommissionPlan = {
  ...flat,
  tiers: [
    { up_to: 1000, rate: 0.05 },
    { up_to: null, rate: 0.1 },
  ],
};

const quarter = {
  from: "2026-04-01",
  to: "2026-07-01",
  sellers: [{ id: "ann" }],
  sales: [
    { account: "a", seller: "ann", month: "2026-02", net_sales: 800 },
    { account: "a", seller: "ann", month: "2026-04", net_sales: 300 },
    { account: "b", seller: "ann", month: "2026-04", net_sales: 100 },
    { account: "b", seller: "ann", month: "2026-05", net_sales: 500 },
  ],
};

test("a flat rate earns on every sale of the window", () => {
  expect(paid(quarter, flat)).toEqual({ a: 30, b: 60, ann: 90 });
});

test("tiers go on from what was sold earlier in the year", () => {
  // April moves from 800 to 1200: 200 × 5 % + 200 × 10 % = 30, shared 3 to 1; May earns 10 %
  expect(paid(quarter, tiered)).toEqual({ a: 22.5, b: 57.5, ann: 80 });
});

test("tiers by quarter start again in April", () => {
  // April 400 × 5 % = 20; May moves from 400 to 900: 25
  expect(paid(quarter, { ...tiered, period: "quarter" })).toEqual({ a: 15, b: 30, ann: 45 });
});

test("tiers by month start again every month", () => {
  expect(paid(quarter, { ...tiered, period: "month" })).toEqual({ a: 15, b: 30, ann: 45 });
});

test("an employee's own rate replaces the tiers", () => {
  const sellers = [{ id: "ann", commission_rate: 0.2 }];
  expect(paid({ ...quarter, sellers }, tiered)).toEqual({ a: 60, b: 120, ann: 180 });
});

test("sales that name nobody earn no commission", () => {
  const sales = quarter.sales.map((sale) => ({ ...sale, seller: null }));
  expect(paid({ ...quarter, sales }, flat)).toEqual({ a: 0, b: 0, ann: 0 });
});

test("credits take back at the rate of their month", () => {
  const sales = [
    { account: "a", seller: "ann", month: "2026-04", net_sales: 500 },
    { account: "b", seller: "ann", month: "2026-04", net_sales: -500 },
  ];
  expect(paid({ ...quarter, sales }, tiered)).toEqual({ a: 25, b: -25, ann: 0 });
});

test("a loss takes back what the same gain would bring", () => {
  const sales = [{ account: "a", seller: "ann", month: "2026-04", net_sales: -500 }];
  expect(paid({ ...quarter, sales }, tiered)).toEqual({ a: -25, ann: -25 });
});

test("commission on cash goes by the money that came in", () => {
  const sales = [
    { account: "a", seller: "ann", month: "2026-04", net_sales: 900, paid_net_sales: 200 },
  ];
  expect(paid({ ...quarter, sales }, { ...flat, paid_on: "cash" })).toEqual({ a: 20, ann: 20 });
});

test("goods with an estimated cost earn on their estimated profit only", () => {
  const sales = [
    { account: "a", seller: "ann", month: "2026-04", gross_profit: 1000, uncosted_net: 500 },
  ];
  // 500 of it has no cost of its own, of which 60 % is taken to be cost
  expect(paid({ ...quarter, sales }, { ...flat, basis: "gross_profit" }, 0.6)).toEqual({
    a: 70,
    ann: 70,
  });
});

test("no plan, no commission", () => {
  expect(paid(quarter, null)).toEqual({ a: 0, b: 0, ann: 0 });
});

function paid(sample: FactsSample, plan: CommissionPlan | null, costShare = 0) {
  const { sales, accounts } = tally(factsSample(sample));
  const shares = new Float64Array(accounts.id.length).fill(costShare);
  const { by_account, by_seller } = commission(sales, plan, shares);
  return { ...named(accounts.id, by_account), ...named(sales.sellers.id, by_seller) };
}

function named(ids: readonly string[], column: Float64Array): Readonly<Record<string, number>> {
  return Object.fromEntries(ids.map((id, i) => [id, Math.round(column[i] ?? 0) / 10_000 + 0]));
}

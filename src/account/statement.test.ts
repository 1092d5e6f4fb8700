import { expect, test } from "vitest";
import { parsedModel } from "../costing/cost-model.test-support.ts";
import type { CostModel } from "../costing/cost-model.ts";
import { factsSample } from "../ledger/facts-sample.ts";
import { tally } from "../ledger/tally.ts";
import { statement } from "./statement.ts";

const model = parsedModel(`
currency = "USD"

[capital]
annual_rate = 0.10

[roles.inside_sales]
cost = 60000
period = { from = 2026-01-01, to = 2026-04-01 }
capacity_minutes = 120000
avoidable = 0.5

[roles.sales]
cost = 90000
period = { from = 2026-01-01, to = 2026-04-01 }
capacity_minutes = 60000
seller = true

[[time]]
role = "inside_sales"
per = "order"
minutes = 10

[[time]]
role = "inside_sales"
per = "call"
minutes = 6

[[time]]
role = "sales"
per = "visit"
minutes = 60

[[charge]]
name = "freight"
per = "expedite"
amount = 25
avoidable = 0.8

[commission]
basis = "gross_profit"
rate = 0.05
`);

const smith = tally(
  factsSample({
    from: "2026-01-01",
    to: "2026-04-01",
    opening: { smith: 1000 },
    sellers: [{ id: "ann", role: "sales" }],
    cells: [
      {
        account: "smith",
        month: "2026-02",
        sums: {
          list_sales: 12_000,
          invoiced: 10_000,
          credits: 500,
          cogs: 7000,
          expenses: 80,
          early_discounts: 20,
          bad_debt: 30,
          opened: 9500,
          opened_days: 9500 * 10,
        },
        drivers: { order: 40, call: 50, "call.minutes": 100, visit: 3, expedite: 4 },
        untimed: { call: 45, visit: 3 },
        minutes_by_role: { inside_sales: 100 },
      },
    ],
    sales: [
      { account: "smith", seller: "ann", month: "2026-02", net_sales: 9500, gross_profit: 2500 },
    ],
  }),
);

test("the statement of an account follows from its sums, drivers and rates", () => {
  expect(economics(model)).toEqual({
    list_sales: 12_000,
    discounts: 2000,
    invoiced: 10_000,
    credits: 500,
    net_sales: 9500,
    cogs: 7000,
    gross_profit: 2500,
    charges: 100, // 4 × 25
    expenses: 80,
    early_discounts: 20,
    bad_debt: 30,
    cost_to_serve: 655, // inside (40 × 10 + 45 × 6 + 100) × 0.50 = 385, sales 3 × 60 × 1.50 = 270
    contribution: 1615,
    carrying_cost: 131.3699, // (1000 × 90 + 9500 × 10 + 9500 × 31) × 0.10 ÷ 365
    commission: 125, // 2500 × 5 %
    net_profit: 1358.6301,
  });
});

function economics(under: CostModel): Record<string, number> {
  const { lines } = statement(smith, under);
  return Object.fromEntries(
    Object.entries(lines).map(([name, column]) => [name, Math.round(column[0] ?? 0) / 10_000]),
  );
}

test("a what-if based on another statement equals one from the start", () => {
  const cells = [
    { account: "A", month: "2026-01", sums: { invoiced: 900, cogs: 500 }, drivers: { order: 3 } },
  ];
  const sales = [
    { account: "A", seller: "ann", month: "2026-01", net_sales: 900, gross_profit: 400 },
  ];
  const sellers = [{ id: "ann", role: "sales" }];
  const tallied = tally(
    factsSample({ from: "2026-01-01", to: "2026-02-01", cells, sales, sellers }),
  );
  const before = pricedAt(1000);
  const based_on = statement(tallied, before);
  for (const changed of [
    { ...before, roles: pricedAt(3000).roles },
    { ...before, commission: null },
  ])
    expect(statement(tallied, changed, { hour_values: null, based_on })).toEqual(
      statement(tallied, changed),
    );
});

function pricedAt(cost: number): CostModel {
  return parsedModel(`
currency = "USD"
[roles.sales]
cost = ${cost}
period = { from = 2026-01-01, to = 2026-02-01 }
capacity_minutes = 100
[[time]]
role = "sales"
per = "order"
minutes = 5
[commission]
basis = "net_sales"
rate = 0.1`);
}

import { expect, test } from "vitest";
import { parsedModel } from "../costing/cost-model.test-support.ts";
import { factsSample } from "../ledger/facts-sample.ts";
import { tally } from "../ledger/tally.ts";
import { marginAxes } from "./margin-axes.ts";
import { statement } from "./statement.ts";

const model = parsedModel(`
currency = "USD"
[capital]
annual_rate = 0.365
[roles.inside]
cost = 600
period = { from = 2026-01-01, to = 2026-02-01 }
capacity_minutes = 600
[[time]]
role = "inside"
per = "order"
minutes = 10
[[charge]]
name = "freight"
per = "order"
amount = 3
[commission]
basis = "net_sales"
rate = 0.1
`);

test("margin leaves out what serving costs, and service what the goods and the money cost", () => {
  const sums = {
    invoiced: 1000,
    credits: 100,
    cogs: 500,
    expenses: 40,
    early_discounts: 20,
    bad_debt: 7,
    opened_days: 1000,
  };
  const cells = [{ account: "A", month: "2026-01", sums, drivers: { order: 5 } }];
  const facts = factsSample({ from: "2026-01-01", to: "2026-02-01", cells });
  const { margin, service } = marginAxes(statement(tally(facts), model));
  expect(margin[0]).toBeCloseTo(379 * 10_000); // 1000 − 100 − 500 − 20 − 1000 × 0.365 ÷ 365
  expect(service[0]).toBeCloseTo(105 * 10_000); // 5 × 10 × 1.00 + 5 × 3 + 40
});

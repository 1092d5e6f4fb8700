import { parsedModel } from "../costing/cost-model.test-support.ts";
import type { SampleCell } from "../ledger/facts-sample.ts";
import type { StatedBook } from "./stated-book.test-support.ts";

/** Outside 60 an hour, inside 30, service 20. */
export const acmeModel = parsedModel(`
currency = "USD"
[capital]
annual_rate = 0.1
[orders]
small_below = 100
[roles.outside]
cost = 60000
period = { from = 2025-01-01, to = 2026-01-01 }
capacity_minutes = 60000
avoidable = 0.5
seller = true
[roles.inside]
cost = 30000
period = { from = 2025-01-01, to = 2026-01-01 }
capacity_minutes = 60000
avoidable = 0.5
seller = true
[roles.service]
cost = 20000
period = { from = 2025-01-01, to = 2026-01-01 }
capacity_minutes = 60000
avoidable = 0.75
[[time]]
role = "outside"
per = "visit"
minutes = 90
[[time]]
role = "service"
per = "order"
minutes = 12
[[time]]
role = "inside"
per = "order.phone"
minutes = 6
[[time]]
role = "service"
per = "dunning"
minutes = 30
[[time]]
role = "service"
per = "expedite"
minutes = 60
[[charge]]
name = "freight"
per = "expedite"
amount = 30
avoidable = 0.5
[commission]
basis = "gross_profit"
rate = 0.1
`);

/** What happened with the account `acme` in a month of the year. */
export const acme: SampleCell = {
  account: "acme",
  month: "2025-03",
  sums: {
    invoiced: 100_000,
    cogs: 80_000,
    expenses: 2000,
    early_discounts: 500,
    bad_debt: 300,
    opened: 10_000,
    opened_days: 40_000,
    overdue_days: 30_000,
  },
  expenses_by_kind: { visit: 900, meal: 350, sample: 750 },
  drivers: {
    order: 200,
    "order.small": 40,
    "order.phone": 50,
    visit: 20,
    meal: 5,
    dunning: 8,
    expedite: 10,
  },
  minutes_by_role: { inside: 900 },
};

/** A book of one account and two sellers. */
export const acmeBook: StatedBook = {
  model: acmeModel,
  sample: {
    from: "2025-01-01",
    to: "2026-01-01",
    cells: [acme],
    sellers: [
      { id: "ann", role: "outside" },
      { id: "ivy", role: "inside" },
    ],
    sales: [
      {
        account: "acme",
        seller: "ann",
        month: "2025-03",
        net_sales: 100_000,
        gross_profit: 20_000,
      },
    ],
  },
};

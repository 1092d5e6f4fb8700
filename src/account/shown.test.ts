import { expect, test } from "vitest";
import { parsedModel } from "../costing/cost-model.test-support.ts";
import type { CostModel } from "../costing/cost-model.ts";
import type { LedgerCoverage } from "../ledger/facts.ts";
import { factsSample, type SampleCell } from "../ledger/facts-sample.ts";
import { tally } from "../ledger/tally.ts";
import { type Shown, shown } from "./shown.ts";
import { type HourValues, statement } from "./statement.ts";

const role = `
[roles.inside]
cost = 600
period = { from = 2026-01-01, to = 2026-02-01 }
capacity_minutes = 1000
[[time]]
role = "inside"
per = "order"
minutes = 10
`;
const model = parsedModel(`currency = "USD"\n[capital]\nannual_rate = 0.1\n${role}`);

/** Enough for her role to be a seller's. */
const soldByAnn = [{ account: "smith", seller: "ann", month: "2026-01", net_sales: 1 }] as const;

test("a third of a cent is given to somebody, never lost", () => {
  const { accounts, totals } = shownOf({
    cells: ["a", "b", "c"].map((account) => ({
      account,
      month: "2026-01",
      sums: { invoiced: 0.0133 },
    })),
  });
  expect(accounts.map(({ economics }) => economics.invoiced)).toEqual([0.02, 0.01, 0.01]);
  expect(totals.economics.invoiced).toBe(0.04); // 3 × 0.0133 = 0.0399
});

test("memo fields stand beside the lines", () => {
  const { totals } = shownOf({
    cells: [
      {
        account: "smith",
        month: "2026-01",
        sums: {
          invoiced: 900,
          cogs: 500,
          gross: 1000,
          opened: 500,
          opened_days: 500 * 10,
          due: 400,
          due_unpaid: 100,
          settled: 300,
          settled_late_days: 300 * 12,
          overdue: 100,
          overdue_due: 100 * 20_475, // due on 22 January, ten days before the window's end
          problems: 3,
        },
        drivers: { order: 20, line: 55, invoice: 21 },
        minutes_by_role: { sales: 30 },
      },
    ],
    sellers: [{ id: "ann", role: "sales" }],
    sales: soldByAnn,
  });
  expect(totals.economics).toMatchObject({
    orders: 20,
    lines: 55,
    invoices: 21,
    days_late: 11.5, // (300 × 12 + 100 × 10) ÷ 400
    dso: 5, // 5000 ÷ 1000
    late_share: 0.25,
    problems: 3,
    problem_rate: 15,
    net_profit: 278.63, // 400 − 20 × 10 × 0.60 − 5000 × 10 % ÷ 365
    net_profit_per_seller_hour: 557.26, // half an hour of sales
    net_profit_per_hour: 72.69, // 230 minutes
    avoidable_profit: 314.63, // 30 % of 120 would stay
  });
  expect(totals.hours).toEqual({ inside: 3.33, sales: 0.5 });
});

test("a ratio without a denominator is null", () => {
  const { totals } = shownOf({ cells: [{ account: "smith", month: "2026-01" }] });
  expect(totals.economics).toMatchObject({
    days_late: null,
    dso: null,
    late_share: null,
    problem_rate: null,
    net_profit_per_seller_hour: null,
    net_profit_per_hour: null,
    opportunity_cost: null,
    economic_profit: null,
  });
  expect(totals.quality).toMatchObject({ cost_of_goods: null, list_prices: null, time: null });
});

test("an hour's value makes opportunity cost of sellers' hours only", () => {
  const cells = [
    { account: "smith", month: "2026-01", minutes_by_role: { sales: 90, inside: 600 } },
  ];
  const { totals } = shownOf({
    cells,
    sellers: [{ id: "ann", role: "sales" }],
    sales: soldByAnn,
    hour_values: { sales: 80 },
  });
  expect(totals.economics.opportunity_cost).toBe(120);
  expect(totals.economics.economic_profit).toBe(-360 - 120);
});

test("carrying cost without payments is missing, and counts as nothing", () => {
  const cells = [{ account: "smith", month: "2026-01", sums: { invoiced: 100, opened: 100 } }];
  const { totals } = shownOf({ cells, coverage: { payments: false } });
  expect(totals.economics).toMatchObject({ carrying_cost: null, net_profit: 100, dso: null });
  expect(totals.quality).toMatchObject({ payments: "missing", carrying_cost: "missing" });
});

test("without roles the cost to serve is missing, not zero", () => {
  const cells = [{ account: "smith", month: "2026-01", minutes_by_role: { inside: 60 } }];
  const { totals, capacity } = shownOf({ cells, under: parsedModel(`currency = "USD"`) });
  expect(totals.economics.cost_to_serve).toBeNull();
  expect(totals.quality).toMatchObject({
    cost_to_serve: "missing",
    time: { measured: 1, unpriced: 1 },
  });
  expect(totals.hours).toEqual({ inside: 1 });
  expect(capacity).toEqual([]);
});

test("quality says where the cost of the goods comes from", () => {
  const under = parsedModel(`currency = "USD"\n[families.bolts]\nmargin = 0.3`);
  const cells = [
    {
      account: "smith",
      month: "2026-01",
      sums: { invoiced: 1000, cogs: 400, standard_cost: 100, uncosted_net: 500, unlisted_net: 250 },
      uncosted_by_family: { bolts: 200, nuts: 300 },
    },
  ];
  const { totals } = shownOf({ cells, under });
  expect(totals.economics.cogs).toBe(540); // 400 + 200 × 70 %
  expect(totals.quality.cost_of_goods).toEqual({
    measured: 0.375, // three quarters of the 500 that have a cost
    standard: 0.125,
    estimated: 0.2,
    missing: 0.3,
  });
  expect(totals.quality.list_prices).toBe(0.75);
});

test("quality says how much time was recorded", () => {
  const { totals } = shownOf({
    cells: [
      {
        account: "smith",
        month: "2026-01",
        drivers: { order: 6 },
        minutes_by_role: { inside: 20, courier: 15 },
        minutes_without_role: { lunch: 5 },
      },
    ],
  });
  expect(totals.quality.time).toEqual({ measured: 0.4, estimated: 0.6, unpriced: 0.2 });
  expect(totals.hours).toEqual({ inside: 1.33, courier: 0.25, "(no role)": 0.08 });
});

test("sellers are shown with what they brought, and nobody too", () => {
  const sales = [
    { account: "smith", seller: "ann", month: "2026-01", net_sales: 300, gross_profit: 100 },
    { account: "smith", seller: null, month: "2026-01", net_sales: 50, gross_profit: 20 },
  ];
  const under = parsedModel(`currency = "USD"\n[commission]\nbasis = "gross_profit"\nrate = 0.05`);
  const { sellers, totals } = shownOf({ sales, sellers: [{ id: "ann", role: "sales" }], under });
  expect(sellers).toEqual([
    {
      employee_id: "ann",
      name: "ann",
      role: "sales",
      net_sales: 300,
      gross_profit: 100,
      commission: 5,
    },
    { employee_id: null, name: null, role: null, net_sales: 50, gross_profit: 20, commission: 0 },
  ]);
  expect(totals.economics.commission).toBe(5);
});

test("capacity is scaled to the window, and over-use is negative", () => {
  const cells = [{ account: "smith", month: "2026-01", drivers: { order: 120 } }];
  const half = parsedModel(
    `currency = "USD"\n${role.replace("2026-02-01", "2026-03-04")}`, // 62 days, twice the window's
  );
  expect(shownOf({ cells, under: half }).capacity).toEqual([
    {
      role: "inside",
      supplied_minutes: 500,
      used_minutes: 1200,
      unused_minutes: -700,
      rate: 0.6,
      supplied_cost: 300,
      assigned_cost: 720,
      unused_cost: -420,
    },
  ]);
});

interface Sample {
  readonly cells?: readonly SampleCell[];
  readonly sales?: Parameters<typeof factsSample>[0]["sales"];
  readonly sellers?: Parameters<typeof factsSample>[0]["sellers"];
  readonly coverage?: Partial<LedgerCoverage>;
  readonly under?: CostModel;
  readonly hour_values?: HourValues;
}

function shownOf({
  cells = [],
  sales = [],
  sellers = [],
  coverage = {},
  under = model,
  hour_values,
}: Sample): Shown {
  const facts = factsSample({
    from: "2026-01-01",
    to: "2026-02-01",
    cells,
    sales,
    sellers,
    coverage,
  });
  return shown(statement(tally(facts), under, { hour_values: hour_values ?? null }));
}

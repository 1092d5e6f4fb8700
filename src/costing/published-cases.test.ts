import { expect, test } from "vitest";
import { factsSample } from "../ledger/facts-sample.ts";
import { tally } from "../ledger/tally.ts";
import { sumOf } from "../lib/column.ts";
import { inUnits } from "../lib/ten-thousandths.ts";
import { ageingAllowance } from "./ageing-allowance.ts";
import { capacityMinutes, capacityRate, capacityUse } from "./capacity.ts";
import { carryingCostOf } from "./carrying-cost.ts";
import { commissionOn } from "./commission-scale.ts";
import { parsedModel } from "./cost-model.test-support.ts";
import { costToServe } from "./cost-to-serve.ts";
import { daysSalesOutstanding } from "./days-sales-outstanding.ts";
import { effectiveDiscountRate, nominalDiscountRate } from "./early-payment-discount.ts";
import { casesOrSkip } from "./published-cases.test-support.ts";

test("a quarter of customer service is costed as Kaplan and Anderson print it", (context) => {
  const { capacity } = casesOrSkip(context);
  const { in: given, out } = capacity[0];
  const model = parsedModel(`
    currency = "USD"
    [roles.service]
    cost = ${given.cost}
    period = { from = 2026-01-01, to = 2026-04-01 }
    capacity_minutes = ${given.capacity_minutes}
    ${timeRows("service", given.unit_minutes)}`);
  const costed = costToServe(quarterOf(given.volumes), model);
  expect(costed.capacity).toEqual([
    {
      role: "service",
      supplied_minutes: given.capacity_minutes,
      used_minutes: out.used_minutes,
      unused_minutes: out.unused_minutes,
      rate: out.rate * 10_000,
      supplied_cost: given.cost * 10_000,
      assigned_cost: out.assigned * 10_000,
      unused_cost: out.unused_cost * 10_000,
    },
  ]);
  expect(inUnits(sumOf(costed.by_role.service ?? new Float64Array()))).toBe(out.assigned);
  for (const [driver, minutes] of Object.entries(given.unit_minutes)) {
    expect(minutes * out.rate).toBeCloseTo(out.driver_rates[driver] ?? NaN, 2);
  }
});

test("hours serve as well as minutes: Garber's three activities", (context) => {
  const { capacity } = casesOrSkip(context);
  const { in: given, out } = capacity[1];
  const hours = given.unit_hours.map((unit, i) => unit * (given.volumes[i] ?? 0));
  const supply = { cost: given.cost, capacity: given.capacity_hours };
  expect(hours).toEqual(out.hours);
  expect(hours.map((used) => used * capacityRate(supply))).toEqual(out.assigned);
  expect(capacityUse(supply, total(hours))).toEqual({
    rate: out.rate,
    assigned_cost: total(out.assigned),
    unused: out.unused_hours,
    unused_cost: out.unused_cost,
  });
});

test("use above capacity is negative unused time, never cut off", (context) => {
  const { capacity } = casesOrSkip(context);
  const { in: given, out } = capacity[2];
  const used = total(given.unit_hours.map((unit, i) => unit * (given.volumes[i] ?? 0)));
  const use = capacityUse({ cost: given.cost, capacity: given.capacity_hours }, used);
  expect(used).toBe(out.used_hours);
  expect(use.rate).toBe(out.rate);
  expect(use.unused).toBe(out.unused_hours);
});

test("a warehouse's capacity is people × minutes", (context) => {
  const { capacity } = casesOrSkip(context);
  const { in: given, out } = capacity[3];
  const minutes = capacityMinutes({
    people: given.people,
    minutes_per_person: given.days * given.minutes_per_day,
    practical: 1,
  });
  const use = capacityUse({ cost: given.cost, capacity: minutes }, given.used_minutes);
  expect(minutes).toBe(out.capacity_minutes);
  expect(use.rate).toBeCloseTo(out.rate, 10);
  expect(use.unused).toBe(out.unused_minutes);
  expect(use.unused_cost).toBeCloseTo(out.unused_cost, 2);
});

test("a distributor's cost pools give a rate per driver", (context) => {
  const { capacity } = casesOrSkip(context);
  const { in: given, out } = capacity[4];
  const rates = given.pools.map((cost, i) =>
    capacityRate({ cost, capacity: given.volumes[i] ?? 0 }),
  );
  expect(rates).toEqual(out.rates);
  expect(total(given.pools)).toBe(out.total);
});

test("Hunter's time equation gives the minutes of every order", (context) => {
  const { time_equation } = casesOrSkip(context);
  const model = parsedModel(`
    currency = "USD"
    [roles.service]
    cost = 1
    period = { from = 2026-01-01, to = 2026-04-01 }
    capacity_minutes = 1
    ${timeRows("service", { order: 5, line: 3, "order.first": 15, expedite: 10 })}`);
  for (const row of time_equation.rows) {
    const counts = { order: 1, line: row.lines, "order.first": row.new, expedite: row.rush };
    const { minutes } = costToServe(quarterOf(counts), model);
    expect([...(minutes.by_role.service ?? [])]).toEqual([row.minutes]);
  }
});

test("2/10 net 30 is worth 37 % a year", (context) => {
  const { late_payment } = casesOrSkip(context);
  const { in: terms, out } = late_payment[0];
  expect(nominalDiscountRate(terms, 360)).toBeCloseTo(out.nominal_360, 6);
  expect(nominalDiscountRate(terms, 365)).toBeCloseTo(out.nominal_365, 6);
  expect(effectiveDiscountRate(terms, 365)).toBeCloseTo(out.effective_365, 6);
});

test("Gartshore's longer terms cost less on the basis of cost", (context) => {
  const { late_payment } = casesOrSkip(context);
  const { in: given, out } = late_payment[1];
  const added = {
    balance_days: (given.receivable_to - given.receivable_from) * 365,
    annual_rate: given.annual_rate,
    days_in_year: 365,
  };
  const { variable_cost_ratio } = given;
  expect(carryingCostOf(added)).toBeCloseTo(out.revenue_basis, 2);
  expect(carryingCostOf({ ...added, variable_cost_ratio })).toBeCloseTo(out.cost_basis, 2);
});

test("one invoice costs what its open days cost", (context) => {
  const { late_payment } = casesOrSkip(context);
  const { in: given, out } = late_payment[2];
  const balance_days = given.amount * given.days;
  expect(carryingCostOf({ ...given, balance_days })).toBeCloseTo(out.carrying_cost, 2);
});

test("days of sales outstanding follow the length of the year", (context) => {
  const { late_payment } = casesOrSkip(context);
  const { in: given, out } = late_payment[3];
  expect(daysSalesOutstanding({ ...given, days: 365 })).toBe(out.dso_365);
  expect(daysSalesOutstanding({ ...given, days: 360 })).toBe(out.dso_360);
});

test("the allowance for doubtful receivables goes by age", (context) => {
  const { late_payment } = casesOrSkip(context);
  const { in: given, out } = late_payment[4];
  const bands = given.balances.map((balance, i) => ({ balance, rate: given.rates[i] ?? 0 }));
  expect(ageingAllowance(bands)).toBeCloseTo(out.allowance, 2);
});

test("each tier's rate holds on its own part", (context) => {
  const { commission } = casesOrSkip(context);
  const { in: given, out } = commission[0];
  const tiers = given.tiers.map(([up_to, rate]) => ({ up_to, rate }));
  const paid = given.gross_profit.map((profit) => commissionOn(profit, tiers));
  paid.forEach((amount, i) => expect(amount).toBeCloseTo(out.commission[i] ?? NaN, 2));
});

function timeRows(role: string, minutes: Readonly<Record<string, number>>): string {
  return Object.entries(minutes)
    .map(([per, each]) => `[[time]]\nrole = "${role}"\nper = "${per}"\nminutes = ${each}`)
    .join("\n");
}

function quarterOf(drivers: Readonly<Record<string, number>>) {
  const cells = [{ account: "one", month: "2026-01", drivers }];
  return tally(factsSample({ from: "2026-01-01", to: "2026-04-01", cells }));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

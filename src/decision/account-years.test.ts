import { expect, test } from "vitest";
import type { CostModel } from "../costing/cost-model.ts";
import { acme, acmeBook as book, acmeModel as model } from "./acme-book.test-support.ts";
import type { SampleCell } from "../ledger/facts-sample.ts";
import type { AccountYear } from "./account-year.ts";
import { breakEvenRise } from "./break-even-price.ts";
import {
  allYears,
  bookFacts,
  type StatedBook,
  statedBook,
  statedFacts,
} from "./stated-book.test-support.ts";
import { avoidableProfit, netProfit } from "./year.ts";

test("a year is read line by line", () => {
  const { today } = yearOf(book);
  const { carrying_cost, hours, ...exact } = today;
  expect(exact).toEqual({
    net_sales: 100_000,
    cogs: 80_000,
    charges: 300, // freight, 10 × 30
    charges_avoidable: 150,
    expenses: 2000,
    early_discounts: 500,
    bad_debt: 300,
    commission: 2000,
    fees: 0,
  });
  // A balance of 40,000 in March and 10,000 for 275 days after it, at 10 % a year.
  expect(carrying_cost).toBeCloseTo((2_790_000 * 0.1) / 365, 6);
  // 20 visits of 1.5; 15 on record and 50 phone orders of 0.1; 200 orders of 0.2, 8 reminders and 10 express orders.
  expect(hours[0]).toBe(30);
  expect(hours[1]).toBeCloseTo(15 + 5, 9);
  expect(hours[2]).toBeCloseTo(40 + 4 + 10, 9);
});

test("visits and meals are read with what they take and cost", () => {
  expect(yearOf(book).face).toEqual({
    visits: 20,
    meals: 5,
    visit_hours: 1.5,
    meal_hours: 0,
    expenses: 1250,
  });
});

test("visits whose minutes are on record took those, the others what the time equation says", () => {
  const timed = {
    ...acme,
    drivers: { ...acme.drivers, "visit.minutes": 1200 },
    untimed: { visit: 10 },
    minutes_by_role: { outside: 1200 },
  };
  const { face, today } = yearOf(withCell(timed));
  expect(face.visit_hours).toBe(1.75); // (20 hours on record + 10 × 1.5) ÷ 20
  expect(today.hours[0]).toBe(35);
});

test("small orders take the work of an order, and that of their way in as often as orders come by it", () => {
  expect(yearOf(book).small_orders).toEqual({
    driver: "order.small",
    hours: [0, expect.closeTo(0.025, 12), 0.2], // a quarter of all orders by phone
    charge: 0,
    charge_avoidable: 0,
    count: 40,
    below: 100,
  });
});

test("nothing counts as a small order where the cost model names no amount", () => {
  const without = { ...book, model: { ...model, small_order_below: null } };
  expect(yearOf(without).small_orders).toBeNull();
});

test("services and reminders are counted with what one takes", () => {
  const { services, reminders } = yearOf(book);
  expect(services.map(({ driver, count }) => [driver, count])).toEqual([
    ["expedite", 10],
    ["delivery", 0],
    ["return", 0],
  ]);
  expect(services[0]).toMatchObject({ hours: [0, 0, 1], charge: 30, charge_avoidable: 15 });
  expect(reminders).toEqual({
    driver: "dunning",
    hours: [0, 0, 0.5],
    charge: 0,
    charge_avoidable: 0,
    count: 8,
  });
});

test("of the carrying cost that part is late for which the balance was overdue", () => {
  expect(yearOf(book).late_share).toBeCloseTo(30_000 / 2_790_000, 9);
  const fromDue = {
    ...model,
    capital: { annual_rate: 0.1, basis: "revenue", days_in_year: 365, from: "due" },
  } as const;
  expect(yearOf({ ...book, model: fromDue }).late_share).toBe(1);
});

test("half a year counts twice, but what is owed counts once", () => {
  const half = { ...book, sample: { ...book.sample, to: "2025-07-02" } };
  const yearly = 365 / 182;
  const { today, open_balance, face, small_orders, reminders } = yearOf(half);
  expect(today.net_sales).toBeCloseTo(100_000 * yearly, 6);
  expect(today.hours[0]).toBeCloseTo(30 * yearly, 9);
  expect(face).toMatchObject({ visits: 20 * yearly, visit_hours: 1.5, expenses: 1250 * yearly });
  expect(small_orders?.count).toBeCloseTo(40 * yearly, 9);
  expect(small_orders?.hours[2]).toBe(0.2);
  expect(reminders.count).toBeCloseTo(8 * yearly, 9);
  expect(open_balance).toBe(10_000);
});

test("two years count half", () => {
  const both = { ...book, sample: { ...book.sample, from: "2024-01-01" } };
  expect(yearOf(both).today.net_sales).toBeCloseTo((100_000 * 365) / 731, 6);
});

test("an account is its owner's, else whoever's who sold most to it, else nobody's", () => {
  const sellerOf = (change: Partial<StatedBook>) => yearOf({ ...book, ...change }).seller;
  expect(sellerOf({ owners: { acme: "ivy" } })).toBe(1);
  expect(sellerOf({ owners: { acme: "director" } })).toBe(0);
  expect(sellerOf({ sample: { ...book.sample, sales: [] } })).toBe(-1);
});

test("a seller is paid for an account at the rate that its commission comes to", () => {
  expect(yearOf(book).commission_rate).toBe(0.1);
  expect(yearOf({ ...book, model: { ...model, commission: null } }).commission_rate).toBe(0);
});

test("commission on sales of another year makes no rate beyond the plan's", () => {
  const cash: CostModel = {
    ...model,
    commission: model.commission === null ? null : { ...model.commission, paid_on: "cash" },
  };
  const [sale] = book.sample.sales ?? [];
  const paid = (paid_gross_profit: number) =>
    yearOf({
      ...book,
      model: cash,
      sample: { ...book.sample, sales: sale === undefined ? [] : [{ ...sale, paid_gross_profit }] },
    });
  expect(paid(50_000)).toMatchObject({ commission_rate: 0.1, today: { commission: 5000 } });
  expect(paid(5000)).toMatchObject({ commission_rate: 0.025, today: { commission: 500 } });
});

test("a loss takes commission back at the same rate", () => {
  const lost = { ...acme, sums: { ...acme.sums, cogs: 110_000 } };
  const [sale] = book.sample.sales ?? [];
  const sales = sale === undefined ? [] : [{ ...sale, gross_profit: -10_000 }];
  const { commission_rate, today } = yearOf({
    ...book,
    sample: { ...book.sample, cells: [lost], sales },
  });
  expect(today.commission).toBe(-1000);
  expect(commission_rate).toBe(0.1);
});

test("prices raised by the break-even rise leave no net profit in the statement itself", () => {
  const dear = { ...acme, sums: { ...acme.sums, cogs: 95_000 } };
  const question = statedBook(withCell(dear, 5000));
  const [account] = allYears(question);
  const rise = account === undefined ? null : breakEvenRise(account, question.firm);
  expect(rise).toBeGreaterThan(0.02);
  const up = 1 + (rise ?? 0);
  const raised = {
    ...dear,
    sums: {
      ...dear.sums,
      invoiced: 100_000 * up,
      early_discounts: 500 * up,
      opened: 10_000 * up,
      opened_days: 40_000 * up,
    },
  };
  const restated = statedBook(withCell(raised, 100_000 * up - 95_000));
  expect(question.statement.lines.net_profit[0]).toBeLessThan(-20_000_000);
  // To a ten-thousandth for each of the amounts that the ledger rounds.
  expect(Math.abs(restated.statement.lines.net_profit[0] ?? 1e9)).toBeLessThan(5);
});

test("so they do where carrying cost rests on what the goods cost", () => {
  const onGoods = {
    ...model,
    capital: { annual_rate: 0.1, basis: "cost", days_in_year: 365, from: "issued" },
  } as const;
  const dear = { ...acme, sums: { ...acme.sums, cogs: 95_000 } };
  const question = statedBook({ ...withCell(dear, 5000), model: onGoods });
  const [account] = allYears(question);
  const up = 1 + (account === undefined ? 0 : (breakEvenRise(account, question.firm) ?? 0));
  const sums = {
    ...dear.sums,
    invoiced: 100_000 * up,
    early_discounts: 500 * up,
    opened: 10_000 * up,
    opened_days: 40_000 * up,
  };
  const restated = statedBook({
    ...withCell({ ...dear, sums }, 100_000 * up - 95_000),
    model: onGoods,
  });
  expect(Math.abs(restated.statement.lines.net_profit[0] ?? 1e9)).toBeLessThan(5);
});

test("a kept account earns what its statement says", () => {
  const { statement, firm } = statedBook(book);
  const { today } = yearOf(book);
  expect(netProfit(today, firm)).toBeCloseTo((statement.lines.net_profit[0] ?? 0) / 10_000, 6);
  expect(avoidableProfit(today, firm)).toBeCloseTo(
    (statement.avoidable_profit[0] ?? 0) / 10_000,
    6,
  );
});

test("there is nothing to decide about prospects and documents that name nobody", () => {
  const cells = [acme, { ...acme, account: "(unassigned)" }, { ...acme, account: "hope" }];
  const facts = bookFacts({ ...book, prospects: ["hope"], sample: { ...book.sample, cells } });
  const decided = allYears(statedFacts(facts, model)).map(
    ({ account }) => facts.accounts.id[account],
  );
  expect(decided).toEqual(["acme"]);
});

function yearOf(of: StatedBook): AccountYear {
  const [account] = allYears(statedBook(of));
  if (account === undefined) throw new Error("nothing to decide");
  return account;
}

function withCell(cell: SampleCell, gross_profit = 20_000): StatedBook {
  const sales = (book.sample.sales ?? []).map((sale) => ({ ...sale, gross_profit }));
  return { ...book, sample: { ...book.sample, cells: [cell], sales } };
}

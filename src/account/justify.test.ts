import { expect, test } from "vitest";
import { parsedModel } from "../costing/cost-model.test-support.ts";
import { factsSample } from "../ledger/facts-sample.ts";
import { tally } from "../ledger/tally.ts";
import { speech } from "../lib/speech.ts";
import { justify, verdictOf } from "./justify.ts";
import { shown } from "./shown.ts";
import { type Statement, statement } from "./statement.ts";

const model = parsedModel(`
currency = "USD"
[roles.inside]
cost = 60
period = { from = 2026-01-01, to = 2026-02-01 }
capacity_minutes = 60
[[time]]
role = "inside"
per = "order"
minutes = 30
[[charge]]
name = "freight"
per = "order"
amount = 20
`);

const english = speech("en", "USD");
const polish = speech("pl", "USD");

test("what was put in is time, and money of serving; what came back is held against it", () => {
  const { invested, returned, before, verdict } = justify(
    { now: february({ orders: 4, expenses: 100, profit: 1000 }), before: null },
    english,
  )(0);
  expect(invested).toEqual({ hours: 2, money: 300 }); // 4 × 30 min; 4 × 30 × 1.00 + 4 × 20 + 100
  expect(returned).toEqual({ gross_profit: 1000, net_profit: 700, per_unit: 1000 / 300 });
  expect(before).toBeNull();
  expect(verdict).toBe("pays");
});

test("an account that takes more and earns less than before pays less", () => {
  // 300 in and 700 net, after 200 in and 800 net
  const now = february({ orders: 4, expenses: 100, profit: 1000 });
  const before = january({ orders: 4, expenses: 0, profit: 1000 });
  expect(justify({ now, before }, english)(0)).toMatchObject({
    verdict: "pays_less",
    sentence:
      "Compared with the window before, it took 2 hours (unchanged) and $300 (50% more) and returned $1,000 gross profit (unchanged): it still earns $700 net, but more was put in than before for less than the $800 it earned then.",
  });
  expect(justify({ now, before }, polish)(0).sentence).toBe(
    "W porównaniu z poprzednim okresem obsługa zajęła 2 godziny (bez zmian) i kosztowała 300 USD (o 50% więcej), a klient przyniósł 1000 USD marży brutto (bez zmian): zysk netto nadal wynosi 700 USD, ale mimo większych nakładów to mniej niż poprzednie 800 USD.".replaceAll(
      / (?=USD)/g,
      "\u00a0",
    ),
  );
});

test("an account that ends with a loss does not pay, however it was before", () => {
  const now = february({ orders: 4, expenses: 100, profit: 200 });
  const { verdict, sentence } = justify({ now, before: null }, english)(0);
  expect(verdict).toBe("does_not_pay");
  expect(sentence).toBe(
    "It took 2 hours and $300 and returned $200 gross profit: it does not pay, a net loss of $100.",
  );
});

test("a window before in which nothing happened is none", () => {
  const now = february({ orders: 1, expenses: 0, profit: 100 });
  const before = january({ orders: 0, expenses: 0, profit: 0 });
  expect(justify({ now, before }, english)(0).before).toBeNull();
  expect(justify({ now: before, before }, english)(0).sentence).toBe(
    "Nothing was put into it and nothing came back.",
  );
});

test("a change from a loss is told in money, and one of many times as such", () => {
  const now = february({ orders: 16, expenses: 0, profit: 1000 });
  const before = january({ orders: 2, expenses: 0, profit: -50 });
  expect(justify({ now, before }, english)(0).sentence).toBe(
    "Compared with the window before, it took 8 hours (8.0 times as much) and $800 (8.0 times as much) and returned $1,000 gross profit (−$50 then): it earns $200 net, and each $1 put in brings back $1.25.",
  );
});

test("without a cost of goods nothing can be judged", () => {
  const cells = [
    {
      account: "A",
      month: "2026-02",
      sums: { invoiced: 500, uncosted_net: 500 },
      drivers: { order: 1 },
    },
  ];
  const now = statement(tally(factsSample({ from: "2026-02-01", to: "2026-03-01", cells })), model);
  expect(justify({ now, before: null }, english)(0)).toMatchObject({
    verdict: "unknown",
    sentence: "It cannot be told: most goods have no cost.",
  });
});

test("without a cost of service only a loss can be judged", () => {
  const of = (cogs: number) => {
    const cells = [{ account: "A", month: "2026-02", sums: { invoiced: 500, cogs } }];
    const bare = { ...model, roles: {}, time: [], charges: [] };
    const now = statement(
      tally(factsSample({ from: "2026-02-01", to: "2026-03-01", cells })),
      bare,
    );
    return justify({ now, before: null }, english)(0);
  };
  expect(of(400)).toMatchObject({
    verdict: "unknown",
    sentence:
      "What it takes is not known; it returned $100 gross profit: whether that pays cannot be told.",
  });
  expect(of(520)).toMatchObject({
    verdict: "does_not_pay",
    sentence:
      "What it takes is not known; it returned −$20 gross profit: it does not pay, a net loss of $20 before any service.",
  });
});

test("years are called years", () => {
  const of = (year: number, invoiced: number) => {
    const cells = [{ account: "A", month: `${year}-05`, sums: { invoiced, expenses: 1 } }];
    return statement(
      tally(factsSample({ from: `${year}-01-01`, to: `${year + 1}-01-01`, cells })),
      model,
    );
  };
  const { sentence } = justify({ now: of(2025, 900), before: of(2024, 1000) }, english)(0);
  expect(sentence).toContain("Compared with the year before");
  expect(sentence).toContain("$900 gross profit (10% less)");
});

test("a fall of five per cent is tolerated, and none matters where no more was taken", () => {
  const exchange = (money: number, net_profit: number) => ({
    invested: { hours: 1, money },
    returned: { gross_profit: 0, net_profit, per_unit: (net_profit + money) / money },
  });
  expect(verdictOf(exchange(101, 950), exchange(100, 1000))).toBe("pays");
  expect(verdictOf(exchange(101, 949), exchange(100, 1000))).toBe("pays_less");
  expect(verdictOf(exchange(100, 500), exchange(100, 1000))).toBe("pays");
});

test("an account that takes more and earns more pays, though each unit brings less", () => {
  const before = {
    invested: { hours: 1, money: 100 },
    returned: { gross_profit: 800, net_profit: 700, per_unit: 8 },
  };
  const now = {
    invested: { hours: 2, money: 140 },
    returned: { gross_profit: 1000, net_profit: 860, per_unit: 1000 / 140 },
  };
  expect(verdictOf(now, before)).toBe("pays");
});

test("every figure is the one that the statement shows", () => {
  const cells = ["A", "B", "C"].map((account, i) => ({
    account,
    month: "2026-02",
    sums: { invoiced: 10.0017 + i, cogs: 3.3349, expenses: 0.1234 },
    drivers: { order: i + 1 / 3 },
  }));
  const now = statement(tally(factsSample({ from: "2026-02-01", to: "2026-03-01", cells })), {
    ...model,
    charges: [],
  });
  const justified = justify({ now, before: null }, english);
  shown(now).accounts.forEach(({ economics, hours }, i) => {
    const { invested, returned } = justified(i);
    expect(returned.net_profit).toBe(economics.net_profit);
    expect(returned.gross_profit).toBe(economics.gross_profit);
    expect(invested.hours).toBe(hours["inside"]);
    const cents = ((economics.cost_to_serve ?? 0) + (economics.expenses ?? 0)) * 100;
    expect(invested.money * 100).toBeCloseTo(cents, 6);
  });
});

interface Month {
  readonly orders: number;
  readonly expenses: number;
  readonly profit: number;
}

function february(month: Month): Statement {
  return statedMonth({ from: "2026-02-01", to: "2026-03-01" }, month);
}

function january(month: Month): Statement {
  return statedMonth({ from: "2026-01-01", to: "2026-02-01" }, month);
}

function statedMonth(
  window: { readonly from: string; readonly to: string },
  { orders, expenses, profit }: Month,
): Statement {
  const sums = profit === 0 ? {} : { invoiced: profit + 500, cogs: 500, expenses };
  const month = window.from.slice(0, 7);
  const cells = [{ account: "A", month, sums, drivers: { order: orders } }];
  return statement(tally(factsSample({ ...window, cells })), model);
}

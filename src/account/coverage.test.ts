import { expect, test } from "vitest";
import { parsedModel } from "../costing/cost-model.test-support.ts";
import type { CostModel } from "../costing/cost-model.ts";
import type { LedgerCoverage } from "../ledger/facts.ts";
import { factsSample, type SampleCell } from "../ledger/facts-sample.ts";
import { tally } from "../ledger/tally.ts";
import { sumOf } from "../lib/column.ts";
import { speech } from "../lib/speech.ts";
import { coverage } from "./coverage.ts";
import { statement } from "./statement.ts";

const model = parsedModel(`
currency = "USD"
[capital]
annual_rate = 0.0365
[roles.inside]
cost = 60
period = { from = 2026-01-01, to = 2026-02-01 }
capacity_minutes = 60
[[time]]
role = "inside"
per = "order"
minutes = 10
[[time]]
role = "inside"
per = "call"
minutes = 5
[families.bolts]
margin = 0.33
`);

const english = speech("en", "USD");
const polish = speech("pl", "PLN");

test("a book in which everything is measured has nothing that could move net profit", () => {
  const sums = { invoiced: 1000, cogs: 600, gross: 1230 };
  const { cost_of_goods, payment_dates, time } = covered({ sums, minutes_by_role: { inside: 30 } });
  for (const part of [cost_of_goods, payment_dates, time]) {
    expect(part.shares).toEqual({ measured: 1, estimated: 0, missing: 0 });
    expect([part.could_lower_by, part.could_raise_by]).toEqual([0, 0]);
  }
  expect(cost_of_goods.sentence).toBe("100% of net sales has a cost of its own.");
});

const mixed: Partial<SampleCell> = {
  sums: { invoiced: 1600, cogs: 600, standard_cost: 150, uncosted_net: 600 },
  uncosted_by_family: { bolts: 500, "": 100 },
};

test("goods without a cost lower net profit by what they cost at the book's own margin less ten points", () => {
  // 1,000 costed at 60 %: margin 40 %; 100 × (1 − 0.30) + 500 × 0.05
  expect(covered(mixed).cost_of_goods).toEqual({
    shares: { measured: 750 / 1600, estimated: 250 / 1600 + 500 / 1600, missing: 100 / 1600 },
    could_lower_by: 95,
    could_raise_by: 25,
    sentence:
      "47% of net sales has a cost of its own, 47% rests on standard costs or family margins, 6% has no cost and counts as all profit; net profit could be up to $95 lower or $25 higher; import cost_amount with the invoice lines or unit_cost with the products.",
  });
});

test("where hardly any goods have a cost, those without could cost up to 85 % of their price", () => {
  const sums = { invoiced: 1000, cogs: 100, uncosted_net: 801 };
  const { could_lower_by, could_raise_by } = covered({ sums }).cost_of_goods;
  expect(could_lower_by).toBe(680.85);
  expect(could_raise_by).toBe(0);
});

test("without payments, open invoices could cost what thirty to sixty days cost", () => {
  const part = covered(
    { sums: { gross: 100_000 } },
    { coverage: { payments: false } },
  ).payment_dates;
  expect(part).toEqual({
    shares: { measured: 0, estimated: 0, missing: 1 },
    could_lower_by: 600, // 100,000 × 0.0365 ÷ 365 × 60
    could_raise_by: 0,
    sentence:
      "There are no payments in the book: if invoices stay open for 30 to 60 days, that costs $300 to $600, which net profit leaves out; import payments.",
  });
});

test("without a rate of capital, ten per cent a year is taken", () => {
  const options = { coverage: { payments: false }, model: { ...model, capital: null } };
  const { could_lower_by } = covered({ sums: { gross: 36_500 } }, options).payment_dates;
  expect(could_lower_by).toBe(600);
});

test("payments without due dates tell what open invoices cost, unless it counts from the due date", () => {
  const sums = { gross: 100_000 };
  const from = {
    ...model.capital,
    annual_rate: 0.0365,
    basis: "revenue",
    days_in_year: 365,
    from: "due",
  } as const;
  const none = { due_dates: false };
  expect(covered({ sums }, { coverage: none }).payment_dates).toMatchObject({
    shares: { missing: 1 },
    could_lower_by: 0,
  });
  const counted = covered({ sums }, { coverage: none, model: { ...model, capital: from } });
  expect(counted.payment_dates.could_lower_by).toBe(600);
});

test("time from time equations could cost a quarter more or less", () => {
  // 9 orders × 10 min at 1.00 are estimated, 60 min recorded
  const cell = { drivers: { order: 9 }, minutes_by_role: { inside: 60 } };
  expect(covered(cell).time).toEqual({
    shares: { measured: 0.4, estimated: 0.6, missing: 0 },
    could_lower_by: 22.5,
    could_raise_by: 22.5,
    sentence:
      "40% of the minutes was recorded, 60% follows from the time equations of the cost model; net profit could be up to $23 lower or higher; record the minutes of calls and visits.",
  });
});

test("without touches, talks and visits are missing and could cost as much as the documents", () => {
  const options = { coverage: { touches: false }, language: polish };
  expect(covered({ drivers: { order: 9 } }, options).time).toEqual({
    shares: { measured: 0, estimated: 1, missing: 0 },
    could_lower_by: 90,
    could_raise_by: 0,
    sentence:
      "Cały czas wynika z dokumentów i równań czasowych w modelu kosztów, brakuje rozmów i wizyt; zysk netto może być niższy nawet o 90 zł; zaimportuj rozmowy, e-maile i wizyty jako kontakty (touches).".replace(
        "90 zł",
        "90\u00a0zł",
      ),
  });
});

test("where nothing happened there is nothing to share", () => {
  const { cost_of_goods, payment_dates, time } = covered({});
  expect([cost_of_goods.shares, payment_dates.shares, time.shares]).toEqual([null, null, null]);
});

interface Options {
  readonly coverage?: Partial<LedgerCoverage>;
  readonly model?: CostModel;
  readonly language?: typeof english;
}

function covered(cell: Partial<SampleCell>, options: Options = {}) {
  const cells = [{ account: "A", month: "2026-01", ...cell }];
  const span = { from: "2026-01-01", to: "2026-02-01" };
  const facts = factsSample({ ...span, cells, coverage: options.coverage ?? {} });
  const stated = statement(tally(facts), options.model ?? model);
  return coverage(stated, options.language ?? english)(sumOf);
}

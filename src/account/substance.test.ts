import { expect, test } from "vitest";
import { parsedModel } from "../costing/cost-model.test-support.ts";
import { factsSample, type SampleCell } from "../ledger/facts-sample.ts";
import { tally } from "../ledger/tally.ts";
import { speech } from "../lib/speech.ts";
import { statement } from "./statement.ts";
import { type AskCounts, substance } from "./substance.ts";

const english = speech("en", "USD");
const polish = speech("pl", "PLN");
const busy: Partial<SampleCell> = {
  sums: { problems: 10 },
  drivers: {
    order: 120,
    complaint: 6,
    return: 3,
    credit_note: 5,
    dispute: 1,
    visit: 12,
    meal: 2,
    quote: 3,
  },
};

test("the quality delivered stands beside the selling done", () => {
  expect(told(busy, { asks: { asked: 4, yes: 1 } })).toEqual({
    delivered: {
      orders: 120,
      complaints: 6,
      returns: 3,
      returns_from: "touches",
      disputes: 1,
      problems_per_100_orders: 1000 / 120,
      on_time: null,
    },
    sold: { asks: 4, yes: 1, visits: 12, meals: 2, proposals: 3 },
    sentence:
      "Delivered: 120 orders, 6 complaints, 3 returns, 1 disputed invoice, 8.3 problems per 100 orders; selling: 4 asks, 1 yes, 12 visits, 2 meals, 3 quotes.",
  });
});

test("the same in Polish", () => {
  expect(told(busy, { asks: { asked: 4, yes: 1 }, language: polish }).sentence).toBe(
    "Jakość: 120 zamówień, 6 reklamacji, 3 zwroty, 1 sporna faktura, 8,3 problemu na 100 zamówień; sprzedaż: 4 prośby o zamówienie, 1 zgoda, 12 wizyt, 2 wspólne posiłki, 3 oferty.",
  );
});

test("without touches, nobody can tell complaints, and credit notes stand in for returns", () => {
  expect(told(busy, { touches: false })).toEqual({
    delivered: {
      orders: 120,
      complaints: null,
      returns: 5,
      returns_from: "credit_notes",
      disputes: 1,
      problems_per_100_orders: null,
      on_time: null,
    },
    sold: { asks: null, yes: null, visits: null, meals: null, proposals: null },
    sentence:
      "Delivered: 120 orders, 5 credit notes, 1 disputed invoice; complaints, visits, meals and quotes are not on record; asks are not on record.",
  });
});

test("what was recorded for nobody is not known, rather than none", () => {
  const { delivered, sold, sentence } = told(
    { drivers: { order: 0, credit_note: 1 } },
    { asks: { asked: 0, yes: 0 } },
  );
  expect(delivered).toMatchObject({ complaints: null, returns: 1, returns_from: "credit_notes" });
  expect(delivered.problems_per_100_orders).toBeNull();
  expect(sold.visits).toBeNull();
  expect(sentence).toBe(
    "Delivered: no orders, 1 credit note; selling: nothing asked for; complaints, visits, meals and quotes are not on record.",
  );
});

interface Told {
  readonly asks?: AskCounts;
  readonly touches?: boolean;
  readonly language?: typeof english;
}

function told(cell: Partial<SampleCell>, { asks, touches = true, language = english }: Told) {
  const cells = [{ account: "A", month: "2026-01", ...cell }];
  const span = { from: "2026-01-01", to: "2026-02-01" };
  const facts = factsSample({ ...span, cells, coverage: { touches } });
  const stated = statement(tally(facts), parsedModel(`currency = "USD"`));
  return substance(stated, { asks: asks === undefined ? null : [asks] }, language)(0);
}

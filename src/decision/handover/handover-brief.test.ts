import { expect, test } from "vitest";
import { languages } from "../../lib/language.ts";
import { speech } from "../../lib/speech.ts";
import { handoverBrief } from "./handover-brief.ts";
import type { HandoverCase } from "./handover-case.ts";
import { sampleCase, sampleDossier } from "./handover-case.test-support.ts";

const briefOf = (changes: Partial<HandoverCase> = {}, language: "en" | "pl" = "en") =>
  handoverBrief({ ...sampleCase, ...changes }, speech(language, "EUR"));

const withDossier = (changes: Partial<typeof sampleDossier>) =>
  briefOf({ dossier: { ...sampleDossier, ...changes } });

test("habits are how it orders, who starts contact and how it pays", () => {
  expect(briefOf().habits).toEqual([
    "24 orders in this window, 2.0 a month, €1,125 each on average.",
    "Orders come 75% by phone, 8% fax.",
    "50% of orders are placed on Tuesdays.",
    "25% of orders are small by the limit of the cost model.",
    "In this window: 5 visits, 40 calls.",
    "It starts 75% of all contact itself.",
    "It pays 12 days late on average, and took €120 of early-payment discounts.",
  ]);
});

test("what to keep and what not to promise rests on what was usual", () => {
  const { keep, not_to_promise } = briefOf({ successor: null });
  expect(keep).toEqual([
    "Be friendly and brief: price, order size and terms come before more service.",
    "Bo Desk (inside sales) stays its daily contact: 42 touches in this window.",
    "Leave the way it orders (by phone) alone for two quarters.",
    "Visit on Tuesdays: it is used to that.",
    "Payment terms stay: 30 days, 2.5% off within 10 days.",
  ]);
  expect(not_to_promise).toEqual([
    "No more discount than today’s 10.0% off list.",
    "No longer terms than 30 days; it pays 12 days late as it is.",
    "No more than 4 visits a year; there were 5 in this window.",
    "No free express orders: there was one in this window.",
    "Nothing that takes more time: it loses €1,500 as it is.",
  ]);
});

test("the same is said in Polish, with Polish plurals", () => {
  const { habits, not_to_promise, problems_told, receivables_told, visits } = briefOf({}, "pl");
  expect(habits[0]).toBe("24 zamówienia w tym okresie, 2,0 miesięcznie, średnio po 1125\u00a0€.");
  expect(habits[4]).toBe("W tym okresie: 5 wizyt, 40 telefonów.");
  expect(not_to_promise[3]).toBe(
    "Żadnych darmowych zamówień ekspresowych: w tym okresie było jedno.",
  );
  expect(problems_told).toBe(
    "4 problemy w tym okresie, według rodzaju: 3 telefony, 1 sporna faktura.",
  );
  expect(receivables_told).toBe(
    "Na dzień 31 grudnia 2025 do zapłaty pozostaje 1500,00\u00a0€ (5 dokumentów), w tym po terminie 300,00\u00a0€.",
  );
  expect(visits[0]?.told).toBe("wtorek, 17 lutego 2026");
});

test("open documents shown and not shown add up to the balance, to the cent", () => {
  const { receivables } = briefOf();
  const shown = receivables?.documents.reduce((sum, { open }) => sum + open, 0) ?? 0;
  expect(receivables).toMatchObject({ balance: 1500, overdue: 300, others: { count: 1 } });
  expect(receivables?.documents.map(({ open }) => open)).toEqual([300, 400, 500, 600]);
  expect(shown + (receivables?.others.open ?? 0)).toBe(1500);
});

test("prices are net for one unit, the discount is off list", () => {
  expect(briefOf().products[0]).toMatchObject({
    net_sales: 98,
    average_price: 9.4,
    discount: 0.2167,
    last_price: 10,
    last_on: "2025-12-10",
  });
  const [product] = sampleDossier.products;
  const bare = { ...product, product_id: "X", name: null, family: null, net_sales: 10_000 };
  const untold = { priced_net: 0, priced_quantity: 0, listed_net: 0, list: 0, last: null };
  expect(withDossier({ products: [{ ...bare, ...untold }] }).products[0]).toMatchObject({
    average_price: null,
    discount: null,
    last_price: null,
  });
});

test("visits are on the weekday the account is used to, once a quarter", () => {
  expect(briefOf().visits).toEqual([
    { on: "2026-02-17", quarter: "2026-Q1", told: "Tuesday, February 17, 2026" },
    { on: "2026-05-19", quarter: "2026-Q2", told: "Tuesday, May 19, 2026" },
    { on: "2026-08-18", quarter: "2026-Q3", told: "Tuesday, August 18, 2026" },
    { on: "2026-11-17", quarter: "2026-Q4", told: "Tuesday, November 17, 2026" },
  ]);
});

test("a colleague shares a commission, a partner has a fee and is told no more than is allowed", () => {
  const own = briefOf().steps;
  expect(own).toEqual([
    "Bring the list of undelivered orders from the ERP, with the dates promised.",
    "Introduce Bo Desk by phone, to Pat Sealey first.",
    "Make the first visit together: February 17, 2026.",
    "Agree in writing how commission is split, and until when.",
    "Agree who collects the €1,500 that is open.",
    "Change the owner in the ERP and import the accounts again.",
    "After a quarter, hold orders and complaints against this page.",
  ]);
  const partner = briefOf({ successor: { kind: "partner", name: "Delta", role: null } }).steps;
  expect(partner[1]).toBe("Introduce Delta by phone, to Pat Sealey first.");
  expect(partner[3]).toContain("the partner’s fee");
  expect(partner[5]).toContain("data protection");
});

test("open orders are never made up: the brief says where to find them", () => {
  expect(briefOf().open_orders_told).toBe(
    "This book holds invoices, not orders still to be delivered. Bring the list of open orders from the ERP, with the dates promised.",
  );
});

test("a ring-fenced account is to be left in peace, whatever its type", () => {
  const { typing } = sampleCase;
  const fenced = typing && { ...typing, ring_fenced: true, ring_fenced_because: "new" as const };
  expect(briefOf({ typing: fenced }).keep[0]).toBe(
    "Give it time: it is new or growing, and to be left in peace.",
  );
});

test.each(languages)(
  "what the book does not tell is said, and no figure is made up, in %s",
  (language) => {
    const nobody = {
      ...sampleDossier,
      card: null,
      people: [],
      touched_by: [],
      notes: [],
      kinds: [],
      visit_weekdays: [0, 0, 0, 0, 0, 0, 0],
      disputes: 0,
      receivables: null,
      terms: null,
      orders: { count: 0, small: null, channels: [], weekdays: [0, 0, 0, 0, 0, 0, 0], latest: [] },
      products: [],
      pending: [],
    };
    const none = { list_sales: null, discounts: null, invoiced: null, net_sales: null };
    const economics = {
      ...none,
      gross_profit: null,
      net_profit: null,
      early_discounts: null,
      days_late: null,
    };
    const quality = { list_prices: null, touches: "missing" } as const;
    const figures = { economics, hours: {}, quality };
    const brief = briefOf({ dossier: nobody, figures, typing: null, successor: null }, language);
    expect(brief).toMatchObject({
      owner: null,
      name: null,
      receivables: null,
      keep: [],
      type: null,
    });
    expect(brief.figures).toEqual({
      net_sales: null,
      gross_profit: null,
      net_profit: null,
      hours: null,
      days_late: null,
    });
    const sentences = [
      ...brief.habits,
      ...brief.not_to_promise,
      ...brief.steps,
      brief.problems_told,
      brief.receivables_told,
    ];
    expect(sentences.join(" ")).not.toMatch(/NaN|Infinity|null|undefined|\{/);
    expect(sentences.length).toBeGreaterThan(10);
  },
);

import { expect, test } from "vitest";
import { ann, onlyWay, roundYear, smallQuestion } from "../../small-firm.test-support.ts";
import { waysOfKind } from "../ways.ts";

const express = {
  driver: "expedite",
  hours: [0, 0, 1],
  charge: 30,
  charge_avoidable: 15,
  count: 10,
};
const terms = {
  "price.elasticity": 1,
  "price.leaves": 0.01,
  "fees.paid": 0.4,
  "fees.dropped": 0.2,
  "fees.leaves": 0.05,
  "payment.cured": 0.4,
  "payment.leaves": 0.03,
  "reprice.talks": 6,
};
/** Prices are to rise by a tenth. */
const margin = { realised: 0.183, line: 0.9 };

test("each change stands alone, and all of them together", () => {
  const found = waysOfKind("reprice", smallQuestion({ account: { services: [express] }, terms }));
  expect(found.open && found.ways.map(({ variant }) => variant)).toEqual([
    "fees",
    "payment_terms",
    "together",
  ]);
});

test("a single change has nothing to be together with", () => {
  const found = waysOfKind("reprice", smallQuestion({ terms }));
  expect(found.open && found.ways.map(({ variant }) => variant)).toEqual(["payment_terms"]);
});

test("changes made together work on the volume that higher prices leave", () => {
  const question = smallQuestion({ account: { margin, services: [express] }, terms });
  const way = onlyWay("reprice", question, "together");
  const volume = 1 / 1.1;
  // Ten express orders become 10 ÷ 1.1; 40 % of them pay 50 and 20 % are dropped. Of 8 ÷ 1.1 reminders 40 % go.
  expect(way.after.net_sales).toBeCloseTo(100_000 + 200 * volume, 8);
  expect(way.after.cogs).toBeCloseTo(80_000 * volume, 8);
  expect(way.after.charges).toBeCloseTo((1000 - 60 - 3.2) * volume, 8);
  expect(way.after.hours[2]).toBeCloseTo((100 - 2 - 1.6) * volume, 10);
  expect(way.after.carrying_cost).toBeCloseTo(1200 * 0.8, 8);
  expect(way.leaves).toBeCloseTo(1 - 0.9 * 0.95 * 0.97, 12);
  expect(way.seller_hours).toEqual([{ seller: ann, before: 50, after: way.after.hours[0] }]);
  expect(way.after.hours[0]).toBeCloseTo(50 * volume, 10);
  expect(way.once).toEqual({ hours: 6, cost: 0 });
  expect(way.terms).toEqual([...new Set(way.terms)]);
});

test.each([
  ["no_sales", { today: { ...roundYear, net_sales: 0 } }],
  ["no_ground", { late_share: 0 }],
] as const)("nothing is repriced where there is reason against it: %s", (because, account) => {
  expect(waysOfKind("reprice", smallQuestion({ account }))).toEqual({ open: false, because });
});

import { expect, test } from "vitest";
import { onlyWay, roundYear, smallQuestion } from "../../small-firm.test-support.ts";
import { fees } from "./fees.ts";

/** At full rates an express order costs 20 + 30 = 50. */
const express = {
  driver: "expedite",
  hours: [0, 0, 1],
  charge: 30,
  charge_avoidable: 15,
  count: 10,
};
const terms = { "fees.paid": 0.4, "fees.dropped": 0.2, "fees.leaves": 0.05 };

test("a fee at cost is paid for some services, and others are no longer asked for", () => {
  const { after, leaves, figures } = onlyWay(
    "reprice",
    smallQuestion({ account: { services: [express] }, terms }),
    "fees",
  );
  expect(figures).toEqual({ fees: 200 }); // 10 × 50 × 40 %
  expect(leaves).toBe(0.05);
  expect(after).toEqual({
    ...roundYear,
    net_sales: 100_200,
    charges: 940, // two express orders less
    charges_avoidable: 770,
    hours: [50, 20, 98],
    commission: 2020, // a tenth of 20,200
  });
});

test("no more is dropped than is not paid for", () => {
  const change = fees(
    smallQuestion({
      account: { services: [express] },
      terms: { "fees.paid": 0.9, "fees.dropped": 0.5 },
    }),
  );
  expect(change?.after.hours[2]).toBeCloseTo(99, 12);
});

test("services that cost nothing or are not asked for give no ground", () => {
  const free = { ...express, hours: [0, 0, 0], charge: 0 };
  const none = { ...express, count: 0 };
  expect(fees(smallQuestion({ account: { services: [free, none] }, terms }))).toBeNull();
});

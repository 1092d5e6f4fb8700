import { expect, test } from "vitest";
import { roundYear, smallFirm } from "./small-firm.test-support.ts";
import {
  avoidableCostToServe,
  avoidableProfit,
  costToServe,
  earnedBeforeService,
  grossProfit,
  netProfit,
  scaledYear,
  yearSum,
} from "./year.ts";

test("a year's profits are those of the statement", () => {
  expect(grossProfit(roundYear)).toBe(20_000);
  expect(earnedBeforeService(roundYear)).toBe(16_000); // 20,000 − 2,000 − 500 − 300 − 1,200
  expect(costToServe(roundYear, smallFirm)).toBe(5600); // 50 × 60 + 20 × 30 + 100 × 20
  expect(avoidableCostToServe(roundYear, smallFirm)).toBe(3300); // 50 × 30 + 20 × 15 + 100 × 15
  expect(netProfit(roundYear, smallFirm)).toBe(7400); // 16,000 − 1,000 − 5,600 − 2,000
  expect(avoidableProfit(roundYear, smallFirm)).toBe(9900); // 16,000 − 800 − 3,300 − 2,000
});

test("a partner's fee is earned before anything is paid for service", () => {
  expect(earnedBeforeService({ ...roundYear, fees: 700 })).toBe(16_700);
});

test("two halves of a year add up to the year", () => {
  expect(yearSum([scaledYear(roundYear, 0.5), scaledYear(roundYear, 0.5)])).toEqual(roundYear);
});

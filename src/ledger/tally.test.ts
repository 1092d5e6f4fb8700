import { expect, test } from "vitest";
import { parseDay, type Window } from "../lib/day.ts";
import { factsSample } from "./facts-sample.ts";
import { tally } from "./tally.ts";

const facts = factsSample({
  from: "2026-01-01",
  to: "2026-04-01",
  opening: { jones: 100 },
  cells: [
    {
      account: "jones",
      month: "2026-01",
      sums: { invoiced: 50, opened: 50, opened_days: 50 * 11 },
    },
    {
      account: "jones",
      month: "2026-02",
      sums: { invoiced: 7, opened: -30, opened_days: -30 * 8 },
      drivers: { order: 2 },
    },
    {
      account: "jones",
      month: "2026-03",
      sums: { opened: -20, opened_days: -20 * 1 },
      drivers: { order: 3 },
    },
    { account: "smith", month: "2026-03", sums: { invoiced: 5 }, drivers: { call: 4 } },
  ],
});

test("every column is summed over the periods of the window", () => {
  const all = tally(facts);
  expect([...all.sums.invoiced]).toEqual([570_000, 50_000]);
  expect([...(all.drivers.order ?? [])]).toEqual([5, 0]);
  expect([...(all.drivers.call ?? [])]).toEqual([0, 4]);
});

test("a window inside leaves out the other periods", () => {
  const february = tally(facts, span("2026-02-01", "2026-03-01"));
  expect([...february.sums.invoiced]).toEqual([70_000, 0]);
  expect([...(february.drivers.order ?? [])]).toEqual([2, 0]);
});

test("the balance runs on: what was opened stays open for all the days after", () => {
  // January 100 × 31 + 50 × 11, February 150 × 28 − 30 × 8, March 120 × 31 − 20 × 1
  const days = { january: 3650, february: 3960, march: 3700 };
  expect(balanceDays("2026-01-01", "2026-02-01")).toBe(days.january);
  expect(balanceDays("2026-02-01", "2026-03-01")).toBe(days.february);
  expect(balanceDays("2026-03-01", "2026-04-01")).toBe(days.march);
  expect(balanceDays("2026-01-01", "2026-04-01")).toBe(11_310);
  expect(balanceDays("2026-02-01", "2026-04-01")).toBe(7660);
});

test("the closing balance is the one at the window's end", () => {
  expect(tally(facts, span("2026-02-01", "2026-03-01")).closing.balance[0]).toBe(1_200_000);
  expect(tally(facts).closing.balance[0]).toBe(1_000_000);
});

test("a window that cuts through a period is the caller's mistake", () => {
  expect(() => tally(facts, span("2026-01-15", "2026-03-01"))).toThrow(
    new RangeError(
      "2026-01-15 to 2026-03-01 is not made of whole periods of the facts of 2026-01-01 to 2026-04-01",
    ),
  );
});

test("months before the window are there for sales only", () => {
  const late = factsSample({
    from: "2026-03-01",
    to: "2026-04-01",
    sellers: [{ id: "ann" }],
    sales: [
      { account: "jones", seller: "ann", month: "2026-01", net_sales: 3 },
      { account: "jones", seller: null, month: "2026-03", net_sales: 4 },
    ],
  });
  const { sales } = tally(late);
  expect(sales.months.map(({ from }) => from)).toEqual([20_454, 20_485, 20_513]);
  expect([...sales.starts]).toEqual([0, 0, 0, 1, 2, 2, 2]);
  expect([...sales.rows.net_sales]).toEqual([40_000, 30_000]);
  expect(() => tally(late, span("2026-02-01", "2026-04-01"))).toThrow(RangeError);
});

function balanceDays(from: string, to: string): number {
  return (tally(facts, span(from, to)).balance_days[0] ?? 0) / 10_000;
}

function span(from: string, to: string): Window {
  return { from: parseDay(from) ?? 0, to: parseDay(to) ?? 0 };
}

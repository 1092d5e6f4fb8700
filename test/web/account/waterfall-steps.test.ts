import { expect, test } from "vitest";
import { type LineName, lineNames } from "../../../src/account/lines.ts";
import { byName } from "../../../src/lib/by-name.ts";
import { barPlaces, waterfallSteps } from "../../../web/screens/account/waterfall-steps.ts";

const smith = {
  ...byName(lineNames, (): number | null => 0),
  list_sales: 120,
  discounts: 20,
  invoiced: 100,
  net_sales: 100,
  cogs: 70,
  gross_profit: 30,
  cost_to_serve: 40,
  contribution: -10,
  commission: 5,
  net_profit: -15,
};

test("sums stand on nought, and what is taken off hangs from the level before", () => {
  const of = (line: LineName) => {
    const step = waterfallSteps(smith).find((one) => one.line === line);
    return [step?.from, step?.to];
  };
  expect(of("list_sales")).toEqual([0, 120]);
  expect(of("discounts")).toEqual([120, 100]);
  expect(of("cogs")).toEqual([100, 30]);
  expect(of("cost_to_serve")).toEqual([30, -10]);
  expect(of("net_profit")).toEqual([0, -15]);
});

test("a line that the book cannot tell leaves the level where it is", () => {
  const steps = waterfallSteps({ ...smith, discounts: null });
  expect(steps[1]).toMatchObject({ line: "discounts", amount: null, from: 120, to: 120 });
  expect(steps[2]).toMatchObject({ line: "invoiced", from: 0, to: 100 });
});

test("bars share one scale from the lowest end to the highest", () => {
  const { zero, bars } = barPlaces([
    { from: 0, to: 75 },
    { from: 0, to: -25 },
  ]);
  expect(zero).toBe(25);
  expect(bars).toEqual([
    { start: 25, width: 75 },
    { start: 0, width: 25 },
  ]);
});

test("where nothing is, no bar is", () => {
  expect(barPlaces([{ from: 0, to: 0 }])).toEqual({ zero: 0, bars: [{ start: 0, width: 0 }] });
});

import { expect, test } from "vitest";
import { lineNames } from "../account/lines.ts";
import { byName } from "../lib/by-name.ts";
import { waterfallSteps } from "./browser/waterfall.js";

const told = {
  list_sales: 120,
  discounts: 20,
  invoiced: 100,
  net_sales: 100,
  cogs: 70,
  gross_profit: 30,
  charges: 4,
  cost_to_serve: 31,
  contribution: -5,
  commission: 6,
  net_profit: -11,
};
const lines = { ...byName(lineNames, () => 0), ...told };

test("each piece hangs where the one before it ended, below nought too", () => {
  const steps = waterfallSteps(lines).map(({ line, from, to }) => [line, from, to]);
  expect(steps).toContainEqual(["discounts", 120, 100]);
  expect(steps).toContainEqual(["cogs", 100, 30]);
  expect(steps).toContainEqual(["charges", 30, 26]);
  expect(steps).toContainEqual(["cost_to_serve", 26, -5]);
  expect(steps).toContainEqual(["contribution", 0, -5]);
  expect(steps).toContainEqual(["commission", -5, -11]);
  expect(steps.at(-1)).toEqual(["net_profit", 0, -11]);
});

test("all sixteen lines are steps, in the statement's order", () => {
  expect(waterfallSteps(lines).map(({ line }) => line)).toEqual([...lineNames]);
});

test("a line that the book cannot tell moves nothing", () => {
  const steps = waterfallSteps({ ...lines, charges: null });
  expect(steps.find(({ line }) => line === "charges")).toMatchObject({
    amount: null,
    from: 30,
    to: 30,
  });
});

test("nothing hangs below a sum that the book cannot tell", () => {
  const untold = { ...lines, cogs: null, gross_profit: null, contribution: null, net_profit: null };
  const steps = waterfallSteps(untold);
  const below = steps.slice(steps.findIndex(({ line }) => line === "gross_profit"));
  expect(below.map(({ from, to }) => [from, to])).toEqual(below.map(() => [0, 0]));
  expect(steps.find(({ line }) => line === "net_sales")).toMatchObject({ from: 0, to: 100 });
});

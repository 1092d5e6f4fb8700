import { expect, test } from "vitest";
import { courseOf, expectedYear } from "../course.ts";
import { avoidableProfit, netProfit } from "../year.ts";
import { waysOfKind } from "../ways/ways.ts";
import { exampleQuestion, waysOutExample } from "./ways-out-example.test-support.ts";

const question = exampleQuestion();
const { account, firm } = question;

test.each(waysOutExample.gives)("$way $variant gives what the page says", (documented) => {
  const found = waysOfKind(documented.way, question);
  if (!found.open) throw new Error(`${documented.way} is not open`);
  const way = found.ways.find(({ variant }) => variant === documented.variant);
  if (way === undefined) throw new Error("no such variant");
  const { profit } = courseOf(way, { account, firm, quarters: 8 });
  const sum = (quarters: Float64Array) => quarters.reduce((total, one) => total + one, 0);
  const year = expectedYear(way);
  const loaded = netProfit(year, firm) - netProfit(account.today, firm);
  const settled = avoidableProfit(year, firm) - avoidableProfit(account.today, firm);
  expect(netProfit(year, firm)).toBeCloseTo(documented.net_profit, 2);
  expect(sum(profit.subarray(0, 4))).toBeCloseTo(documented.year_1, 2);
  expect(sum(profit.subarray(4))).toBeCloseTo(documented.year_2, 2);
  expect(loaded - settled).toBeCloseTo(documented.stranded_cost, 2);
});

test("the account loses money, so that growing it is closed", () => {
  expect(waysOfKind("grow", question)).toEqual({ open: false, because: "loses_money" });
});

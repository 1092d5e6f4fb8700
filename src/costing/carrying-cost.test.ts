import { expect, test } from "vitest";
import type { LedgerCoverage } from "../ledger/facts.ts";
import { factsSample } from "../ledger/facts-sample.ts";
import { tally } from "../ledger/tally.ts";
import { carryingCost, isCarryingCostKnown } from "./carrying-cost.ts";
import { parsedModel } from "./cost-model.test-support.ts";

test("an open balance costs its share of the year", () => {
  expect(cost("annual_rate = 0.10")).toBe(28.77); // 3500 × 30 days × 10 % ÷ 365
});

test("on the basis of cost only what the goods cost is charged", () => {
  expect(cost(`annual_rate = 0.10\nbasis = "cost"`, { cogs: 700, net: 1000 })).toBe(20.14); // × 0.7
});

test("goods that cost more than they brought count once", () => {
  expect(cost(`annual_rate = 0.10\nbasis = "cost"`, { cogs: 1700, net: 1000 })).toBe(28.77);
});

test("without sales that tell, the whole balance counts", () => {
  expect(cost(`annual_rate = 0.10\nbasis = "cost"`, { cogs: 0, net: 0 })).toBe(28.77);
});

test("terms that run from the due date charge overdue days", () => {
  expect(cost(`annual_rate = 0.10\nfrom = "due"`)).toBe(2.74); // 1000 × 10 × 10 % ÷ 365
});

test("it is not known without payments, without a rate, or from due dates that nobody recorded", () => {
  expect(isKnown("[capital]\nannual_rate = 0.1", {})).toBe(true);
  expect(isKnown("[capital]\nannual_rate = 0.1", { payments: false })).toBe(false);
  expect(isKnown("", {})).toBe(false);
  expect(isKnown(`[capital]\nannual_rate = 0.1\nfrom = "due"`, { due_dates: false })).toBe(false);
});

test("what is not known is never invented", () => {
  expect(cost("annual_rate = 0.10", undefined, { payments: false })).toBe(0);
});

function cost(
  capital: string,
  goods = { cogs: 0, net: 0 },
  coverage: Partial<LedgerCoverage> = {},
): number {
  const model = parsedModel(`currency = "USD"\n[capital]\n${capital}`);
  const cogs = Float64Array.of(goods.cogs);
  const costed_net = Float64Array.of(goods.net);
  const [amount = 0] = carryingCost(tallied(coverage), model, { cogs, costed_net });
  return Math.round(amount / 100) / 100;
}

function isKnown(capital: string, coverage: Partial<LedgerCoverage>): boolean {
  return isCarryingCostKnown(tallied(coverage), parsedModel(`currency = "USD"\n${capital}`));
}

function tallied(coverage: Partial<LedgerCoverage>) {
  const sums = { opened: 3500, opened_days: 3500 * 30, overdue: 1000, overdue_days: 10_000 };
  const cells = [{ account: "smith", month: "2026-01", sums }];
  return tally(factsSample({ from: "2026-01-01", to: "2026-02-01", cells, coverage }));
}

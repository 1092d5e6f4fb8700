import { expect, test } from "vitest";
import { parsedModel } from "../costing/cost-model.test-support.ts";
import type { SumName } from "../ledger/facts.ts";
import { factsSample } from "../ledger/facts-sample.ts";
import { tally } from "../ledger/tally.ts";
import { statement } from "./statement.ts";
import { toldBy } from "./told.ts";

const model = parsedModel(`currency = "EUR"`);

function goodsTold(sums: Partial<Readonly<Record<SumName, number>>>): boolean {
  const cells = [{ account: "a", month: "2026-01", sums }];
  const facts = factsSample({ from: "2026-01-01", to: "2026-02-01", cells });
  return toldBy(statement(tally(facts), model)).goods;
}

test("goods are told where half of net sales has a cost", () => {
  expect(goodsTold({ invoiced: 100, cogs: 30, uncosted_net: 50 })).toBe(true);
  expect(goodsTold({ invoiced: 100, cogs: 30, uncosted_net: 51 })).toBe(false);
});

test("of credits alone, those without a cost tell nothing", () => {
  expect(goodsTold({ credits: 100, uncosted_net: -100 })).toBe(false);
  expect(goodsTold({ credits: 100, cogs: -60 })).toBe(true);
});

test("nothing sold tells nothing", () => {
  expect(goodsTold({})).toBe(false);
});

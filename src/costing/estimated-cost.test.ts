import { expect, test } from "vitest";
import { factsSample, type SampleCell } from "../ledger/facts-sample.ts";
import { tally } from "../ledger/tally.ts";
import { parsedModel } from "./cost-model.test-support.ts";
import { estimatedCost } from "./estimated-cost.ts";

const model = parsedModel(`
currency = "USD"
[families.bolts]
margin = 0.3
[families.nuts]
margin = { likely = 0.5, low = 0.4, high = 0.6 }
`);

test("a family's margin says what its goods cost", () => {
  expect(estimated({ bolts: 200, nuts: 100 })).toEqual({ cost: 190, net: 300, share: 0.6333 });
});

test("a family without a margin stays without a cost", () => {
  expect(estimated({ bolts: 200, "": 200 })).toEqual({ cost: 140, net: 200, share: 0.35 });
});

test("sales and returns that cancel do not blow up the share of cost", () => {
  expect(estimated({ bolts: 200, nuts: -200 })).toEqual({ cost: 40, net: 0, share: 0.6 });
});

test("an account without such sales takes the book's share", () => {
  const cells = [
    { account: "jones", month: "2026-01" },
    { account: "smith", month: "2026-01", uncosted_by_family: { bolts: 10 } },
  ];
  expect([...estimateOf(cells).cost_share]).toEqual([0.7, 0.7]);
});

function estimated(uncosted_by_family: Readonly<Record<string, number>>) {
  const found = estimateOf([{ account: "smith", month: "2026-01", uncosted_by_family }]);
  const [cost = 0] = found.cost;
  const [net = 0] = found.estimated_net;
  const [share = 0] = found.cost_share;
  return { cost: cost / 10_000, net: net / 10_000, share: Math.round(share * 1e4) / 1e4 };
}

function estimateOf(cells: readonly SampleCell[]) {
  return estimatedCost(tally(factsSample({ from: "2026-01-01", to: "2026-02-01", cells })), model);
}

import { expect, test } from "vitest";
import { parsedModel } from "../costing/cost-model.test-support.ts";
import { factsSample } from "../ledger/facts-sample.ts";
import { tally } from "../ledger/tally.ts";
import { sellerRoles } from "./working-time.ts";

const book = tally(
  factsSample({
    from: "2026-01-01",
    to: "2026-02-01",
    sellers: [
      { id: "ann", role: "sales" },
      { id: "bob", role: "inside" },
      { id: "cyd" },
      { id: "dee", role: "service" },
    ],
    sales: ["ann", "bob", "cyd"].map((seller) => ({
      account: "A",
      seller,
      month: "2026-01",
      net_sales: 100,
    })),
  }),
);

test("where the cost model does not say, the roles of those who sold are sellers' roles", () => {
  expect([...rolesUnder("", "")]).toEqual(["sales", "inside"]);
});

test("a role that the cost model calls no sellers' role is none", () => {
  expect([...rolesUnder("seller = false", "")]).toEqual(["sales"]);
});

test("where the cost model marks sellers' roles, no other role is one", () => {
  expect([...rolesUnder("", "seller = true")]).toEqual(["service"]);
});

function rolesUnder(inside: string, service: string): ReadonlySet<string> {
  const roles = [roleNamed("inside", inside), roleNamed("service", service)];
  return sellerRoles(book, parsedModel(`currency = "USD"\n${roles.join("\n")}`));
}

function roleNamed(name: string, seller: string): string {
  return `[roles.${name}]
cost = 1
period = { from = 2026-01-01, to = 2026-02-01 }
capacity_minutes = 1
${seller}`;
}

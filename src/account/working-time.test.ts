import { expect, test } from "vitest";
import { parsedModel } from "../costing/cost-model.test-support.ts";
import { factsSample } from "../ledger/facts-sample.ts";
import { tally } from "../ledger/tally.ts";
import { sellerRoles } from "./working-time.ts";

const book = tally(
  factsSample({
    from: "2026-01-01",
    to: "2026-02-01",
    sellers: [{ id: "ann", role: "sales" }, { id: "bob", role: "inside" }, { id: "cyd" }],
  }),
);

test("where the cost model does not say, the salespeople's roles are sellers' roles", () => {
  expect([...rolesUnder("", "")]).toEqual(["sales", "inside"]);
});

test("what the cost model says goes before what the ledger shows", () => {
  expect([...rolesUnder("seller = false", "seller = true")]).toEqual(["sales", "service"]);
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

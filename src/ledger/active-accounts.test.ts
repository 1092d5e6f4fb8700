import { expect, test } from "vitest";
import { activeAccounts } from "./active-accounts.ts";
import { factsSample } from "./facts-sample.ts";
import { tally } from "./tally.ts";

test("an account is active by what it bought, what was done for it, or what it owes", () => {
  const facts = factsSample({
    from: "2026-01-01",
    to: "2026-02-01",
    opening: { debtor: 5 },
    cells: [
      { account: "buyer", month: "2026-01", sums: { invoiced: 1 } },
      { account: "caller", month: "2026-01", drivers: { call: 1 } },
      { account: "prospect", month: "2026-01" },
    ],
  });
  const names = activeAccounts(tally(facts)).map((i) => facts.accounts.id[i]);
  expect(names).toEqual(["buyer", "caller", "debtor"]);
});

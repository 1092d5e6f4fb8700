import { expect, test } from "vitest";
import { heldAgainstSigned, typeChanges } from "../../../web/screens/review/held-against-signed.ts";

function signed(account_id: string, type: string | null, net_profit: number | null) {
  return { account_id, type, net_sales: 100, net_profit };
}

function now(account_id: string, type: "Smith" | "Jones" | "Thrifty", net_profit: number) {
  return {
    account_id,
    name: `${account_id} Ltd`,
    prospect: false,
    typing: { type },
    economics: { net_sales: 100, net_profit },
  };
}

test("a ledger that says the same differs nowhere", () => {
  const differing = heldAgainstSigned(
    { accounts: [signed("A", "Smith", -5)] },
    { accounts: [now("A", "Smith", -5)] },
  );
  expect(differing).toEqual([]);
});

test("a cent is a difference, the largest comes first, and those gone or new are told", () => {
  const differing = heldAgainstSigned(
    { accounts: [signed("A", "Smith", -5), signed("GONE", "Jones", 3)] },
    { accounts: [now("A", "Smith", -5.01), now("NEW", "Jones", 40)] },
  );
  expect(
    differing.map(({ account_id, before, now: is }) => [
      account_id,
      before?.net_profit,
      is?.net_profit,
    ]),
  ).toEqual([
    ["NEW", undefined, 40],
    ["GONE", 3, undefined],
    ["A", -5, -5.01],
  ]);
});

test("of those whose type has changed, new Smiths come first", () => {
  const differing = heldAgainstSigned(
    {
      accounts: [
        signed("A", "Smith", 0),
        signed("B", "Jones", 0),
        signed("C", "Jones", 0),
        signed("P", null, 0),
      ],
    },
    {
      accounts: [
        now("A", "Thrifty", 900),
        now("B", "Smith", 1),
        now("C", "Jones", 50),
        now("P", "Smith", 7),
      ],
    },
  );
  expect(typeChanges(differing).map(({ account_id }) => account_id)).toEqual(["B", "A"]);
});

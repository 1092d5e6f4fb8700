import { expect, test } from "vitest";
import { accountNamed, findAccounts } from "../../../web/screens/decisions/find-accounts.ts";

const accounts = [
  { account_id: "A-1", name: "Zakład Żółw" },
  { account_id: "A-2", name: "Nowy Zakład" },
  { account_id: "A-3", name: "Twin" },
  { account_id: "A-4", name: "Twin" },
];

test("accounts are found without accents, those that begin with the letters first", () => {
  expect(findAccounts(accounts, "zaklad").map(({ account_id }) => account_id)).toEqual([
    "A-1",
    "A-2",
  ]);
  expect(findAccounts(accounts, "a-3").map(({ account_id }) => account_id)).toEqual(["A-3"]);
});

test("a name that two accounts bear names neither; an id does", () => {
  expect(accountNamed(accounts, "Twin")).toBeUndefined();
  expect(accountNamed(accounts, "A-4")?.account_id).toBe("A-4");
  expect(accountNamed(accounts, " nowy zakład ")?.account_id).toBe("A-2");
});

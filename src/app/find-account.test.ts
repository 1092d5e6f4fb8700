import { expect, test } from "vitest";
import type { AccountColumns } from "../ledger/facts.ts";
import { findAccount } from "./find-account.ts";

const names = ["Smith Manufacturing", "Smith & Sons", "Jones Medical", null];
const nothing = names.map(() => null);
const accounts: AccountColumns = {
  id: ["A-1", "A-2", "A-3", "smith"],
  name: names,
  owner: nothing,
  status: nothing,
  key_account: nothing,
  wallet: nothing,
  since: nothing,
  first_document: nothing,
};

test("an id goes before a name", () => {
  expect(findAccount(accounts, "smith")).toBe(3);
});

test("case does not matter, and a part of a name will do", () => {
  expect(findAccount(accounts, "a-2")).toBe(1);
  expect(findAccount(accounts, "JONES MEDICAL")).toBe(2);
  expect(findAccount(accounts, " medic ")).toBe(2);
});

test("a part of several names is refused with all of them", () => {
  expect(() => findAccount(accounts, "smith ")).not.toThrow();
  expect(() => findAccount(accounts, "Smith M")).not.toThrow();
  expect(() => findAccount(accounts, "mi")).toThrow(
    '"mi" names several accounts: A-1 (Smith Manufacturing), A-2 (Smith & Sons); give the id',
  );
});

test("what names none is refused with the nearest", () => {
  expect(() => findAccount(accounts, "Jonas")).toThrow(
    'no account has the id or name "Jonas"; did you mean A-3 (Jones Medical)?',
  );
  expect(() => findAccount(accounts, "Aardvark Inc")).toThrow(
    'no account has the id or name "Aardvark Inc"; list them with warto accounts',
  );
});

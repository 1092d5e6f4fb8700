import { expect, test } from "vitest";
import type { AccountsSearch } from "../../../web/screens/accounts/accounts-search.ts";
import { filteredRows, rowsOfTypes, sortedRows } from "../../../web/screens/accounts/shown-rows.ts";
import { smallQuestion, smallTable } from "./small-table.ts";

function idsOf(search: AccountsSearch): readonly (string | undefined)[] {
  const question = smallQuestion(search);
  const rows = rowsOfTypes(filteredRows(question), smallTable, search);
  return sortedRows(rows, question, "pl").map((row) => smallTable.account_id[row]);
}

test("without a word the rows stand by net profit, the unknown last", () => {
  expect(idsOf({})).toEqual(["A-1", "A-10", "A-2", "A-3"]);
});

test("what is looked for is found without its accents, in name, id and owner", () => {
  expect(idsOf({ q: "zolw" })).toEqual(["A-1"]);
  expect(idsOf({ q: "LODZKIE zaklady" })).toEqual(["A-2"]);
  expect(idsOf({ q: "bozena" })).toEqual(["A-2"]);
  expect(idsOf({ q: "a-10" })).toEqual(["A-10"]);
  expect(idsOf({ q: "anna medical" })).toEqual(["A-1"]);
});

test("types are chosen together, and what has none can be chosen too", () => {
  expect(idsOf({ types: "Smith,none" })).toEqual(["A-10", "A-2"]);
});

test("a range lets its ends in, and what is not known only by asking for it", () => {
  expect(idsOf({ where: { net_profit: "-50.05..0" } })).toEqual(["A-10", "A-2"]);
  expect(idsOf({ where: { net_profit: "<-10" } })).toEqual(["A-2"]);
  expect(idsOf({ where: { net_profit: "<=-10" } })).toEqual(["A-10", "A-2"]);
  expect(idsOf({ where: { net_profit: "<-50.05" } })).toEqual([]);
  expect(idsOf({ where: { net_profit: ">300.3" } })).toEqual([]);
  expect(idsOf({ where: { gross_profit: "?" } })).toEqual(["A-3"]);
  expect(idsOf({ where: { owner: "?" } })).toEqual(["A-3"]);
});

test("a text is found within, or as a whole after an equals sign", () => {
  expect(idsOf({ where: { name: "ltd" } })).toEqual(["A-3"]);
  expect(idsOf({ where: { owner: "=Ann" } })).toEqual([]);
  expect(idsOf({ where: { owner: "=Anna" } })).toEqual(["A-1", "A-10"]);
  expect(idsOf({ where: { ring_fence: "=growing" } })).toEqual(["A-2"]);
});

test("filters of unknown columns and unreadable filters leave nothing out", () => {
  expect(idsOf({ where: { moon: ">1", net_sales: "lots" } })).toHaveLength(4);
});

test("texts are sorted as people write them, numbers in them by size", () => {
  expect(idsOf({ sort: "account_id" })).toEqual(["A-1", "A-2", "A-3", "A-10"]);
  expect(idsOf({ sort: "-account_id" })).toEqual(["A-10", "A-3", "A-2", "A-1"]);
  expect(idsOf({ sort: "owner,-net_sales" })).toEqual(["A-1", "A-10", "A-2", "A-3"]);
});

test("what is not known comes last in either direction", () => {
  expect(idsOf({ sort: "gross_profit" }).at(-1)).toBe("A-3");
  expect(idsOf({ sort: "-gross_profit" }).at(-1)).toBe("A-3");
});

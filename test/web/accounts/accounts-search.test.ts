import { expect, test } from "vitest";
import {
  accountsSearchSchema,
  sortAfter,
  sortIn,
  whereAfter,
  writtenSort,
} from "../../../web/screens/accounts/accounts-search.ts";
import { chosenColumns, writtenColumns } from "../../../web/screens/accounts/chosen-columns.ts";
import { readView, writtenView } from "../../../web/screens/accounts/kept-view.ts";
import { smallColumns } from "./small-table.ts";

test("an address that cannot be read in part keeps its other parts", () => {
  const read = accountsSearchSchema.parse({ from: "yesterday", q: "x", where: "none", cents: 1 });
  expect(read.q).toBe("x");
  expect([read.from, read.where, read.cents]).toEqual([undefined, undefined, undefined]);
});

test("clicks on a title go one way, the other way, and off", () => {
  const first = { id: "net_sales", is_descending: true };
  const once = sortAfter(sortIn({}), first, false);
  expect(writtenSort(once)).toBe("-net_sales");
  const twice = sortAfter(once, first, false);
  expect(writtenSort(twice)).toBe("net_sales");
  expect(sortAfter(twice, first, false)).toEqual([]);
});

test("a click with shift sorts by one more column", () => {
  const sort = sortIn({ sort: "owner" });
  const added = sortAfter(sort, { id: "net_sales", is_descending: true }, true);
  expect(writtenSort(added)).toBe("owner,-net_sales");
  const turned = sortAfter(added, { id: "owner", is_descending: false }, true);
  expect(writtenSort(turned)).toBe("-owner,-net_sales");
});

test("the last filter that is taken away takes the filters away", () => {
  expect(whereAfter({ where: { owner: "a" } }, "owner", null)).toBeUndefined();
  expect(whereAfter({ where: { owner: "a" } }, "name", "b")).toEqual({ owner: "a", name: "b" });
});

test("the name always stands first, and unknown columns are passed over", () => {
  const chosen = chosenColumns(smallColumns, { columns: "orders,moon,cost_to_serve.inside_sales" });
  expect(chosen.map(({ id }) => id)).toEqual(["name", "orders", "cost_to_serve.inside_sales"]);
});

test("columns as at first need no place in the address", () => {
  const first = chosenColumns(smallColumns, {}).map(({ id }) => id);
  expect(writtenColumns(smallColumns, first)).toBeUndefined();
  expect(writtenColumns(smallColumns, ["name", "orders"])).toBe("name,orders");
});

test("a kept view holds all but the window, and what is broken is an empty view", () => {
  const search = { from: "2025-01-01", q: "a", where: { orders: ">5" }, sort: "name" };
  expect(readView(writtenView(search))).toMatchObject({ q: "a", where: { orders: ">5" } });
  expect(readView(writtenView(search)).from).toBeUndefined();
  expect(readView("{")).toEqual({});
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { smallBook, yearOfSales } from "./small-book.test-support.ts";

const page = readFileSync(new URL("../../docs/json.md", import.meta.url), "utf8");

const fields = z.record(z.string(), z.unknown());

test("the documentation lists every field of the JSON documents, and no others", async () => {
  const { ran } = await smallBook(yearOfSales(["A", "B"]));
  const keysOf = async (...args: readonly [string, ...string[]]) =>
    fields.parse(JSON.parse((await ran(...args, "--json")).stdout));
  const [all, one, review, plan, brief] = [
    await keysOf("accounts"),
    await keysOf("account", "A"),
    await keysOf("review"),
    await keysOf("plan"),
    await keysOf("handover", "A"),
  ];
  const [documents, accounts, extras, reviews, plans, briefs] = tables();
  expect(Object.keys(all).toSorted()).toEqual(documents);
  const [account = {}] = z.array(fields).parse(all["accounts"]);
  expect(Object.keys(account).toSorted()).toEqual(accounts);
  const shared = ["book", "window", "currency", "lines", "told", "missing"];
  expect(Object.keys(one).toSorted()).toEqual(
    [...(accounts ?? []), ...shared, ...(extras ?? [])].toSorted(),
  );
  expect(Object.keys(review).toSorted()).toEqual(reviews);
  expect(Object.keys(plan).toSorted()).toEqual(plans);
  expect(Object.keys(brief).toSorted()).toEqual(briefs);
});

/** The names in the first column of each table of the page. */
function tables(): readonly (readonly string[])[] {
  return page
    .split("| field | holds |\n")
    .slice(1)
    .map((text) => {
      const rows = text.split("\n").slice(1);
      const end = rows.findIndex((row) => !row.startsWith("|"));
      const first = rows.slice(0, end).flatMap((row) => row.split("|")[1] ?? []);
      return first
        .flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name))
        .toSorted();
    });
}

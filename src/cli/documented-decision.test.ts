import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { smallBook, yearOfSales } from "./small-book.test-support.ts";

const page = readFileSync(new URL("../../docs/json.md", import.meta.url), "utf8");

const fields = z.record(z.string(), z.unknown());
const document = z.object({ decision: fields.and(z.object({ ways: z.array(fields) })) });

test("the documentation lists every field of an account's decision, and no others", async () => {
  const { ran } = await smallBook(yearOfSales(["A", "B"]));
  const { stdout } = await ran("account", "A", "--json");
  const { decision } = document.parse(JSON.parse(stdout));
  expect(Object.keys(decision).toSorted()).toEqual(documented("of the card"));
  expect(decision.ways.length).toBeGreaterThan(0);
  for (const way of decision.ways)
    expect(Object.keys(way).toSorted()).toEqual(documented("of a way"));
});

/** The names in the first column of the table with that title. */
function documented(title: string): readonly string[] {
  const [, text = ""] = page.split(`| ${title} | holds |\n`);
  const rows = text.split("\n").slice(1);
  const end = rows.findIndex((row) => !row.startsWith("|"));
  const cells = rows.slice(0, end).flatMap((row) => row.split("|")[1] ?? []);
  return cells
    .flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name))
    .toSorted();
}

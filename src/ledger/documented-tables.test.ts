import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type TableName, tableNames, tableOf } from "./tables.ts";

const page = readFileSync(new URL("../../docs/tables.md", import.meta.url), "utf8");

test.each(tableNames)("the documentation lists the fields of %s, and no others", (table) => {
  const fields = tableOf(table).fields.map(({ name }) => name);
  expect(documented(table).toSorted()).toEqual(fields.toSorted());
});

/** The names before any bracket or colon; a row may begin with those of another table. */
function documented(table: TableName): readonly string[] {
  const row = new RegExp(`^\\| \`${table}\` \\| (.*) \\|$`, "m").exec(page)?.[1] ?? "";
  const names = row
    .replaceAll(/\([^)]*\)/g, "")
    .replace(/:.*/, "")
    .replace("as `accounts`, and", "accounts,")
    .split(",")
    .map((name) => name.replaceAll("*", "").trim());
  return names.flatMap((name) => (name === "accounts" ? documented("accounts") : [name]));
}

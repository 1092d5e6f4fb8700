import { expect, test } from "vitest";
import { accountRow } from "./account-view.ts";
import { knownOf } from "./known-review.ts";
import { reviewSample } from "./review-sample.test-support.ts";
import { tableColumns } from "./browser/account-rows.js";
import { chosenRows } from "./browser/chosen-rows.js";

const review = reviewSample({ language: "en" });
const told = knownOf(review);
const rows = review.accounts.map((account) => accountRow(account, told));
const everything = { text: "", type: "", owner: "*", way: 1 } as const;

function columnOf(id: string) {
  const column = tableColumns.find((one) => one.id === id);
  if (column === undefined) throw new RangeError(`no column ${id}`);
  return column;
}

function sortedBy(id: string, way: 1 | -1) {
  const column = columnOf(id);
  return chosenRows(rows, { ...everything, column, way }, "en-US").map((row) => column.of(row));
}

test.each(tableColumns.map(({ id }) => id))("sorting by %s loses no account", (id) => {
  expect(sortedBy(id, 1)).toHaveLength(rows.length);
});

test("figures are sorted as numbers, and what is not known stands last either way", () => {
  for (const way of [1, -1] as const) {
    const values = sortedBy("margin", way);
    const known = values.filter((value) => typeof value === "number");
    expect(known).toEqual(known.toSorted((a, b) => way * (a - b)));
    expect(values.slice(known.length).every((value) => value === null)).toBe(true);
    expect(known.length).toBeLessThan(values.length);
  }
});

test("Polish names stand in their alphabet", () => {
  const polish = ["Zet", "Łąka", "Lis", "Żak", "Mak"].flatMap((name) =>
    rows.slice(0, 1).map((row) => ({ ...row, name })),
  );
  const sorted = chosenRows(polish, { ...everything, column: columnOf("name") }, "pl-PL");
  expect(sorted.map(({ name }) => name)).toEqual(["Lis", "Łąka", "Mak", "Zet", "Żak"]);
});

test("a text is sought in names and ids, whatever its case", () => {
  const column = columnOf("name");
  const found = (text: string) =>
    chosenRows(rows, { ...everything, column, text }, "en-US").map(({ id }) => id);
  expect(found("JONES MEDICAL")).toEqual(["A-1002"]);
  expect(found(" a-1002 ")).toEqual(["A-1002"]);
  expect(found("<script>")).toEqual(["A-1004"]);
});

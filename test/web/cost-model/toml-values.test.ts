import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readToml } from "../../../src/costing/read-toml.ts";
import { demoCostModel } from "../../../src/demo/cost-model.ts";
import { valueAt, withValue } from "../../../web/screens/cost-model/toml-values.ts";

const text = `# what it costs
[capital]
annual_rate = 0.10         # what the bank asks

[roles."inside sales"]
cost = 100 # of all
period = { from = 2025-01-01, to = 2026-01-01 }

[[time]]
role = "a # b"   # not a comment in the name
minutes = 5

[[time]]
minutes = { likely = 95, low = 70, high = 140 }   # with the drive
`;

function changedLines(before: string, after: string | null): readonly (readonly string[])[] {
  const [a, b] = [before.split("\n"), (after ?? "").split("\n")];
  return b.flatMap((line, i) => (line === a[i] ? [] : [[a[i] ?? "", line]]));
}

describe("a value is changed where it stands, comments and order as they were", () => {
  test.each([
    [["capital", "annual_rate"], "0.12", "annual_rate = 0.12         # what the bank asks"],
    [["roles", "inside sales", "cost"], "120", "cost = 120 # of all"],
    [["time", 0, "role"], '"c"', 'role = "c"   # not a comment in the name'],
    [
      ["time", 0, "minutes"],
      "{ likely = 1, low = 0, high = 2 }",
      "minutes = { likely = 1, low = 0, high = 2 }",
    ],
    [["time", 1, "minutes"], "90", "minutes = 90   # with the drive"],
  ] as const)("%j", (path, value, line) => {
    expect(changedLines(text, withValue(text, path, value)).map(([, now]) => now)).toEqual([line]);
  });
});

test("a key that is not there yet comes first in its table", () => {
  const changed = withValue(text, ["time", 1, "role"], '"sales"');
  expect(changed).toContain('[[time]]\nrole = "sales"\nminutes = { likely = 95');
});

test("what is written in another way than line by line is left alone", () => {
  expect(
    withValue("roles = { sales = { cost = 1 } }\n", ["roles", "sales", "cost"], "2"),
  ).toBeNull();
  expect(withValue(text, ["nothing", "here"], "2")).toBeNull();
});

test("a value that is no TOML is not written", () => {
  expect(withValue(text, ["capital", "annual_rate"], "ten")).toBeNull();
});

test("in the demo's model any minute can be changed, and nothing else changes with it", () => {
  const rows = demoCostModel.split("[[time]]").length - 1;
  const row = fc.integer({ min: 0, max: rows - 1 });
  fc.assert(
    fc.property(row, fc.integer({ min: 0, max: 500 }), (i, minutes) => {
      const changed = withValue(demoCostModel, ["time", i, "minutes"], `${minutes}`) ?? "";
      const read = readToml(changed);
      expect(read.ok && valueAt(read.value, ["time", i, "minutes"])).toBe(minutes);
      expect(changedLines(demoCostModel, changed).length).toBeLessThanOrEqual(1);
    }),
  );
});

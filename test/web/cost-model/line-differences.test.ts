import fc from "fast-check";
import { expect, test } from "vitest";
import { lineDifferences } from "../../../web/screens/cost-model/line-differences.ts";

test("a changed line is one removed and one added", () => {
  expect(lineDifferences("a\nb = 1\nc", "a\nb = 2\nc")).toEqual([
    { kind: "same", text: "a" },
    { kind: "removed", text: "b = 1" },
    { kind: "added", text: "b = 2" },
    { kind: "same", text: "c" },
  ]);
});

test("both texts can be put together again from their differences", () => {
  const text = fc
    .array(fc.constantFrom("a", "b", "c", "d"), { minLength: 1, maxLength: 12 })
    .map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = lineDifferences(before, after);
      const without = (kind: string) =>
        lines.flatMap((line) => (line.kind === kind ? [] : [line.text])).join("\n");
      expect(without("added")).toBe(before);
      expect(without("removed")).toBe(after);
    }),
  );
});

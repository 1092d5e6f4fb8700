import { array, assert, constantFrom, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { OversizeRow } from "./oversize-row.ts";

const cell = array(constantFrom("x", '""', ",", "\n", "yy"), { maxLength: 12 }).map((parts) =>
  parts.join(""),
);
const cuts = array(integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 60 });

/** Feeds a row in pieces, what is left of one going before the next. */
function follow(text: string, sizes: readonly number[]) {
  const row = new OversizeRow(",");
  let at = 0;
  let rest = "";
  for (const size of [...sizes, text.length]) {
    rest += text.slice(at, at + size);
    at += size;
    rest = rest.slice(row.feed(rest));
    if (row.done) break;
  }
  return { done: row.done, longest: row.longest, left: rest + text.slice(at) };
}

test("a row is followed to its end, however it is cut", () => {
  assert(
    property(array(cell, { minLength: 1, maxLength: 5 }), cuts, (cells, sizes) => {
      const text = `${cells.map((one) => `"${one}"`).join(",")}\nnext`;
      const sizesOf = cells.map(({ length }) => length);
      const size = Math.max(...sizesOf);
      const longest = { column: sizesOf.indexOf(size), size };
      expect(follow(text, sizes)).toEqual({ done: true, longest, left: "next" });
    }),
    { numRuns: 2000 },
  );
});

test("values without quotes too", () => {
  assert(
    property(
      array(integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 5 }),
      cuts,
      (lengths, sizes) => {
        const text = `${lengths.map((length) => "x".repeat(length)).join(",")}\nnext`;
        const size = Math.max(...lengths);
        const longest = { column: lengths.indexOf(size), size };
        expect(follow(text, sizes)).toEqual({ done: true, longest, left: "next" });
      },
    ),
  );
});

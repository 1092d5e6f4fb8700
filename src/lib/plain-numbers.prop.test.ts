import { anything, array, assert, double, float64Array, property, record } from "fast-check";
import { expect, test } from "vitest";
import { numbersIn, refiller } from "./plain-numbers.ts";

const plain = record({
  name: anything({ maxDepth: 0 }),
  of: array(record({ share: double(), column: float64Array({ maxLength: 3 }) }), { maxLength: 3 }),
});

test("data with its own numbers is the same data", () => {
  assert(
    property(plain, (data) => {
      expect(refiller(data)(numbersIn(data))).toEqual(data);
    }),
  );
});

test("data with other numbers has those numbers, in the same places", () => {
  assert(
    property(plain, (data) => {
      const others = numbersIn(data).map((_, i) => i);
      expect(numbersIn(refiller(data)(others))).toEqual(others);
    }),
  );
});

test("texts, nulls and truths stay", () => {
  const data = { name: "Ann", age: 41, none: null, sells: true, hours: [1, 2] };
  expect(numbersIn(data)).toEqual(Float64Array.of(41, 1, 2));
  expect(refiller(data)(Float64Array.of(42, 3, 4))).toEqual({
    name: "Ann",
    age: 42,
    none: null,
    sells: true,
    hours: [3, 4],
  });
});

test("a part whose numbers stay is the same part", () => {
  const data = { seller: { name: "Ann", hours: 12 }, account: { sales: 100 } };
  const moved = refiller(data)(Float64Array.of(12, 101));
  expect(moved).toEqual({ seller: { name: "Ann", hours: 12 }, account: { sales: 101 } });
  expect(moved.seller).toBe(data.seller);
  expect(refiller(data)(Float64Array.of(12, 100))).toBe(data);
});

import { anything, array, assert, double, float64Array, property, record } from "fast-check";
import { expect, test } from "vitest";
import { numbersIn, withNumbers } from "./plain-numbers.ts";

const plain = record({
  name: anything({ maxDepth: 0 }),
  of: array(record({ share: double(), column: float64Array({ maxLength: 3 }) }), { maxLength: 3 }),
});

test("data with its own numbers is the same data", () => {
  assert(
    property(plain, (data) => {
      expect(withNumbers(data, numbersIn(data))).toEqual(data);
    }),
  );
});

test("data with other numbers has those numbers, in the same places", () => {
  assert(
    property(plain, (data) => {
      const others = numbersIn(data).map((_, i) => i);
      expect(numbersIn(withNumbers(data, others))).toEqual(others);
    }),
  );
});

test("texts, nulls and truths stay", () => {
  const data = { name: "Ann", age: 41, none: null, sells: true, hours: [1, 2] };
  expect(numbersIn(data)).toEqual(Float64Array.of(41, 1, 2));
  expect(withNumbers(data, Float64Array.of(42, 3, 4))).toEqual({
    name: "Ann",
    age: 42,
    none: null,
    sells: true,
    hours: [3, 4],
  });
});

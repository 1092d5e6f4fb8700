import { array, assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { roundHalfAway, roundToTotal } from "./round-to-total.ts";

const money = array(integer({ min: -1e9, max: 1e9 }).map((value) => value / 100));

test("rounded values add up to the rounded sum", () => {
  assert(
    property(money, (values) => {
      const exact = sum(Float64Array.from(values, (value) => Math.round(value * 100))) / 100;
      expect(sum(roundToTotal(Float64Array.from(values)))).toBe(roundHalfAway(exact));
    }),
  );
});

test("no value moves by one or more, and whole ones stay", () => {
  assert(
    property(money, (values) => {
      const rounded = roundToTotal(Float64Array.from(values));
      values.forEach((value, i) => expect(Math.abs((rounded[i] ?? NaN) - value)).toBeLessThan(1));
      const whole = values.filter(Number.isInteger);
      expect([...roundToTotal(Float64Array.from(whole))]).toEqual(whole.map((value) => value + 0));
    }),
  );
});

test("the largest remainders go up, the first of equals first", () => {
  expect([...roundToTotal(Float64Array.of(1.2, 1.6, 1.2))]).toEqual([1, 2, 1]);
  expect([...roundToTotal(Float64Array.of(0.5, 0.5, 0.5))]).toEqual([1, 1, 0]);
  expect([...roundToTotal(Float64Array.of(-0.5, -0.5, -0.5))]).toEqual([0, -1, -1]);
});

test("a total that is given is met", () => {
  expect([...roundToTotal(Float64Array.of(1.2, 1.6), 2)]).toEqual([1, 1]);
  expect([...roundToTotal(Float64Array.of(1, 1), 3)]).toEqual([2, 1]);
});

test("halves go away from zero", () => {
  expect([0.5, -0.5, 1.4999999999, -0.1].map(roundHalfAway)).toEqual([1, -1, 2, 0]);
});

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

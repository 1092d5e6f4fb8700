import fc from "fast-check";
import { expect, test } from "vitest";
import { linearScale, ticks } from "./browser/scale.js";

const domain = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }))
  .map(([from, size]): readonly [number, number] => [from / 1000, (from + size) / 1000]);

test("ticks are round, evenly apart, within the domain, and not more than asked for", () => {
  fc.assert(
    fc.property(domain, fc.integer({ min: 2, max: 10 }), ([from, to], most) => {
      const marks = ticks([from, to], most);
      expect(marks.length).toBeLessThanOrEqual(most + 1);
      expect(marks.every((mark) => mark >= from - 1e-6 && mark <= to + 1e-6)).toBe(true);
      const [first = 0, second = 0] = marks;
      const digit = Number((second - first).toExponential(6).split("e")[0]);
      expect(marks.length < 2 || [1, 2, 5].includes(digit)).toBe(true);
    }),
  );
});

test("the ticks of 0 to 1 and of a domain around nought", () => {
  expect(ticks([0, 1], 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  expect(ticks([-130, 260], 4)).toEqual([-100, 0, 100, 200]);
  expect(ticks([3, 3], 5)).toEqual([]);
});

test("a scale takes ends to ends, and a domain without width to the middle", () => {
  const scale = linearScale([10, 20], [100, 0]);
  expect([10, 15, 20, 25].map((value) => scale.at(value))).toEqual([100, 50, 0, -50]);
  expect(linearScale([5, 5], [0, 80]).at(5)).toBe(40);
});

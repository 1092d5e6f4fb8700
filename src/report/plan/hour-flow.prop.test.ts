import fc from "fast-check";
import { expect, test } from "vitest";
import { hourFlow, type HourPart } from "./hour-flow.ts";

const hours = fc.double({ min: 0, max: 1e5, noNaN: true });
const freed = fc.record({
  freed: hours,
  growing: hours,
  taken_over: hours,
  asking: hours,
  serving_new_accounts: hours,
  spare_today: hours,
  spare_then: hours,
});

test("hours come from somewhere and go somewhere: both sides are the same", () => {
  fc.assert(
    fc.property(freed, (of) => {
      const { from, to, total } = hourFlow(of);
      expect(sumOf(from)).toBeCloseTo(total, 4);
      expect(sumOf(to)).toBeCloseTo(total, 4);
      expect([...from, ...to].every((part) => part.hours > 0)).toBe(true);
    }),
  );
});

function sumOf(parts: readonly HourPart[]): number {
  return parts.reduce((sum, part) => sum + part.hours, 0);
}

const some = { growing: 20, taken_over: 0, asking: 50, serving_new_accounts: 10 };
const spare = { spare_today: 300, spare_then: 100 };

test("what is not used of freed hours is spare", () => {
  const { from, to } = hourFlow({ freed: 100, ...some, ...spare });
  expect(from).toEqual([{ use: "freed", hours: 100 }]);
  expect(to.at(-1)).toEqual({ use: "spare", hours: 20 });
});

test("what is used beyond freed hours is unused today", () => {
  const { from, to } = hourFlow({ freed: 30, ...some, ...spare });
  expect(from).toEqual([
    { use: "freed", hours: 30 },
    { use: "idle", hours: 50 },
  ]);
  expect(to.map(({ use }) => use)).toEqual(["asking", "serving", "growing"]);
});

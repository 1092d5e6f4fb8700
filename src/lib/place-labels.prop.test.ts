import fc from "fast-check";
import { expect, test } from "vitest";
import { placeLabels } from "./place-labels.ts";

const frame = { left: 0, right: 600, top: 0, bottom: 400 };
const wanted = fc.array(
  fc.record({
    text: fc.string({ minLength: 1, maxLength: 25 }),
    x: fc.integer({ min: 0, max: 600 }),
    y: fc.integer({ min: 0, max: 400 }),
    radius: fc.integer({ min: 2, max: 30 }),
  }),
  { maxLength: 30 },
);

test("labels stand in the frame, and no two on the same line touch", () => {
  fc.assert(
    fc.property(wanted, (dots) => {
      const placed = placeLabels(dots, { frame, taken: [] });
      for (const [i, one] of placed.entries()) {
        expect(one.at).toBeGreaterThanOrEqual(frame.left);
        expect(one.at + one.text.length * 6).toBeLessThanOrEqual(frame.right);
        const onLine = placed.slice(i + 1).filter((other) => Math.abs(other.base - one.base) < 10);
        const apart = onLine.every((other) => {
          const [left, right] = one.at < other.at ? [one, other] : [other, one];
          return left.at + left.text.length * 6 <= right.at;
        });
        expect(apart).toBe(true);
      }
    }),
  );
});

test("a label goes to the other side where its first place is taken", () => {
  const taken = [{ left: 110, right: 200, top: 90, bottom: 110 }];
  const dot = { text: "abcd", x: 100, y: 100, radius: 5 };
  expect(placeLabels([dot], { frame, taken: [] })[0]?.at).toBeGreaterThan(100);
  expect(placeLabels([dot], { frame, taken })[0]?.at).toBeLessThan(100);
});

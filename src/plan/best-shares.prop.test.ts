import { array, assert, integer, property, record } from "fast-check";
import { expect, test } from "vitest";
import { bestShares } from "./best-shares.ts";

/** Two unknowns, and a few rows that may or may not leave room. */
const program = record({
  gain: array(integer({ min: -5, max: 9 }), { minLength: 2, maxLength: 2 }),
  rows: array(
    record({
      uses: array(integer({ min: -4, max: 6 }), { minLength: 2, maxLength: 2 }),
      room: integer({ min: -6, max: 12 }),
    }),
    { maxLength: 5 },
  ),
});

type Row = { readonly uses: readonly number[]; readonly room: number };

test("the shares are the best of all corners, and there are none where no corner holds", () => {
  assert(
    property(program, ({ gain, rows }) => {
      const all = [...rows, { uses: [1, 0], room: 7 }, { uses: [0, 1], room: 7 }];
      const shares = bestShares({
        gain: Float64Array.from(gain),
        uses: Float64Array.from(all.flatMap(({ uses }) => uses)),
        room: Float64Array.from(all, ({ room }) => room),
      });
      const worth = shares === null ? Number.NEGATIVE_INFINITY : dot(gain, [...shares]);
      expect(worth).toBeCloseTo(bestCorner(gain, all), 6);
      expect(all.every((row) => shares === null || holds(row, [...shares]))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

function bestCorner(gain: readonly number[], rows: readonly Row[]): number {
  const lines = [...rows, { uses: [-1, 0], room: 0 }, { uses: [0, -1], room: 0 }];
  const corners = lines.flatMap((one, i) =>
    lines.slice(i + 1).flatMap((two) => crossing(one, two)),
  );
  const held = corners.filter((corner) => lines.every((line) => holds(line, corner)));
  return Math.max(Number.NEGATIVE_INFINITY, ...held.map((corner) => dot(gain, corner)));
}

/** By Cramer's rule; nothing where the lines are parallel. */
function crossing(one: Row, two: Row): readonly (readonly number[])[] {
  const [a = 0, b = 0] = one.uses;
  const [c = 0, d = 0] = two.uses;
  const determinant = a * d - b * c;
  if (determinant === 0) return [];
  return [
    [(one.room * d - b * two.room) / determinant, (a * two.room - one.room * c) / determinant],
  ];
}

function holds({ uses, room }: Row, point: readonly number[]): boolean {
  return dot(uses, point) <= room + 1e-7;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

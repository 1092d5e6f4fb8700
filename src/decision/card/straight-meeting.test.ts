import { expect, test } from "vitest";
import { onlyWay, smallQuestion } from "../small-firm.test-support.ts";
import { straightMeeting } from "./straight-meeting.ts";
import type { WeighedWay } from "./weighed-way.ts";

const keep = onlyWay("keep", smallQuestion());
const end = onlyWay("end", smallQuestion());
const refer = onlyWay("refer", smallQuestion());

/** What the ways named are worth at one place of a walk. */
function worths(of: Readonly<Partial<Record<"keep" | "end" | "refer", number>>>): WeighedWay[] {
  const ways = { keep, end, refer };
  return Object.entries(of).map(([kind, worth]) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the names are those of `of`
    return { way: ways[kind as keyof typeof ways], profit: worth, worth };
  });
}

test("another way is worth as much where its line meets that of the advised", () => {
  // end rises from −60 to 20 while keep falls from 0 to −20: 60 apart, coming nearer by 100.
  const walk = [
    worths({ keep: 0, end: -60, refer: -40 }),
    worths({ keep: -10, end: -20, refer: -40 }),
    worths({ keep: -20, end: 20, refer: -40 }),
  ] as const;
  expect(straightMeeting(walk, keep)).toBeCloseTo(0.6, 12);
});

test("a way that comes no nearer is never met, and one that comes nearer slowly is met beyond the end", () => {
  const away = [
    worths({ keep: 0, end: -60 }),
    worths({ keep: 10, end: -60 }),
    worths({ keep: 20, end: -60 }),
  ] as const;
  expect(straightMeeting(away, keep)).toBe(Infinity);
  const slow = [
    worths({ keep: 0, end: -60 }),
    worths({ keep: 0, end: -50 }),
    worths({ keep: 0, end: -40 }),
  ] as const;
  expect(straightMeeting(slow, keep)).toBeCloseTo(3, 12);
});

test.each([
  ["a worth that bends", worths({ keep: 0, end: -45 }), worths({ keep: 0, end: -40 })],
  ["a way that opens", worths({ keep: 0, end: -50, refer: -5 }), worths({ keep: 0, end: -40 })],
  ["a way that is another", worths({ keep: 0, end: -50 }), worths({ keep: 0, refer: -40 })],
])("%s has to be walked along", (_, middle, last) => {
  expect(straightMeeting([worths({ keep: 0, end: -60 }), middle, last], keep)).toBeNull();
});

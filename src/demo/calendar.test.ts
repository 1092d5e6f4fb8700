import { expect, test } from "vitest";
import { dayOf, isoOf } from "../lib/day.ts";
import { randomOf } from "../lib/random.ts";
import { demoWindow, drawWorkday, midpoint, volumeOf, workdayFrom } from "./calendar.ts";

test("weekends and holidays pass to the next workday", () => {
  expect(isoOf(workdayFrom(dayOf(2025, 1, 1)))).toBe("2025-01-02");
  expect(isoOf(workdayFrom(dayOf(2025, 3, 8)))).toBe("2025-03-10");
  expect(isoOf(workdayFrom(dayOf(2025, 3, 10)))).toBe("2025-03-10");
});

test("a steady pace has one year's volume a year", () => {
  expect(volumeOf({ span: demoWindow, growth: 1 })).toBeCloseTo(2, 1);
  expect(volumeOf({ span: { ...demoWindow, from: midpoint }, growth: 1 })).toBeCloseTo(1, 2);
});

test("a pace that doubles has twice the volume in the second year", () => {
  const first = volumeOf({ span: { ...demoWindow, to: midpoint }, growth: 2 });
  const second = volumeOf({ span: { ...demoWindow, from: midpoint }, growth: 2 });
  expect(second / first).toBeCloseTo(2, 1);
});

test("days are drawn as the pace grows, always within its span", () => {
  const random = randomOf("days");
  const pace = { span: demoWindow, growth: 3 };
  const days = Array.from({ length: 4_000 }, () => drawWorkday(random, pace));
  expect(days.every((day) => day >= demoWindow.from && day < demoWindow.to)).toBe(true);
  expect(days.filter((day) => day >= midpoint).length / days.length).toBeCloseTo(0.75, 1);
});

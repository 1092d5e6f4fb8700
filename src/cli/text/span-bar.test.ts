import { expect, test } from "vitest";
import { spanBar } from "./span-bar.ts";

test("a bar is drawn to half a column", () => {
  expect(spanBar({ low: 0, high: 50, least: 0, most: 100 }, 10)).toBe("█████");
  expect(spanBar({ low: 0, high: 55, least: 0, most: 100 }, 10)).toBe("█████▌");
  expect(spanBar({ low: 45, high: 60, least: 0, most: 100 }, 10)).toBe("    ▐█");
});

test("what is too short to see is a thin line", () => {
  expect(spanBar({ low: 50, high: 50.1, least: 0, most: 100 }, 10)).toBe("     ▏");
  expect(spanBar({ low: 50, high: 50, least: 0, most: 100 }, 10)).toBe("");
});

test("zero is drawn where the scale goes below it", () => {
  expect(spanBar({ low: -50, high: 0, least: -50, most: 50 }, 10)).toBe("█████│");
  expect(spanBar({ low: 20, high: 50, least: -50, most: 50 }, 10)).toBe("     │ ███");
});

test("a scale of nothing has no bar", () => {
  expect(spanBar({ low: 0, high: 0, least: 0, most: 0 }, 10)).toBe("");
});

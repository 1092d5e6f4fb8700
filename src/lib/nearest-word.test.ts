import { expect, test } from "vitest";
import { nearestWord } from "./nearest-word.ts";

test("a slip of the finger finds its word", () => {
  expect(nearestWord("margn", ["rate", "margin"])).toBe("margin");
  expect(nearestWord("Sales", ["service", "sales"])).toBe("sales");
});

test("a word that is like none finds none", () => {
  expect(nearestWord("colour", ["rate", "margin"])).toBeNull();
});

import stringWidth from "string-width";
import { expect, test } from "vitest";
import { cutText, fitText, wrapText } from "./fit-text.ts";

test("text is padded or cut to exactly its width", () => {
  expect(fitText("Jones", 8)).toBe("Jones   ");
  expect(fitText("12", 5, "right")).toBe("   12");
  expect(fitText("Smith Manufacturing", 8)).toBe("Smith M…");
  expect(stringWidth(fitText("株式会社スミス", 8))).toBe(8);
});

test("a letter is never cut in two", () => {
  expect(cutText("👩‍🔧👩‍🔧👩‍🔧", 5)).toBe("👩‍🔧👩‍🔧…");
});

test("a paragraph is broken between words, and what follows is indented", () => {
  expect(wrapText("~ one two three four", 10, "  ")).toEqual(["~ one two", "  three", "  four"]);
});

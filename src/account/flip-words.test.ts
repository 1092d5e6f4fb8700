import { expect, test } from "vitest";
import type { ParameterSubject } from "../costing/parameters.ts";
import { speech } from "../lib/speech.ts";
import { flipSentences } from "./flip-words.ts";

const english = speech("en", "USD");

function loses(subject: ParameterSubject, from: number, to: number): string | undefined {
  const profit = { subject, from, to, change: Math.abs(to - from) / from };
  return flipSentences({ type: null, profit }, english, { isLoss: false })[0];
}

test("a change is told with what the figure is now", () => {
  expect(loses({ kind: "minutes", role: "sales", per: "call" }, 11, 13.26)).toBe(
    "If a call took 13.3 minutes of sales instead of 11, it would lose money.",
  );
});

test("a change too small for its digits is told as slight", () => {
  expect(loses({ kind: "minutes", role: "sales", per: "call" }, 11, 11.02)).toBe(
    "If a call took slightly more than 11 minutes of sales instead of 11, it would lose money.",
  );
  expect(loses({ kind: "role_cost", role: "sales" }, 60_000, 59_999.9)).toBe(
    "If sales cost slightly less than $60,000 instead of $60,000, it would lose money.",
  );
});

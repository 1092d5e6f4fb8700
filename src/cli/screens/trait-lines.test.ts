import stringWidth from "string-width";
import { expect, test } from "vitest";
import type { TraitReading } from "../../account/traits/trait.ts";
import { speech } from "../../lib/speech.ts";
import { inkFor } from "../text/ink.ts";
import { traitLines } from "./trait-lines.ts";

const price: TraitReading = {
  name: "price",
  title: "Price",
  measure: 0.2,
  unit: "share",
  percentile: 95,
  direction: "Smith",
  evidence: "measured",
  sentence: "Buys at 20% off list.",
};

test("more of a Smith stands on the right, whichever way the measure runs", () => {
  expect(linesOf(price)).toContain("Price   ├─────────●┤  Smith");
  const trust: TraitReading = { ...price, name: "trust", title: "Trust", direction: "Jones" };
  expect(linesOf(trust)).toContain("Trust   ├●─────────┤  Jones");
});

test("both ends of the book are within the strip", () => {
  expect(linesOf({ ...price, percentile: 100 })).toContain("Price   ├─────────●┤  Smith");
  expect(linesOf({ ...price, percentile: 0, direction: "Jones" })).toContain(
    "Price   ├●─────────┤  Jones",
  );
});

test("what is estimated is marked, and what is missing has no place", () => {
  expect(linesOf({ ...price, evidence: "estimated", direction: null })).toContain(
    "Price ~  ├─────────●┤",
  );
  expect(linesOf({ ...price, evidence: "missing", percentile: null, direction: null })).toContain(
    "Price –",
  );
});

test("the sentence stands below, and beside where there is room", () => {
  expect(linesOf(price)).toContain("    Buys at 20% off list.");
  expect(linesOf(price, 120)).toContain("Price   ├─────────●┤  Smith  Buys at 20% off list.");
  const long = { ...price, sentence: "word ".repeat(60).trim() };
  for (const width of [60, 120])
    for (const line of linesOf(long, width)) expect(stringWidth(line)).toBeLessThanOrEqual(width);
});

function linesOf(trait: TraitReading, width = 80): readonly string[] {
  return traitLines([trait], { width, ink: inkFor(false) }, speech("en", "EUR"));
}

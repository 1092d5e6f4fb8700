import fc from "fast-check";
import { expect, test } from "vitest";
import { readCondition, writtenCondition } from "../../../web/screens/accounts/condition.ts";
import {
  spelledCondition,
  typedCondition,
  typedNumber,
} from "../../../web/screens/accounts/typed-condition.ts";

const range = { kind: "range", least: null, most: null, outside: null } as const;

test("a number is read as its language writes it", () => {
  expect(typedNumber("1,234.50", "en")).toBe(1234.5);
  expect(typedNumber("$ 12 000", "en")).toBe(12_000);
  expect(typedNumber("1 234,50 zł", "pl")).toBeNull();
  expect(typedNumber("1\u00A0234,50", "pl")).toBe(1234.5);
  expect(typedNumber("1.234,5", "pl")).toBe(1234.5);
  expect(typedNumber("−3,5", "pl")).toBe(-3.5);
});

test("a comma that could mean two things is not guessed at", () => {
  expect(typedNumber("1,5", "en")).toBeNull();
});

test("signs, ranges and shares are read", () => {
  expect(typedCondition("> 0", "money", "en")).toEqual({ ...range, least: 0, outside: "least" });
  expect(typedCondition("≤5", "money", "en")).toEqual({ ...range, most: 5 });
  expect(typedCondition("9..5", "count", "en")).toEqual({ ...range, least: 5, most: 9 });
  expect(typedCondition("-10..-5,5", "money", "pl")).toEqual({ ...range, least: -10, most: -5.5 });
  expect(typedCondition("12.5%..20%", "share", "en")).toEqual({
    ...range,
    least: 0.125,
    most: 0.2,
  });
  expect(typedCondition("7", "count", "en")).toEqual({ ...range, least: 7, most: 7 });
  expect(typedCondition("?", "money", "en")).toEqual({ kind: "unknown" });
  expect(typedCondition("about 5", "money", "en")).toBeNull();
});

const figure = fc
  .double({ min: -1e9, max: 1e9, noNaN: true })
  .map((value) => Number(value.toFixed(2)) + 0);
const condition = fc.oneof(
  fc.record({
    kind: fc.constant("range" as const),
    least: figure,
    most: fc.constant(null),
    outside: fc.constantFrom(null, "least" as const),
  }),
  fc.record({
    kind: fc.constant("range" as const),
    least: fc.constant(null),
    most: figure,
    outside: fc.constantFrom(null, "most" as const),
  }),
  fc
    .tuple(figure, figure)
    .map(([a, b]) => ({ ...range, least: Math.min(a, b), most: Math.max(a, b) })),
);

test("an address keeps a condition as it is", () => {
  fc.assert(
    fc.property(condition, (one) => {
      expect(readCondition(writtenCondition(one), "money")).toEqual(one);
    }),
  );
});

test("what is spelled for a reader is read back as the same, in both languages", () => {
  fc.assert(
    fc.property(condition, fc.constantFrom("en" as const, "pl" as const), (one, language) => {
      const spelled = spelledCondition(one, "money", language);
      expect(typedCondition(spelled, "money", language)).toEqual(one);
    }),
  );
});

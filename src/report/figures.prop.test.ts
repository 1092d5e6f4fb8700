import fc from "fast-check";
import { expect, test } from "vitest";
import { languages } from "../lib/language.ts";
import { speech } from "../lib/speech.ts";
import { changeText, figuresOf } from "./browser/figures.js";

const locales = { en: "en-US", pl: "pl-PL" } as const;

test("the page's script writes figures as the page itself does", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...languages),
      fc.constantFrom("EUR", "PLN", "USD"),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      (language, currency, value) => {
        const spoken = speech(language, currency);
        const figures = figuresOf(locales[language], currency);
        expect(figures.money(value)).toBe(spoken.money(value));
        expect(figures.money(value, 2)).toBe(spoken.money(value, 2));
        expect(figures.share(value, 1)).toBe(spoken.share(value, 1));
        expect(figures.number(value, 1)).toBe(spoken.number(value, 1));
      },
    ),
  );
});

test("a change has its sign, and none where nothing of it is left", () => {
  const whole = (value: number) => figuresOf("en-US", "USD").money(value);
  expect([12.4, -12.4, 0.2, -0.2, 0].map((value) => changeText(value, whole))).toEqual([
    "+$12",
    "−$12",
    "$0",
    "$0",
    "$0",
  ]);
});

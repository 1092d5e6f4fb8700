import { expect, test } from "vitest";
import { behaviour, sentencesOf, traitOf } from "./behaviour.test-support.ts";

const now = {
  smith: { sums: { invoiced: 100 } },
  jones: { sums: { invoiced: 900 } },
  third: { sums: { invoiced: 500 } },
  fourth: { sums: { invoiced: 300 } },
  idle: {},
};

const book = behaviour({
  now,
  key_accounts: { smith: true, jones: false, third: true, idle: true },
});

test("a key account that earns least feels like more than it is", () => {
  // lowest of four: percentile 12.5
  expect(traitOf(book, ["smith", "perception"])).toMatchObject({
    measure: 87.5,
    direction: "Smith",
    evidence: "measured",
  });
  expect(sentencesOf(book, ["smith", "perception"])).toEqual([
    "Felt to be a key account, and 4th of 4 by net profit.",
    "Uchodzi za klienta kluczowego, a według zysku netto zajmuje 4. miejsce na 4.",
  ]);
});

test("an account that earns most unnoticed is more than it feels", () => {
  expect(traitOf(book, ["jones", "perception"])).toMatchObject({
    measure: -87.5,
    direction: "Jones",
  });
  expect(sentencesOf(book, ["jones", "perception"])).toEqual([
    "Not felt to be a key account, and 1st of 4 by net profit.",
    "Nie uchodzi za klienta kluczowego, a według zysku netto zajmuje 1. miejsce na 4.",
  ]);
});

test("the feeling must be known, and something must have happened", () => {
  for (const account of ["fourth", "idle"])
    expect(traitOf(book, [account, "perception"])).toMatchObject({ measure: null });
});

test("a book that knows nobody's feeling is told what to import", () => {
  expect(traitOf(behaviour({ now }), ["smith", "perception"]).sentence).toMatch(/key_account/);
});

import { expect, test } from "vitest";
import { behaviour, sentencesOf, traitOf } from "./behaviour.test-support.ts";

const now = {
  smith: {
    sums: { problems: 12 },
    drivers: {
      order: 160,
      complaint: 5,
      return: 3,
      dispute: 1,
      invoice: 150,
      credit_note: 6,
    },
  },
  jones: { drivers: { order: 22, invoice: 22 } },
  third: { sums: { problems: 1 }, drivers: { order: 50, dispute: 1, invoice: 50, credit_note: 1 } },
  idle: { sums: { problems: 2 }, drivers: { complaint: 2 } },
};

const book = behaviour({ now });

test("problems are told per 100 orders and by their kind", () => {
  expect(traitOf(book, ["smith", "problems"])).toMatchObject({
    measure: 7.5,
    direction: "Smith",
    evidence: "measured",
  });
  expect(sentencesOf(book, ["smith", "problems"])).toEqual([
    "12 problems in 160 orders, 7.5 per 100: 5 complaints, 3 returns, 1 disputed invoice, 3 others.",
    "12 problemów na 160 zamówień, czyli 7,5 na 100: 5 reklamacji, 3 zwroty, 1 sporna faktura, 3 inne.",
  ]);
});

test("an account without problems is quiet", () => {
  expect(traitOf(book, ["jones", "problems"])).toMatchObject({ measure: 0, direction: "Jones" });
  expect(sentencesOf(book, ["jones", "problems"])).toEqual([
    "No problem on record in 22 orders.",
    "Nie zapisano ani jednego problemu na 22 zamówienia.",
  ]);
});

test("problems without orders have nothing to be held against", () => {
  expect(traitOf(book, ["idle", "problems"])).toMatchObject({ measure: null, direction: null });
});

test("without touches credit notes stand in, and the sentence says so", () => {
  const untouched = behaviour({ now, coverage: { touches: false } });
  expect(traitOf(untouched, ["smith", "problems"])).toMatchObject({
    measure: 4,
    evidence: "estimated",
  });
  expect(sentencesOf(untouched, ["smith", "problems"])).toEqual([
    "6 credit notes for 150 invoices, 4.0 per 100; complaints and returns are not on record.",
    "6 faktur korygujących na 150 faktur, czyli 4,0 na 100; reklamacji i zwrotów nie zapisano.",
  ]);
  expect(traitOf(untouched, ["idle", "problems"]).evidence).toBe("missing");
});

test("a book without orders is told what to import", () => {
  const empty = behaviour({ now: { a: { sums: { problems: 1 } } } });
  expect(traitOf(empty, ["a", "problems"]).sentence).toMatch(/^Import invoices .* and touches/);
});

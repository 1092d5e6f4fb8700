import { expect, test } from "vitest";
import { behaviour, sentencesOf, traitOf } from "./behaviour.test-support.ts";

const sales = { sums: { invoiced: 1000 } };
const now = { smith: sales, jones: sales, third: sales, none: sales, dim: sales };

const book = behaviour({
  now,
  bought: {
    smith: { by_offering: { parts: 900, solution: 50, other: 50 }, families: 1 },
    jones: { by_offering: { parts: 100, solution: 300 }, families: 9 },
    third: { by_offering: { parts: 300, service: 300 }, families: 3 },
    dim: { by_offering: { parts: 200, solution: 200, "": 600 }, families: 2 },
  },
  families_sold: 14,
});

test("the share of parts is told with the breadth of what is bought", () => {
  expect(traitOf(book, ["smith", "offering"])).toMatchObject({
    measure: 0.9,
    direction: "Smith",
    evidence: "measured",
  });
  expect(sentencesOf(book, ["smith", "offering"])).toEqual([
    "90% of its net sales are parts; it buys from 1 of the 14 product families sold.",
    "Części stanowią 90% sprzedaży netto; kupuje w 1 z 14 grup asortymentowych.",
  ]);
});

test("few parts lean to a Jones", () => {
  expect(traitOf(book, ["jones", "offering"])).toMatchObject({ measure: 0.25, direction: "Jones" });
});

test("only sales whose offering is known are shared, and the rest is told", () => {
  expect(traitOf(book, ["dim", "offering"])).toMatchObject({ measure: 0.5, evidence: "estimated" });
  expect(sentencesOf(book, ["dim", "offering"])).toEqual([
    "50% of its net sales are parts; it buys from 2 of the 14 product families sold; the offering of 60% of its net sales is not known.",
    "Części stanowią 50% sprzedaży netto; kupuje w 2 z 14 grup asortymentowych; dla 60% sprzedaży netto rodzaj oferty nie jest znany.",
  ]);
});

test("more returned than bought of one offering is none or all of it", () => {
  const returned = behaviour({
    now: { a: sales, b: sales },
    bought: {
      a: { by_offering: { parts: -10, solution: 100 } },
      b: { by_offering: { parts: 100, solution: -10 } },
    },
  });
  expect(traitOf(returned, ["a", "offering"]).measure).toBe(0);
  expect(traitOf(returned, ["b", "offering"]).measure).toBe(1);
});

test("an account without a known offering has none, and a book without is told what to import", () => {
  expect(traitOf(book, ["none", "offering"])).toMatchObject({
    measure: null,
    direction: null,
    evidence: "missing",
    sentence: "No net sales in this window of which the offering is known.",
  });
  for (const bought of [undefined, { smith: { by_offering: { "": 1000 } } }])
    expect(
      sentencesOf(behaviour({ now, ...(bought && { bought }) }), ["smith", "offering"])[0],
    ).toMatch(/^Import products \(product_id, family, offering\)/);
});

import { expect, test } from "vitest";
import { behaviour, sentencesOf, traitOf } from "./behaviour.test-support.ts";

const now = {
  smith: { sums: { list_sales: 1000, invoiced: 860 } },
  jones: { sums: { list_sales: 1000, invoiced: 1000 } },
  dear: { sums: { list_sales: 1000, invoiced: 1020 } },
  dim: { sums: { list_sales: 1000, invoiced: 900, unlisted_net: 540 } },
  none: { sums: { list_sales: 500, invoiced: 500, unlisted_net: 500 } },
};

const bought = {
  // 20.0 % where others bring 26.2 %
  smith: { compared_net: 500, compared_profit: 100, profit_elsewhere: 131 },
  jones: { compared_net: 500, compared_profit: 150, profit_elsewhere: 120 },
  dear: { compared_net: 500, compared_profit: 150, profit_elsewhere: 150 },
};

const book = behaviour({ now, bought });

test("the discount off list is told with the margin that others bring", () => {
  expect(traitOf(book, ["smith", "price"])).toMatchObject({
    measure: 0.14,
    direction: "Smith",
    evidence: "measured",
  });
  expect(sentencesOf(book, ["smith", "price"])).toEqual([
    "Buys at 14.0% off list; its margin of 20.0% is 6.2 points below what others bring on the same product families.",
    "Kupuje z rabatem 14,0% od cen katalogowych; marża 20,0% jest o 6,2 p.p. niższa niż u innych klientów w tych samych grupach asortymentowych.",
  ]);
});

test("list price, and above it, are told as such", () => {
  expect(sentencesOf(book, ["jones", "price"])).toEqual([
    "Buys at list price; its margin of 30.0% is 6.0 points above what others bring on the same product families.",
    "Kupuje po cenach katalogowych; marża 30,0% jest o 6,0 p.p. wyższa niż u innych klientów w tych samych grupach asortymentowych.",
  ]);
  expect(sentencesOf(book, ["dear", "price"])).toEqual([
    "Buys at 2.0% above list; its margin of 30.0% is the same as what others bring on the same product families.",
    "Kupuje o 2,0% powyżej cen katalogowych; marża 30,0% jest taka sama jak u innych klientów w tych samych grupach asortymentowych.",
  ]);
});

test("a discount is estimated where most of what is bought names no list price", () => {
  expect(traitOf(book, ["dim", "price"])).toMatchObject({ measure: 0.1, evidence: "estimated" });
  expect(sentencesOf(book, ["dim", "price"])).toEqual([
    "Buys at 10.0% off list; 60% of its purchases name no list price.",
    "Kupuje z rabatem 10,0% od cen katalogowych; 60% zakupów nie ma ceny katalogowej.",
  ]);
});

test("an account that bought nothing with a list price has no discount", () => {
  expect(traitOf(book, ["none", "price"])).toMatchObject({ measure: null, evidence: "missing" });
});

test("without any list price the margin against others stands in", () => {
  const unlisted = behaviour({ now, bought, coverage: { list_prices: false } });
  const reading = traitOf(unlisted, ["smith", "price"]);
  expect(reading).toMatchObject({ direction: "Smith", evidence: "estimated" });
  expect(reading.measure).toBeCloseTo(0.062, 12);
  expect(reading.sentence).toBe(
    "Its margin of 20.0% is 6.2 points below what others bring on the same product families.",
  );
  expect(traitOf(unlisted, ["dim", "price"]).evidence).toBe("missing");
});

test("with neither list prices nor comparisons a book is told what to import", () => {
  const bare = behaviour({ now, coverage: { list_prices: false } });
  expect(traitOf(bare, ["smith", "price"])).toMatchObject({ measure: null, direction: null });
  expect(traitOf(bare, ["smith", "price"]).sentence).toMatch(/list_amount/);
});

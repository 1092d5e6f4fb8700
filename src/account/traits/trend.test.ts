import { expect, test } from "vitest";
import { parsedModel } from "../../costing/cost-model.test-support.ts";
import { behaviour, sentencesOf, traitOf } from "./behaviour.test-support.ts";

const model = parsedModel(`
currency = "USD"
[roles.inside]
cost = 10000
period = { from = 2026-01-01, to = 2026-07-01 }
capacity_minutes = 10000
[[time]]
role = "inside"
per = "order"
minutes = 10
[[charge]]
name = "freight"
per = "order"
amount = 5
`);

const before = {
  smith: { sums: { invoiced: 9000, cogs: 6000 }, drivers: { order: 100 } },
  jones: { sums: { invoiced: 9000, cogs: 6000 }, drivers: { order: 100 } },
  third: { sums: { invoiced: 9000, cogs: 6000 }, drivers: { order: 100 } },
};

const now = {
  // resources 100 × 15 = 1,500 → 150 × 15 + 50 = 2,300; gross profit 3,000 → 2,800; mean sales 10,000
  smith: { sums: { invoiced: 11_000, cogs: 8200, expenses: 50 }, drivers: { order: 150 } },
  // 1,500 → 1,200; 3,000 → 4,000
  jones: { sums: { invoiced: 11_000, cogs: 7000 }, drivers: { order: 80 } },
  third: before.third,
  idle: { sums: { expenses: 10 } },
};

const book = behaviour({ now, before, model });

test("resources that grow while gross profit falls lean to a Smith", () => {
  const reading = traitOf(book, ["smith", "trend"]);
  expect(reading).toMatchObject({ direction: "Smith", evidence: "estimated" });
  expect(reading.measure).toBeCloseTo(0.1, 12);
  expect(sentencesOf(book, ["smith", "trend"])).toEqual([
    "Against the period before, resources rose by $800 to $2,300; gross profit fell by $200 to $2,800.",
    "W porównaniu z poprzednim okresem nakłady wzrosły o 800 zł do 2300 zł; marża brutto spadła o 200 zł do 2800 zł.",
  ]);
});

test("gross profit that grows on fewer resources leans to a Jones", () => {
  const reading = traitOf(book, ["jones", "trend"]);
  expect(reading.direction).toBe("Jones");
  expect(reading.measure).toBeCloseTo(-0.13, 12);
  expect(sentencesOf(book, ["jones", "trend"])).toEqual([
    "Against the period before, resources fell by $300 to $1,200; gross profit rose by $1,000 to $4,000.",
    "W porównaniu z poprzednim okresem nakłady spadły o 300 zł do 1200 zł; marża brutto wzrosła o 1000 zł do 4000 zł.",
  ]);
});

test("nothing changed is told as such", () => {
  expect(sentencesOf(book, ["third", "trend"])).toEqual([
    "Against the period before, resources stayed at $1,500; gross profit stayed at $3,000.",
    "W porównaniu z poprzednim okresem nakłady pozostały na poziomie 1500 zł; marża brutto pozostała na poziomie 3000 zł.",
  ]);
});

test("without sales in either period nothing is told", () => {
  expect(traitOf(book, ["idle", "trend"])).toMatchObject({ measure: null, direction: null });
});

test("a book that does not reach back, or kept no touches then, tells no trend", () => {
  const short = behaviour({ now, model });
  expect(traitOf(short, ["smith", "trend"]).sentence).toMatch(/period before/);
  const touched = { ...now, smith: { ...now.smith, untimed: { call: 3 } } };
  expect(traitOf(behaviour({ now: touched, before, model }), ["smith", "trend"]).evidence).toBe(
    "missing",
  );
});

test("without roles resources are charges and expenses only, an estimate", () => {
  const uncosted = behaviour({ now, before });
  expect(traitOf(uncosted, ["smith", "trend"])).toMatchObject({ evidence: "estimated" });
});

import { expect, test } from "vitest";
import { parsedModel } from "../../costing/cost-model.test-support.ts";
import { behaviour, sentencesOf, traitOf } from "./behaviour.test-support.ts";

const roles = `
currency = "USD"
[roles.inside]
cost = 1000
period = { from = 2026-01-01, to = 2026-07-01 }
capacity_minutes = 10000
[roles.field]
cost = 2000
period = { from = 2026-01-01, to = 2026-07-01 }
capacity_minutes = 10000
[[time]]
role = "inside"
per = "order"
minutes = 12
[[time]]
role = "inside"
per = "call"
minutes = 6
`;

const model = parsedModel(`${roles}
[[time]]
role = "field"
per = "visit"
minutes = 90
`);

const now = {
  // (40 × 12 + 20 × 6 + 1860) ÷ 60 = 41 h for 20,000 of gross profit; visits and the field's minutes stay out
  smith: {
    sums: { invoiced: 50_000, cogs: 30_000, inbound: 18 },
    drivers: { order: 40, call: 25, "call.minutes": 30, visit: 10 },
    untimed: { call: 20, visit: 10 },
    minutes_by_role: { inside: 1860, field: 500 },
  },
  // 5 × 12 ÷ 60 = 1 h for 10,000
  jones: { sums: { invoiced: 20_000, cogs: 10_000, inbound: 1 }, drivers: { order: 5 } },
  third: { sums: { invoiced: 10_000, cogs: 9000 }, drivers: { order: 5 } },
  loss: { sums: { invoiced: 100, cogs: 100 }, drivers: { order: 5 } },
  quiet: { sums: { expenses: 10 } },
};

const book = behaviour({ now, model });

test("inside hours are held against gross profit, the field's left out", () => {
  const reading = traitOf(book, ["smith", "demand"]);
  expect(reading.measure).toBeCloseTo(2.05, 12);
  expect(sentencesOf(book, ["smith", "demand"])).toEqual([
    "Takes 41 hours of inside work, 2.05 for each $1,000 of gross profit; got in touch itself 18 times.",
    "Zajmuje 41 godz. pracy zaplecza, czyli 2,05 godz. na każde 1000 zł marży brutto; sam odezwał się 18 razy.",
  ]);
  expect(traitOf(book, ["jones", "demand"])).toMatchObject({ direction: "Jones" });
  expect(traitOf(book, ["jones", "demand"]).measure).toBeCloseTo(0.1, 12);
});

test("work that time equations tell is estimated, work on record is measured", () => {
  expect(traitOf(book, ["smith", "demand"]).evidence).toBe("measured");
  expect(traitOf(book, ["jones", "demand"]).evidence).toBe("estimated");
});

test("work without gross profit is more than any demand", () => {
  expect(traitOf(book, ["loss", "demand"])).toMatchObject({
    measure: Infinity,
    percentile: 87.5, // 3 of 4 below, itself by half
    direction: "Smith",
  });
  expect(sentencesOf(book, ["loss", "demand"])).toEqual([
    "Takes 1.0 hours of inside work and brings no gross profit to pay for them; never got in touch itself.",
    "Zajmuje 1,0 godz. pracy zaplecza i nie przynosi marży brutto, z której można by je pokryć; sam ani razu się nie odezwał.",
  ]);
});

test("neither work nor gross profit is no demand", () => {
  expect(traitOf(book, ["quiet", "demand"])).toMatchObject({ measure: null, evidence: "missing" });
});

test("without touches the documents' work is an estimate and says so", () => {
  const documents = {
    jones: { sums: { invoiced: 20_000, cogs: 10_000 }, drivers: { order: 5 } },
  };
  const untouched = behaviour({ now: documents, model, coverage: { touches: false } });
  expect(traitOf(untouched, ["jones", "demand"]).evidence).toBe("estimated");
  expect(sentencesOf(untouched, ["jones", "demand"])).toEqual([
    "Takes 1.0 hours of inside work, 0.10 for each $1,000 of gross profit; counted from orders and lines only, as no touches are on record.",
    "Zajmuje 1,0 godz. pracy zaplecza, czyli 0,10 godz. na każde 1000 zł marży brutto; policzono tylko na podstawie zamówień i pozycji, bo nie zapisano kontaktów.",
  ]);
});

test("without any minute a book is told what to import", () => {
  expect(traitOf(behaviour({ now: { jones: now.jones } }), ["jones", "demand"]).sentence).toMatch(
    /^Import touches .* time equations/,
  );
});

test("where no time equation names a visit, the sellers' roles go out to the customer", () => {
  const sellers = roles.replace("[roles.field]", "[roles.field]\nseller = true");
  const visited = {
    a: {
      sums: { invoiced: 2000, cogs: 1000 },
      drivers: { order: 5 },
      minutes_by_role: { field: 600 },
      minutes_without_role: { visit: 300 },
    },
  };
  const reading = traitOf(behaviour({ now: visited, model: parsedModel(sellers) }), [
    "a",
    "demand",
  ]);
  expect(reading.measure).toBeCloseTo(1, 12);
});

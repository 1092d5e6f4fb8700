import { expect, test } from "vitest";
import { parsedModel } from "../../costing/cost-model.test-support.ts";
import { behaviour, sentencesOf, traitOf } from "./behaviour.test-support.ts";

const model = parsedModel(`
currency = "USD"
[roles.field]
cost = 15000
period = { from = 2026-01-01, to = 2026-07-01 }
capacity_minutes = 10000
[roles.manager]
cost = 30000
period = { from = 2026-01-01, to = 2026-07-01 }
capacity_minutes = 10000
[[time]]
role = "field"
per = "visit"
minutes = 90
[[time]]
role = "manager"
per = "visit"
minutes = 30
[[time]]
role = "field"
per = "meal"
minutes = 60
`);

const now = {
  // Visits: 10 without minutes × (90 × 1.5 + 30 × 3) = 2,250; 2 that took 120 together, three quarters of it the
  // field's: 90 × 1.5 + 30 × 3 = 225. Meals: 4 × 60 × 1.5 = 360, and 240 + 25 spent. In all 3,100 of 62,000.
  smith: {
    sums: { invoiced: 62_000, expenses: 1000 },
    expenses_by_kind: { visit: 25, meal: 240, sample: 735 },
    drivers: { visit: 12, "visit.minutes": 120, meal: 4, call: 300, email: 10 },
    untimed: { visit: 10, meal: 4 },
  },
  jones: {
    sums: { invoiced: 10_000 },
    drivers: { visit: 2, "visit.minutes": 100, call: 1 },
    untimed: { visit: 1 },
  },
  remote: { sums: { invoiced: 10_000 }, drivers: { order: 1 } },
  courted: { drivers: { visit: 1 }, untimed: { visit: 1 } },
  idle: { drivers: { call: 1 } },
};

const book = behaviour({ now, model });

test("visits and meals are priced, timed or not, with what was spent on them", () => {
  const reading = traitOf(book, ["smith", "contact"]);
  expect(reading.measure).toBeCloseTo(0.05, 12);
  expect(sentencesOf(book, ["smith", "contact"])).toEqual([
    "12 visits and 4 meals beside 310 calls and mails; face time cost $3,100, 5.0% of net sales.",
    "12 wizyt, 4 wspólne posiłki, 310 telefonów i e-maili; spotkania kosztowały 3100 zł, czyli 5,0% sprzedaży netto.",
  ]);
});

test("face time is estimated where more than half of it carries no minutes", () => {
  expect(traitOf(book, ["smith", "contact"]).evidence).toBe("estimated");
  expect(traitOf(book, ["jones", "contact"]).evidence).toBe("measured");
});

test("an account that is never met costs no face time", () => {
  expect(traitOf(book, ["remote", "contact"])).toMatchObject({ measure: 0, direction: "Jones" });
  expect(sentencesOf(book, ["remote", "contact"])).toEqual([
    "No visits and no meals, no calls or mails.",
    "Bez wizyt, bez wspólnych posiłków, bez telefonów i e-maili.",
  ]);
});

test("face time for no sales is more than any share", () => {
  expect(traitOf(book, ["courted", "contact"])).toMatchObject({
    measure: Infinity,
    percentile: 87.5,
    direction: "Smith",
  });
  expect(sentencesOf(book, ["courted", "contact"])).toEqual([
    "1 visit and no meals, no calls or mails; face time cost $225, against no net sales.",
    "1 wizyta, bez wspólnych posiłków, bez telefonów i e-maili; spotkania kosztowały 225 zł, a sprzedaży netto nie było.",
  ]);
});

test("neither sales nor face time tells nothing", () => {
  expect(traitOf(book, ["idle", "contact"])).toMatchObject({ measure: null, evidence: "missing" });
});

test("a book without touches, or that prices no face time, is told what to bring", () => {
  const bare = behaviour({ now, model, coverage: { touches: false } });
  expect(traitOf(bare, ["smith", "contact"]).sentence).toMatch(/^Import touches .* visit and meal/);
  const unpriced = behaviour({ now: { jones: now.jones } });
  expect(traitOf(unpriced, ["jones", "contact"]).sentence).toMatch(/time equations/);
});

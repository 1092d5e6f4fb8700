import { expect, test } from "vitest";
import { parsedModel } from "./cost-model.test-support.ts";
import { defaultTypeTerms, parseCostModel } from "./cost-model.ts";
import { starterCostModel } from "./starter-cost-model.ts";

test("a minimal model has a currency and nothing else", () => {
  expect(parsedModel(`currency = "USD"`)).toEqual({
    currency: "USD",
    illustrative: false,
    capital: null,
    roles: {},
    time: [],
    charges: [],
    commission: null,
    families: {},
    small_order_below: null,
    types: defaultTypeTerms,
  });
});

test("what a role does not say takes its default", () => {
  const { roles } = parsedModel(`
currency = "USD"
[roles.service]
cost = 560000
period = { from = 2026-01-01, to = 2026-04-01 }
people = 10
minutes_per_person = 1000
`);
  expect(roles.service).toEqual({
    cost: 560_000,
    period: { from: 20_454, to: 20_544 },
    capacity_minutes: 8000, // 10 × 1000 × 0.80
    people: 10,
    avoidable: 0.7,
    seller: null,
  });
});

test("a role whose minutes are given does not say how many people share them", () => {
  expect(parsedModel(serviceFrom("2026-01-01")).roles.service?.people).toBeNull();
});

test("dates may be TOML dates or text", () => {
  expect(parsedModel(serviceFrom(`"2026-01-01"`))).toEqual(parsedModel(serviceFrom("2026-01-01")));
});

test("minutes may be one number or three", () => {
  const { time } = parsedModel(`
currency = "USD"
[roles.service]
cost = 1
capacity_minutes = 1
period = { from = 2026-01-01, to = 2026-04-01 }
[[time]]
role = "service"
per = "order"
minutes = 8
[[time]]
role = "service"
per = "call"
minutes = { likely = 8, low = 6, high = 11 }
`);
  expect(time.map(({ minutes }) => minutes)).toEqual([
    { likely: 8, low: 8, high: 8 },
    { likely: 8, low: 6, high: 11 },
  ]);
});

test("a flat commission is one tier without an end", () => {
  const { commission } = parsedModel(`
currency = "USD"
[commission]
basis = "gross_profit"
rate = 0.25
paid_on = "cash"
`);
  expect(commission).toEqual({
    basis: "gross_profit",
    tiers: [{ up_to: null, rate: 0.25 }],
    paid_on: "cash",
    period: "year",
  });
});

test("a time row of an unknown role is answered with the roles there are", () => {
  expect(
    problems(`currency = "USD"\n${service}\n[[time]]\nrole = "servce"\nper = "order"\nminutes = 8`),
  ).toEqual([
    'line 7: [[time]] no. 1 role is "servce"; allowed is one of the roles service (did you mean service?)',
  ]);
});

test("a key that does not exist is answered with the nearest one", () => {
  expect(problems(`currency = "USD"\n[capital]\nanual_rate = 0.1`)).toEqual([
    "line 2: capital.annual_rate is missing; allowed is a share from 0 to 1 (0.10 is 10 %)",
    "line 3: capital.anual_rate is not a key of the cost model; allowed here: annual_rate, basis, days_in_year, from (did you mean annual_rate?)",
  ]);
});

test("of several unknown keys each is answered with its own nearest one", () => {
  expect(problems(`currency = "USD"\n[orders]\nsmal_below = 1\nlarge_above = 2`)).toEqual([
    "line 3: orders.smal_below is not a key of the cost model; allowed here: small_below (did you mean small_below?)",
    "line 4: orders.large_above is not a key of the cost model; allowed here: small_below",
  ]);
});

test("a name that TOML wants in quotes is told in quotes", () => {
  expect(problems(`currency = "USD"\n[families."hoses and fittings"]\nmargin = 2`)).toEqual([
    'line 3: families."hoses and fittings".margin is 2; allowed is a share from -1 to 1, or { likely = …, low = …, high = … }',
  ]);
});

test.each([
  ['currency = "usd"', 'line 1: currency is "usd"; allowed is three capital letters such as "EUR"'],
  [
    'currency = "USD"\n[capital]\nannual_rate = 10',
    "line 3: capital.annual_rate is 10; allowed is a share from 0 to 1 (0.10 is 10 %)",
  ],
  [
    'currency = "USD"\n[commission]\nbasis = "sales"\nrate = 0.1',
    'line 3: commission.basis is "sales"; allowed is "net_sales" or "gross_profit"',
  ],
  [
    'currency = "USD"\n[commission]\nbasis = "net_sales"',
    'line 2: commission is {"basis":"net_sales"}; allowed is either rate or tiers',
  ],
  [
    'currency = "USD"\n[commission]\nbasis = "net_sales"\ntiers = [{ up_to = 5, rate = 0.1 }]',
    'line 4: commission.tiers is [{"up_to":5,"rate":0.1}]; allowed is tiers with rising up_to, the last one without up_to (it holds for all above)',
  ],
  [
    'currency = "USD"\n[families.bolts]\nmargin = 32',
    "line 3: families.bolts.margin is 32; allowed is a share from -1 to 1, or { likely = …, low = …, high = … }",
  ],
  ['currency = "USD', "line 1, column 12: Invalid TOML document: unfinished string"],
  [
    'currency = "USD"\n[roles.constructor]',
    "line 2, column 2: Invalid TOML document: document contains an unsafe property",
  ],
  ['currency = "USD"\nfrom = 2026-02-30', "line 2: there is no such date as 2026-02-30"],
])("%j is refused with a sentence", (toml, sentence) => {
  expect(problems(toml)).toEqual([sentence]);
});

test("a byte order mark is no part of the text", () => {
  expect(problems(`\uFEFFcurrency = "USD"`)).toEqual([]);
});

test("a role needs one way to say its capacity, not two", () => {
  const both = service.replace("capacity_minutes = 1", "capacity_minutes = 1\npeople = 3");
  expect(problems(`currency = "USD"\n${both}`)).toEqual([
    "line 2: roles.service has cost, capacity_minutes, people, period; allowed is either capacity_minutes, or people with minutes_per_person (and practical)",
  ]);
});

test("the starter parses, says that it is illustrative, and takes the book's currency", () => {
  const model = parsedModel(starterCostModel("PLN"));
  expect(model.currency).toBe("PLN");
  expect(model.illustrative).toBe(true);
  expect(model.time.every(({ role }) => Object.hasOwn(model.roles, role))).toBe(true);
});

const service = `[roles.service]
cost = 1
capacity_minutes = 1
period = { from = 2026-01-01, to = 2026-04-01 }`;

function serviceFrom(day: string): string {
  return `currency = "USD"\n${service.replace("2026-01-01", day)}`;
}

function problems(toml: string): readonly string[] {
  const result = parseCostModel(toml);
  return result.ok ? [] : result.problem.map(({ en }) => en);
}

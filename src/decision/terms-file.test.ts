import { expect, test } from "vitest";
import { defaultEstimates } from "./term-estimates.ts";
import { emptyPlanFile, parsePlanFile, type PlanFile } from "./terms-file.ts";
import { settingsOf, termsOf } from "./terms-of.ts";

test("an empty file says nothing", () => {
  expect(parsed("")).toEqual(emptyPlanFile);
  expect(termsOf(emptyPlanFile, "A-1001").estimates).toEqual(defaultEstimates);
});

test("settings of the plan are taken as they stand", () => {
  const text = `
[plan]
horizon_quarters = 12
max_changes = 0
floor_net_sales = 9_000_000
floor_gross_profit = 2_500_000.5
`;
  expect(parsed(text).plan).toEqual({
    horizon_quarters: 12,
    max_changes: 0,
    floor_net_sales: 9_000_000,
    floor_gross_profit: 2_500_000.5,
  });
});

test("an account's own term goes before that of all accounts, and both before the default", () => {
  const file = parsed(`
[reassign]
loss = { low = 0.05, likely = 0.08, high = 0.1 }
match = 0.9
[accounts."A-1001"]
reassign = { match = 0.6 }
`);
  const { estimates, set_by } = termsOf(file, "A-1001");
  expect(estimates["reassign.match"]).toEqual({ low: 0.6, likely: 0.6, high: 0.6 });
  expect(estimates["reassign.loss"]).toEqual({ low: 0.05, likely: 0.08, high: 0.1 });
  expect(estimates["reassign.visits"]).toEqual({ low: 4, likely: 4, high: 4 });
  expect(set_by["reassign.match"]).toBe("account");
  expect(set_by["reassign.loss"]).toBe("plan.toml");
  expect(set_by["reassign.visits"]).toBe("default");
  expect(termsOf(file, "A-1002").set_by["reassign.match"]).toBe("plan.toml");
});

test("an account may have a settled way, a reason and a successor", () => {
  const file = parsed(`
[accounts."A-1001"]
way = "hand_over"
reason = "moves to Łódź"
successor = "E-06"
[accounts.B]
`);
  expect(settingsOf(file, "A-1001")).toEqual({
    way: "hand_over",
    reason: "moves to Łódź",
    successor: "E-06",
    terms: {},
  });
  expect(settingsOf(file, "B")).toEqual({ way: null, reason: null, successor: null, terms: {} });
  expect(settingsOf(file, "C")).toBeNull();
});

test("what every object has is no account of the file", () => {
  expect(settingsOf(emptyPlanFile, "constructor")).toBeNull();
});

test("sales at one and a half times today's effort stand for the elasticity of the curve through them", () => {
  const { estimates, set_by } = termsOf(parsed("[grow]\nat_150 = 1.2"), "A-1001");
  // d = 0.52 ÷ 0.53; c = ln(d × 0.73 ÷ 0.32) ÷ ln 1.5 = 1.9870; c × 0.52 × 0.53 ÷ 1.05 = 0.5216
  expect(estimates["grow.elasticity"].likely).toBeCloseTo(0.5216, 4);
  expect(set_by["grow.elasticity"]).toBe("plan.toml");
});

test("an account's sales at more effort are read with its own saturation", () => {
  const file = parsed(`
[grow]
none = 0.5
[accounts.A]
grow = { at_150 = { low = 1.2, likely = 1.5, high = 1.8 }, saturation = 2 }
`);
  // d = 2; c = ln(2 × (s − 0.5) ÷ (2 − s)) ÷ ln 1.5; elasticity = c × 0.5 ÷ 1.5
  const elasticityFor = (sales: number) =>
    Math.log((2 * (sales - 0.5)) / (2 - sales)) / Math.log(1.5) / 3;
  const found = termsOf(file, "A").estimates["grow.elasticity"];
  expect(found.low).toBeCloseTo(elasticityFor(1.2), 10);
  expect(found.likely).toBeCloseTo(elasticityFor(1.5), 10);
  expect(found.high).toBeCloseTo(elasticityFor(1.8), 10);
});

const triple = "or { likely = …, low = …, high = … }";
const shareOrTriple = `a share from 0 to 1 (0.10 is 10 %), ${triple}`;

test.each([
  [
    "[plan]\nhorizon_quarters = 0",
    "line 2: plan.horizon_quarters is 0; allowed is a whole number from 1 to 20",
  ],
  [
    "[plan]\nhorizon_quarters = 21",
    "line 2: plan.horizon_quarters is 21; allowed is a whole number from 1 to 20",
  ],
  [
    "[plan]\nhorizon_quarters = 2.5",
    "line 2: plan.horizon_quarters is 2.5; allowed is a whole number from 1 to 20",
  ],
  [
    "[plan]\nmax_changes = -1",
    "line 2: plan.max_changes is -1; allowed is a whole number of 0 or more",
  ],
  [
    "[plan]\nfloor_net_sales = -5",
    "line 2: plan.floor_net_sales is -5; allowed is an amount of 0 or more",
  ],
  [
    "[plan]\nfloor_gross_profit = inf",
    "line 2: plan.floor_gross_profit is Infinity; allowed is an amount of 0 or more",
  ],
  [
    "[plan]\nmax_change = 3",
    "line 2: plan.max_change is not a key of the plan file; allowed here: horizon_quarters, max_changes, floor_net_sales, floor_gross_profit (did you mean max_changes?)",
  ],
  [
    "[fee]\npaid = 0.2",
    "line 1: fee is not a key of the plan file; allowed here: plan, grow, price, minimum, fees, payment, reassign, hand_over, refer, end, reprice, accounts (did you mean fees?)",
  ],
  ["grow = 3", "line 1: grow is 3; allowed is a table with none, saturation, elasticity, at_150"],
  ["[grow]\nnone = 1", `line 2: grow.none is 1; allowed is a share from 0 to below 1, ${triple}`],
  [
    "[grow]\nsaturation = 1",
    `line 2: grow.saturation is 1; allowed is a factor above 1 and up to 100, ${triple}`,
  ],
  [
    "[grow]\nelasticity = -0.1",
    `line 2: grow.elasticity is -0.1; allowed is a number from 0 to 20, ${triple}`,
  ],
  ["[grow]\nat_150 = 1", `line 2: grow.at_150 is 1; allowed is a factor above 1, ${triple}`],
  [
    "[grow]\nat_150 = 1.52",
    "line 2: grow.at_150 is 1.52; allowed is a factor above 1 and below grow.saturation (1.52)",
  ],
  [
    "[grow]\nat_150 = { low = 1.1, likely = 1.2, high = 1.4 }\nsaturation = { low = 1.3, likely = 1.5, high = 2 }",
    'line 2: grow.at_150 is {"low":1.1,"likely":1.2,"high":1.4}; allowed is a factor above 1 and below grow.saturation (1.3)',
  ],
  [
    "[grow]\nat_150 = 1.2\nelasticity = 0.3",
    "line 2: grow.at_150 is 1.2; allowed is either at_150 or elasticity, not both",
  ],
  [
    "[grow]\nsaturation = 1.3\n[accounts.A]\ngrow = { at_150 = 1.35 }",
    "line 4: accounts.A.grow.at_150 is 1.35; allowed is a factor above 1 and below grow.saturation (1.3)",
  ],
  ["[price]\nmost = 10", `line 2: price.most is 10; allowed is ${shareOrTriple}`],
  [
    "[price]\nelasticity = { low = 2, likely = 1, high = 3 }",
    'line 2: price.elasticity is {"low":2,"likely":1,"high":3}; allowed is low ≤ likely ≤ high',
  ],
  [
    "[price]\nleaves = { low = 0.1, likely = 0.2 }",
    'line 2: price.leaves is {"low":0.1,"likely":0.2}; allowed is a share from 0 to 1 (0.10 is 10 %) for high',
  ],
  [
    "[price]\nleaves = { low = 0.1, likely = 0.2, high = 2 }",
    'line 2: price.leaves is {"low":0.1,"likely":0.2,"high":2}; allowed is a share from 0 to 1 (0.10 is 10 %) for high',
  ],
  ["[fees]\npaid = -0.2", `line 2: fees.paid is -0.2; allowed is ${shareOrTriple}`],
  ['[payment]\ncured = "half"', `line 2: payment.cured is "half"; allowed is ${shareOrTriple}`],
  [
    "[reassign]\nvisits = -4",
    `line 2: reassign.visits is -4; allowed is visits a year, 0 or more, ${triple}`,
  ],
  [
    "[hand_over]\nmatch = 1.5",
    `line 2: hand_over.match is 1.5; allowed is a factor from 0 to 1, ${triple}`,
  ],
  ["[end]\ntalks = -1", `line 2: end.talks is -1; allowed is hours, 0 or more, ${triple}`],
  [
    '[accounts."Smith & Co."]\nway = "kep"',
    'line 2: accounts."Smith & Co.".way is "kep"; allowed is "keep" or "grow" or "reprice" or "reassign" or "hand_over" or "refer" or "end"',
  ],
  [
    '[accounts.A]\nsuccesor = "E-06"',
    "line 2: accounts.A.succesor is not a key of the plan file; allowed here: way, reason, successor, grow, price, minimum, fees, payment, reassign, hand_over, refer, end, reprice (did you mean successor?)",
  ],
  [
    "[accounts.A]\nsuccessor = 6",
    "line 2: accounts.A.successor is 6; allowed is the id of an employee in quotes",
  ],
  ['[accounts.A]\nreason = ""', 'line 2: accounts.A.reason is ""; allowed is a text in quotes'],
  [
    "[accounts.A]\nreassign = { los = 0.2 }",
    "line 2: accounts.A.reassign.los is not a key of the plan file; allowed here: visits, loss, match, leaves, kept, kept_later, talks (did you mean loss?)",
  ],
  ['accounts = "A"', 'line 1: accounts is "A"; allowed is tables [accounts."<id>"]'],
  [
    "[grow]\nnone = 0.4\nnone = 0.5",
    "line 3, column 1: Invalid TOML document: trying to redefine an already defined table or value",
  ],
])("%j is refused with a sentence", (toml, sentence) => {
  const result = parsePlanFile(toml);
  expect(result.ok ? [] : result.problem.map(({ en }) => en)).toEqual([sentence]);
});

test("everything wrong is told at once, line by line", () => {
  const result = parsePlanFile(`[accounts.A]
way = 1
[fee]
[plan]
horizon_quarters = 0
[price]
most = 2
`);
  expect(result.ok ? [] : result.problem.map(({ en }) => en.slice(0, 7))).toEqual([
    "line 2:",
    "line 3:",
    "line 5:",
    "line 7:",
  ]);
});

test("shares that exclude each other may exceed 1 together, since one gives way to the other", () => {
  expect(parsePlanFile("[fees]\npaid = 0.8\ndropped = 0.6").ok).toBe(true);
  expect(parsePlanFile("[minimum]\nmerged = 0.8\nlost = 0.6").ok).toBe(true);
});

function parsed(text: string): PlanFile {
  const result = parsePlanFile(text);
  if (!result.ok) throw new Error(result.problem.map(({ en }) => en).join("\n"));
  return result.value;
}

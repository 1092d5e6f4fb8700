import { expect, test } from "vitest";
import { courseOf } from "../course.ts";
import {
  ann,
  inside,
  ivy,
  onlyWay,
  outside,
  roundAccount,
  roundYear,
  smallFirm,
  smallQuestion,
} from "../small-firm.test-support.ts";
import { scaledYear } from "../year.ts";
import { waysOfKind } from "./ways.ts";

const terms = {
  "reassign.visits": 4,
  "reassign.loss": 0.16,
  "reassign.match": 0.625,
  "reassign.leaves": 0.02,
  "reassign.talks": 8,
  "reprice.talks": 6,
};
const question = smallQuestion({ terms });

test("the seller keeps four visits, and all other time goes to the successor", () => {
  const { after } = onlyWay("reassign", question);
  // Kept: 4 × 1.5 = 6 of 50 hours. 16 visits and 5 meals become calls of 0.2: 4.2 hours. The 10 hours of Ann's that
  // were no visits go over as they are, so Ivy has 20 + 4.2 + 10 = 34.2, and a tenth less as a tenth is lost.
  expect(after.hours[outside]).toBe(6);
  expect(after.hours[inside]).toBeCloseTo(34.2 * 0.9, 12);
  expect(after.hours[2]).toBe(90);
});

test("a tenth of the business is lost, and four visits in 25 visits and meals are paid for", () => {
  const { after } = onlyWay("reassign", question);
  const { hours: _, expenses, commission, ...money } = after;
  const { hours: __, expenses: ___, commission: ____, ...today } = scaledYear(roundYear, 0.9);
  expect(money).toEqual(today);
  expect(expenses).toBe(750 * 0.9 + 200); // 1,250 × 4 ÷ 25 for the visits that are kept
  expect(commission).toBeCloseTo(18_000 * (0.1 * 0.25 + 0.05 * 0.75), 9);
});

test("commission is shared half and half for a year, then one to three", () => {
  const { pay } = onlyWay("reassign", question);
  expect(pay).toEqual([
    { seller: ann, rate: 0.1, by_year: [0.5, 0.25] },
    { seller: ivy, rate: 0.05, by_year: [0.5, 0.75] },
  ]);
});

test("who agrees on another split shares the commission so", () => {
  const split = { ...terms, "reassign.kept": 0.75, "reassign.kept_later": 0 };
  const { pay } = onlyWay("reassign", smallQuestion({ terms: split }));
  expect(pay.map(({ by_year }) => by_year)).toEqual([
    [0.75, 0],
    [0.25, 1],
  ]);
});

test("the freed hours are those that are not kept", () => {
  const { seller_hours, after } = onlyWay("reassign", question);
  expect(seller_hours).toEqual([
    { seller: ann, before: 50, after: 6 },
    { seller: ivy, before: 0, after: after.hours[inside] },
  ]);
});

test("the firm's profit and the incomes come quarter by quarter", () => {
  const way = { ...onlyWay("reassign", question), leaves: 0 };
  const { profit, incomes } = courseOf(way, { ...question, quarters: 8 });
  // Business: before 16,000 − 800 − 100 × 15 = 13,700. After: 18,000 − 875 − 450 − 270 − 1,080 = 15,325 before
  // service, less 720 and 90 × 15, is 13,255. It changes by −445 a year.
  // Selling hours: before 50 × 30 + 20 × 15 = 1,800, after 6 × 30 + 30.78 × 15 = 641.70: 1,158.30 a year less.
  const arrivedBusiness = [0.25, 0.5, 0.75, 1, 1, 1, 1, 1];
  const arrivedHours = [0.5, 1, 1, 1, 1, 1, 1, 1];
  const annPaid = [0.5, 0.5, 0.5, 0.5, 0.25, 0.25, 0.25, 0.25];
  const gross = arrivedBusiness.map((share) => 5000 - 500 * share);
  const annChange = gross.map((amount, i) => amount * 0.1 * (annPaid[i] ?? 0) - 500);
  const ivyChange = gross.map((amount, i) => amount * 0.05 * (1 - (annPaid[i] ?? 0)));
  profit.forEach((value, i) => {
    const business = (-445 / 4) * (arrivedBusiness[i] ?? 0);
    const hours = (1158.3 / 4) * (arrivedHours[i] ?? 0);
    const once = i === 0 ? 8 * 30 : 0;
    const paid = (annChange[i] ?? 0) + (ivyChange[i] ?? 0);
    expect(value).toBeCloseTo(business + hours - paid - once, 9);
  });
  [annChange, ivyChange].forEach((wanted, i) =>
    wanted.forEach((value, q) => expect(incomes[i]?.change[q]).toBeCloseTo(value, 9)),
  );
});

test("terms asked for at the same time work on the business before it is handed over", () => {
  const late = smallQuestion({
    terms: { ...terms, "payment.cured": 0.4, "payment.leaves": 0.03 },
  });
  const way = onlyWay("reassign", late, "with_terms");
  // 40 % of half of 1,200 is 240, so 960 of carrying cost are left of which a tenth goes with the business; 3.2 of 8
  // reminders are not needed, which saves 1.6 of 100 hours and 3.20 of charges.
  expect(way.after.carrying_cost).toBeCloseTo(960 * 0.9, 9);
  expect(way.after.hours[2]).toBeCloseTo(98.4 * 0.9, 9);
  expect(way.after.charges).toBeCloseTo(996.8 * 0.9, 9);
  expect(way.leaves).toBeCloseTo(1 - 0.98 * 0.97, 12);
  expect(way.once.hours).toBe(14);
  expect(way.seller_hours[0]).toEqual({ seller: ann, before: 50, after: 6 });
});

test("with higher prices, expenses of visits fall with all others, and never below what is left of them", () => {
  const margin = { realised: 0.1, line: 0.19 };
  const priced = smallQuestion({ terms, account: { margin } });
  const { after } = onlyWay("reassign", priced, "with_terms");
  const plain = onlyWay("reassign", priced).after;
  expect(after.expenses).toBeGreaterThan(0);
  expect(after.expenses).toBeLessThan(plain.expenses);
});

test("nobody spends more time on visits than they have on the account", () => {
  const face = { ...roundAccount.face, visits: 60 };
  const { after } = onlyWay("reassign", smallQuestion({ terms, account: { face } }));
  // 60 × 1.5 + 5 × 2 is more than 50 hours, so all 50 are visits and meals: 56 + 5 calls of 0.2.
  expect(after.hours[inside]).toBeCloseTo((20 + 61 * 0.2) * 0.9, 12);
});

test.each([
  ["no_sales", { account: { today: { ...roundYear, net_sales: 0 } } }],
  ["no_hours", { account: { today: { ...roundYear, hours: [0, 20, 100] } } }],
  ["no_hours", { account: { face: { ...roundAccount.face, visit_hours: null } } }],
  ["few_visits", { account: { face: { ...roundAccount.face, visits: 4 } } }],
  ["nobody_to_take_it", { successor: { inside: -1 } }],
  ["nobody_to_take_it", { successor: { inside: 1 } }],
  ["nobody_to_take_it", { account: { seller: -1 } }],
  [
    "nobody_to_take_it",
    { firm: { sellers: smallFirm.sellers.map((one) => ({ ...one, role: -1 })) } },
  ],
] as const)("no hand-over where there is reason against it: %s", (because, change) => {
  expect(waysOfKind("reassign", smallQuestion(change))).toEqual({ open: false, because });
});

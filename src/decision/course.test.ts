import { expect, test } from "vitest";
import { arrived, courseOf, expectedYear, profitOver } from "./course.ts";
import { ann, onlyWay, roundYear, smallQuestion } from "./small-firm.test-support.ts";
import { scaledYear } from "./year.ts";

test("a change comes at once, after half a quarter, or over a year", () => {
  const quarters = [-1, 0, 1, 2, 3, 4, 9];
  expect(quarters.map((since) => arrived("at_once", since))).toEqual([0, 1, 1, 1, 1, 1, 1]);
  expect(quarters.map((since) => arrived("notice", since))).toEqual([0, 0.5, 1, 1, 1, 1, 1]);
  expect(quarters.map((since) => arrived("gradual", since))).toEqual([0, 0.25, 0.5, 0.75, 1, 1, 1]);
});

test("new terms are weighed with the account's leaving", () => {
  const terms = { "payment.cured": 0.4, "payment.leaves": 0.1, "reprice.talks": 6 };
  const question = smallQuestion({ terms });
  const way = onlyWay("reprice", question, "payment_terms");
  expect(expectedYear(way)).toEqual(scaledYear(way.after, 0.9));
  const { profit, incomes } = courseOf(way, { ...question, quarters: 3 });
  // If it stays: 20,000 − 2,000 − 500 − 300 − 960 = 16,240 less charges 796.80 and service 98.4 × 15 = 13,967.20;
  // weighed 12,570.48 where it was 13,700. Sellers' hours 1,800 become 1,620. Commission 2,000 becomes 1,800.
  const quarter = (12_570.48 - 13_700 + 180 + 200) / 4;
  const wanted = [quarter / 2 - 6 * 30, quarter, quarter];
  profit.forEach((value, i) => expect(value).toBeCloseTo(wanted[i] ?? 0, 9));
  expect(incomes.map(({ seller }) => seller)).toEqual([ann]);
  expect([...(incomes[0]?.change ?? [])]).toEqual([-25, -50, -50]);
});

test("more effort costs its hours at once and brings its sales over a year", () => {
  const terms = { "grow.none": 0.5, "grow.saturation": 1.5, "grow.elasticity": 0.5 };
  const question = smallQuestion({ terms });
  const way = onlyWay("grow", question, "effort_200");
  const { profit, incomes } = courseOf(way, { ...question, quarters: 4 });
  // 1.3 × (20,000 − 500 − 300 − 1,200) − 975 − 2,500 − 1.3 × (800 + 1,500) = 16,935, that is 3,235 more than 13,700;
  // sellers' hours cost 1,800 more; commission grows by 600.
  const wanted = [0.25, 0.5, 0.75, 1].map((share) => (share * (3235 - 600) - 1800) / 4);
  profit.forEach((value, i) => expect(value).toBeCloseTo(wanted[i] ?? 0, 9));
  incomes[0]?.change.forEach((value, i) => expect(value).toBeCloseTo(150 * 0.25 * (i + 1), 9));
});

test("commission for sales of another year stays whatever is done", () => {
  // 5,000 were paid, of which the plan's rate explains 2,000.
  const today = { ...roundYear, commission: 5000 };
  const question = smallQuestion({ account: { today }, terms: { "payment.leaves": 0 } });
  const way = onlyWay("reprice", question, "payment_terms");
  expect(way.after.commission).toBe(5000);
  const { incomes } = courseOf(way, { ...question, quarters: 1 });
  expect(incomes[0]?.change[0]).toBe(0);
});

test("a loss on which commission is taken back is taken off the seller's income no longer once it ends", () => {
  const today = { ...roundYear, cogs: 110_000, commission: -1000 };
  const question = smallQuestion({ account: { today } });
  const { incomes } = courseOf(onlyWay("end", question), { ...question, quarters: 2 });
  expect(incomes[0]?.change[1]).toBe(250);
});

test("a way that changes nothing brings nothing, to the last digit", () => {
  for (const [rate, net_sales] of [
    [0.03, 91_234.57],
    [0.07, 104_729.11],
    [0.011, 99_999.99],
  ] as const) {
    const account = { commission_rate: rate, today: { ...roundYear, net_sales } };
    const question = smallQuestion({ account });
    const way = { ...onlyWay("keep", question), kind: "grow" } as const;
    for (const quarters of [1, 4, 8, 12])
      expect(profitOver(way, { ...question, quarters })).toBe(0);
  }
});

test("talks of an account that is nobody's take nobody's hours", () => {
  const question = smallQuestion({ account: { seller: -1, commission_rate: 0, open_balance: 0 } });
  const { profit, incomes } = courseOf(onlyWay("end", question), { ...question, quarters: 2 });
  // 16,000 − 800 − 3,300 a year go, commission with them only where the book names who gets it.
  expect([...profit]).toEqual([-11_900 / 8, -11_900 / 4]);
  expect(incomes).toEqual([]);
});

import { expect, test } from "vitest";
import { ann, bob, ivy } from "../decision/small-firm.test-support.ts";
import {
  firmProfit,
  grossProfitOf,
  netSalesOf,
  sellerIncome,
  settledFigure,
} from "./plan-measures.ts";
import { planOptions } from "./plan-options.ts";
import { smallPlan, tenProspects } from "./small-plan.test-support.ts";

const question = smallPlan({ prospecting: tenProspects, horizon_quarters: 6 });
const options = planOptions(question);

test("a way begun in a quarter brings the first quarters of its course that the horizon leaves", () => {
  const { by_way } = firmProfit(question, options);
  options.ways.forEach(({ course }, way) => {
    for (const start of [0, 1, 2, 3]) {
      const wanted = sum(course.profit.subarray(0, 6 - start));
      expect(by_way[way * 4 + start]).toBeCloseTo(wanted, 9);
    }
  });
  expect(by_way.length).toBe(options.ways.length * 4);
});

test("a seller's income counts that seller's alone, and all of them together everybody's", () => {
  const place = options.ways.findIndex(({ way }) => way.kind === "hand_over");
  const [hisChange, herChange] = [bob, ann].map((seller) => incomeOf(place, seller));
  const at = (seller: number | null) => sellerIncome(question, options, seller).by_way[place * 4];
  expect(at(bob)).toBeCloseTo(hisChange ?? Number.NaN, 9);
  expect(at(ann)).toBeCloseTo(herChange ?? Number.NaN, 9);
  expect(at(ivy)).toBe(0);
  expect(at(null)).toBeCloseTo((hisChange ?? 0) + (herChange ?? 0), 9);
});

test("a round of asks done later brings less, and pays only who asks", () => {
  const { by_item } = firmProfit(question, options);
  const [round] = options.rounds;
  // 10 asks less 20 made today leave the third and fourth round to Ann; a win brings 247.50 a quarter in the end.
  expect(options.rounds.map(({ round: number }) => number)).toEqual([2, 3]);
  const grown = [0, 0.25, 0.5, 0.75, 1, 1];
  const wanted = (quarters: number) =>
    sum(grown.slice(0, quarters)) * (round?.wins ?? 0) * 247.5 - 1500;
  for (const start of [0, 1, 2, 3]) expect(by_item[start]).toBeCloseTo(wanted(6 - start), 9);
  expect(sellerIncome(question, options, bob).by_item.every((value) => value === 0)).toBe(true);
  expect(sellerIncome(question, options, ann).by_item[0]).toBeGreaterThan(0);
});

test("net sales and gross profit count as they are once everything has settled, whenever it begins", () => {
  const place = options.ways.findIndex(({ way }) => way.kind === "hand_over");
  const leaving = smallPlan({}, [{ terms: { "hand_over.loss": 0.1, "hand_over.leaves": 0.5 } }]);
  const of = planOptions(leaving);
  const net = settledFigure(leaving, of, netSalesOf).by_way.subarray(place * 4, place * 4 + 4);
  // 90,000 if it stays, 45,000 by expectation.
  for (const value of net) expect(value).toBeCloseTo(-55_000, 9);
  const gross = settledFigure(leaving, of, grossProfitOf).by_way[place * 4];
  expect(gross).toBeCloseTo(9000 - 20_000, 9);
});

test("new accounts count towards net sales by how many are won", () => {
  const { by_item } = settledFigure(question, options, netSalesOf);
  expect(by_item[0]).toBeCloseTo((options.rounds[0]?.wins ?? 0) * 10_000, 9);
});

function incomeOf(way: number, seller: number): number {
  const incomes = options.ways[way]?.course.incomes ?? [];
  return sum(incomes.filter((one) => one.seller === seller).flatMap(({ change }) => [...change]));
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}

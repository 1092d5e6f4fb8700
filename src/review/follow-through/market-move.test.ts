import { expect, test } from "vitest";
import { type BeforeAfter, marketMove, profitAtPace } from "./market-move.ts";

const figures = (firm_profit: number, net_sales: number) => ({
  firm_profit,
  net_sales,
  uncosted_sales: 0,
  commission: 0,
  seller_hours: 0,
});
const moved = (profit: number, sales = 1100): BeforeAfter => ({
  before: figures(100, 1000),
  after: figures(profit, sales),
});

test("the market's pace is that of the middle account, and four in five strayed no more than chance", () => {
  const move = marketMove([152, 112, 132, 122, 142].map((profit) => moved(profit)));
  expect(move?.accounts).toBe(5);
  expect(move?.growth).toBeCloseTo(1.1, 12);
  expect(move?.margin).toBeCloseTo(0.02, 12); // 132 ÷ 1100 less 100 ÷ 1000
  expect(move?.chance).toBeCloseTo(20 / 1100, 12); // 0, 10, 10, 20, 20 of 1100
});

test("one large account does not make the market", () => {
  const whale = { before: figures(1e6, 1e7), after: figures(9e6, 9e7) };
  const move = marketMove([...Array.from({ length: 6 }, () => moved(132)), whale]);
  expect(move?.growth).toBeCloseTo(1.1, 12);
});

test("of an even number the pace is the mean of both middle ones", () => {
  const move = marketMove([1000, 1000, 1000, 1200, 1200, 1200].map((sales) => moved(100, sales)));
  expect(move?.growth).toBeCloseTo(1.1, 12);
});

test("fewer than five accounts are no market", () => {
  expect(marketMove([132, 132, 132, 132].map((profit) => moved(profit)))).toBeNull();
});

test("at a pace an account sells so much more and earns so much more of it", () => {
  expect(profitAtPace(figures(50, 2000), { growth: 1.1, margin: 0.02 })).toBeCloseTo(99, 9);
  expect(profitAtPace(figures(-50, 2000), { growth: 0.9, margin: 0 })).toBeCloseTo(-45, 9);
});

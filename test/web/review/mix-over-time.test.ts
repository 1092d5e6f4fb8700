import { expect, test } from "vitest";
import { countOf, mixOverTime } from "../../../web/screens/review/mix-over-time.ts";

function smiths(accounts: number) {
  return { type: "Smith", accounts, net_sales: 0, net_profit: -accounts };
}

function signed(id: string, on: string, year: number, accounts: number) {
  return {
    id,
    body: {
      window: { from: `${year}-01-01`, to: `${year + 1}-01-01` },
      opened_on: on,
      opened_by: "owner",
      looked_at: [],
      notes: {},
      signed: {
        on,
        by: "owner",
        mix: [smiths(accounts)],
        totals: { net_sales: 0, gross_profit: 0, net_profit: 0 },
        accounts: [],
      },
    },
  };
}

test("windows stand by their ends, and of one window the signed figures before today's", () => {
  const review = {
    window: { from: "2025-01-01", to: "2026-01-01" },
    before: { from: "2024-01-01", to: "2025-01-01" },
    mix: [{ ...smiths(9), before: smiths(7) }],
  };
  const earlier = [signed("b", "2026-02-01", 2025, 8), signed("a", "2024-02-01", 2023, 5)];
  expect(mixOverTime(review, earlier).map((mix) => [mix.kind, countOf(mix, "Smith")])).toEqual([
    ["signed", 5],
    ["before", 7],
    ["signed", 8],
    ["now", 9],
  ]);
});

test("without a window before, now stands alone", () => {
  const review = {
    window: { from: "2025-01-01", to: "2026-01-01" },
    before: null,
    mix: [{ ...smiths(9), before: null }],
  };
  expect(mixOverTime(review, []).map(({ kind }) => kind)).toEqual(["now"]);
  expect(mixOverTime(review, []).map((mix) => countOf(mix, "Jones"))).toEqual([0]);
});

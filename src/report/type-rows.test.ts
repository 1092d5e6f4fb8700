import { expect, test } from "vitest";
import { reviewSample } from "./review-sample.test-support.ts";
import { together, typeRows } from "./type-rows.ts";

const review = reviewSample({ language: "en" });

test("types and prospects together are the book, now and before", () => {
  const all = together(typeRows(review));
  expect(all.accounts).toBe(review.accounts.length);
  expect(all.net_sales).toBeCloseTo(review.totals.economics.net_sales ?? 0, 4);
  expect(all.net_profit).toBeCloseTo(review.totals.economics.net_profit ?? 0, 4);
  expect(all.profit_before).toBeCloseTo(review.totals_before?.economics.net_profit ?? 0, 4);
});

test("how many prospects there were before is not told", () => {
  expect(typeRows(review).at(-1)).toMatchObject({ type: null, accounts: 1, accounts_before: null });
  expect(together(typeRows(review)).accounts_before).toBeNull();
});

test("a book without prospects has no row for them", () => {
  const accounts = review.accounts.filter(({ prospect }) => !prospect);
  expect(typeRows({ ...review, accounts })).toHaveLength(5);
});

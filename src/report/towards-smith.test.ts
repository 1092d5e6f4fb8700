import { expect, test } from "vitest";
import { reviewSample } from "./review-sample.test-support.ts";
import { towardsSmith } from "./towards-smith.ts";

test("whether more is more of a Smith is read off the accounts that lean", () => {
  const { accounts } = reviewSample({ language: "en" });
  expect(towardsSmith(accounts)).toMatchObject({ price: 1, problems: 1, trust: -1 });
});

test("a trait that nobody leans on is left out", () => {
  const { accounts } = reviewSample({ language: "en" });
  expect(towardsSmith(accounts)).not.toHaveProperty("wallet");
  expect(towardsSmith([])).toEqual({});
});

import { describe, expect, test } from "vitest";
import { opportunityQuestion } from "./opportunity.ts";
import { book, english } from "./sample-rows.test-support.ts";

describe("opportunity costs", () => {
  test("are hours that would earn more elsewhere: 30 × 8 for Smith, who loses 20", () => {
    const { number, answer, accounts } = opportunityQuestion(book, english);
    expect(number).toMatchObject({ value: 8, unit: "money" });
    expect(answer).toContain("30 of 36 hours and bring −$20 of net profit");
    expect(accounts).toMatchObject([{ account_id: "S", value: 240 }]);
  });

  test("are not known without the worth of an hour", () => {
    const untold = { ...book, now: book.now.map((one) => ({ ...one, opportunity_cost: null })) };
    expect(opportunityQuestion(untold, english).number).toBeNull();
  });
});

import { describe, expect, test } from "vitest";
import { newCustomersQuestion } from "./new-customers.ts";
import { book, english, knowing, prospect, smith } from "./sample-rows.test-support.ts";

describe("time for new customers", () => {
  test("is the prospects' share of sellers' hours", () => {
    const { number, follows } = newCustomersQuestion(book, english);
    expect(number?.value).toBeCloseTo(4 / 36, 12);
    expect(follows).toContain("look like Joneses");
  });

  test("is little below a tenth", () => {
    const late = newCustomersQuestion(knowing({ starts: false }), english).answer;
    expect(late).toContain("who bought for the first time cannot be told");
    const busy = { ...smith, seller_hours: 200 };
    const { follows } = newCustomersQuestion({ ...book, now: [busy, prospect] }, english);
    expect(follows).toContain("Less than a tenth");
  });
});

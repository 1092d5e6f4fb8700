import { describe, expect, test } from "vitest";
import { grossProfitQuestion } from "./gross-profit.ts";
import { book, english, knowing, row } from "./sample-rows.test-support.ts";

describe("where gross profit comes from", () => {
  test("is few accounts: 150 of 300 is half", () => {
    const { number, answer } = grossProfitQuestion(book, english);
    expect(number?.value).toBe(300);
    expect(answer).toBe("Half of it comes from one account of 3. Joneses bring 50%, Smiths 40%.");
  });

  test("says where nothing was sold, rather than that goods have no cost", () => {
    const { number, answer } = grossProfitQuestion(
      { ...knowing({ goods: false }), now: [] },
      english,
    );
    expect(number).toBeNull();
    expect(answer).toBe("There are no net sales in this window.");
  });

  test("names no types that are not known", () => {
    const { answer } = grossProfitQuestion(knowing({ service: false }), english);
    expect(answer).toBe("Half of it comes from one account of 3.");
  });

  test("of less than nothing there are no shares", () => {
    const losing = row("L", "Smith", { net_sales: 10, gross_profit: -400 });
    const { answer } = grossProfitQuestion({ ...book, now: [...book.now, losing] }, english);
    expect(answer).toBe("All accounts together bring none: 3 bring $300, and 1 takes $400 away.");
  });

  test("is not known without costs", () => {
    expect(grossProfitQuestion(knowing({ goods: false }), english).number).toBeNull();
  });
});
